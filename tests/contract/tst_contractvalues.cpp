// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The client's values against the contract: what the server says is read whole, and what the client writes is taken.
#include "models/domain/json.h"
#include "tests/backend/caller.h"
#include "tests/backend/contract.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Through the client's value and back. Members whose default is the absence are not written back.
QJsonObject throughTheClient(const QString &type, const QJsonObject &object) {
    if (type == "dossier"_L1)
        return models::toJson(models::dossierFromJson(object));
    if (type == "etablissement"_L1)
        return models::toJson(models::etablissementFromJson(object));
    if (type == "dispositif"_L1)
        return models::toJson(models::dispositifFromJson(object));
    if (type == "compte"_L1)
        return models::toJson(models::compteFromJson(object));
    if (type == "mouvement"_L1)
        return models::toJson(models::mouvementFromJson(object));
    if (type == "financement"_L1)
        return models::toJson(models::financementFromJson(object));
    if (type == "notification"_L1)
        return models::toJson(models::notificationFromJson(object));
    if (type == "contact"_L1)
        return models::toJson(models::contactFromJson(object));
    if (type == "bandeau"_L1)
        return models::toJson(models::bandeauFromJson(object));
    if (type == "fiche"_L1)
        return models::toJson(models::ficheFromJson(object));
    if (type == "profil"_L1)
        return models::toJson(models::profilFromJson(object));
    return {};
}

QJsonValue withoutDefaults(const QJsonValue &value) {
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            out.append(withoutDefaults(each));
        return out;
    }
    if (!value.isObject())
        return value;
    static const QSet<QString> trueByDefault{u"actif"_s, u"ouvert"_s, u"obligatoire"_s, u"application"_s};
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isBool() && it->toBool() == trueByDefault.contains(it.key()))
            continue;
        if (it->isArray() && it->toArray().isEmpty())
            continue;
        out.insert(it.key(), withoutDefaults(*it));
    }
    return out;
}

QJsonObject readable(const QString &type, const QJsonObject &object, QStringList &wrong) {
    const QJsonObject back = throughTheClient(type, object);
    const QJsonObject expected = withoutDefaults(object).toObject();
    if (withoutDefaults(back).toObject() != expected)
        wrong.append(type + u' ' + QString::fromUtf8(backend::compact(models::mergeDiff(expected, back))));
    return back;
}

} // namespace

class TestContractValues : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void examples_areReadWhole() {
        const QJsonArray changes =
            m_contract.document()["components"_L1]["examples"_L1]["PageChangements"_L1]["value"_L1]["changes"_L1]
                .toArray();
        QStringList wrong;
        for (const QJsonValue &change : changes)
            if (change["op"_L1] == "upsert"_L1)
                readable(change["type"_L1].toString(), change["object"_L1].toObject(), wrong);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everythingTheServerSends_isReadWhole_andKeepsToTheContract() {
        backend::Server server(backend::testOptions());
        server.loadDemo();
        backend::Caller caller(server);
        const QJsonArray objects =
            caller.get(backend::Caller::company() + u"/snapshot?limit=500"_s).json()["objects"_L1].toArray();
        QVERIFY(objects.size() > 100);
        QStringList wrong;
        for (const QJsonValue &each : objects) {
            const QString type = each["type"_L1].toString();
            const QJsonObject back = readable(type, each["object"_L1].toObject(), wrong);
            QString schema = type;
            schema[0] = schema[0].toUpper();
            const QList<backend::ContractError> errors = m_contract.check(m_contract.schemaNamed(schema), back);
            for (const backend::ContractError &error : errors)
                wrong.append(type + error.pointer + u' ' + error.detail);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void organismes_areReadWhole() {
        backend::Server server(backend::testOptions());
        server.loadEmpty();
        backend::Caller caller(server);
        const QJsonObject manifest = caller.get(u"/v1/referentiels/organismes/manifeste"_s).json();
        const QList<QByteArray> lines =
            caller.get(manifest["fichiers"_L1][0]["url"_L1].toString()).body.trimmed().split('\n');
        QCOMPARE(lines.size(), 2000);
        for (const QByteArray &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(models::toJson(models::organismeFromJson(object)), object);
        }
    }

    // « Transmettre »: both sides hash the same bytes, each with its own code.
    void empreinte_isTheSameOnBothSides() {
        backend::Server server(backend::testOptions());
        server.loadDemo();
        backend::Caller caller(server);
        const QJsonArray objects =
            caller.get(backend::Caller::company() + u"/snapshot?limit=500"_s).json()["objects"_L1].toArray();
        int checked = 0;
        for (const QJsonValue &each : objects) {
            const QJsonObject dossier = each["object"_L1].toObject();
            if (!dossier.contains("recu"_L1))
                continue;
            const QByteArray hash =
                QCryptographicHash::hash(models::canonicalContent(dossier), QCryptographicHash::Sha256).toHex();
            QCOMPARE(QString::fromLatin1(hash), dossier["recu"_L1]["empreinte"_L1].toString());
            ++checked;
        }
        QVERIFY(checked > 20);
    }

  private:
    const backend::Contract m_contract;
};

QTEST_GUILESS_MAIN(TestContractValues)
#include "tst_contractvalues.moc"
