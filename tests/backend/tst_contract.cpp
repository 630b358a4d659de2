// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/contract.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

struct Example {
    QString name;
    QJsonObject schema;
    QJsonValue value;
};

void collect(const Contract &contract, const QString &where, const QJsonObject &content, QList<Example> &out) {
    for (auto media = content.begin(); media != content.end(); ++media) {
        if (!media.key().endsWith("json"_L1) || media.key().endsWith("ndjson"_L1))
            continue;
        const QJsonObject schema = media.value()["schema"_L1].toObject();
        if (const QJsonValue one = media.value()["example"_L1]; !one.isUndefined())
            out.append({where, schema, one});
        const QJsonObject examples = media.value()["examples"_L1].toObject();
        for (auto it = examples.begin(); it != examples.end(); ++it)
            out.append({where + u' ' + it.key(), schema, contract.resolved(*it)["value"_L1]});
        if (media.value()["example"_L1].isUndefined() && examples.isEmpty())
            out.append({where + u" has no example"_s, {{u"not"_s, QJsonObject()}}, {}});
    }
}

QList<Example> everyExample(const Contract &contract) {
    QList<Example> out;
    const QJsonObject paths = contract.document()["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path)
        for (const auto method : {"get"_L1, "put"_L1, "post"_L1, "patch"_L1, "delete"_L1, "head"_L1}) {
            const QJsonObject operation = path.value()[method].toObject();
            const QString name = path.key() + u' ' + method;
            collect(contract, name, operation["requestBody"_L1]["content"_L1].toObject(), out);
            const QJsonObject responses = operation["responses"_L1].toObject();
            for (auto it = responses.begin(); it != responses.end(); ++it)
                collect(contract, name + u' ' + it.key(), contract.resolved(*it)["content"_L1].toObject(), out);
        }
    return out;
}

Request request(const QByteArray &method, const QString &target, const QByteArray &body = {}) {
    return {method, target, {{"Content-Type", "application/json"}}, body};
}

} // namespace

class TestContract : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyExample_isValid() {
        const QList<Example> examples = everyExample(m_contract);
        QVERIFY(examples.size() > 150);
        QStringList wrong;
        for (const Example &example : examples) {
            const QList<ContractError> errors = m_contract.check(example.schema, example.value);
            for (const ContractError &error : errors)
                wrong.append(example.name + u": "_s + error.pointer + u' ' + error.detail);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyProblem_saysItsStatus() {
        QSet<QString> slugs;
        const QList<Example> examples = everyExample(m_contract);
        for (const Example &example : examples)
            if (example.value["type"_L1].toString().contains("/problems/"_L1)) {
                slugs.insert(example.value["type"_L1].toString().section(u'/', -1));
                const QString status = QString::number(example.value["status"_L1].toInt());
                QVERIFY2(example.name.contains(u' ' + status + u' '), qPrintable(example.name));
            }
        const QStringList promised = {u"state-too-old"_s,     u"rev-perimee"_s,          u"dossier-verrouille"_s,
                                      u"contenu-different"_s, u"cle-en-cours"_s,         u"cle-reutilisee"_s,
                                      u"invalide"_s,          u"precondition-requise"_s, u"non-authentifie"_s,
                                      u"interdit"_s,          u"introuvable"_s,          u"client-too-old"_s,
                                      u"trop-de-requetes"_s,  u"indisponible"_s,         u"type-non-pris-en-charge"_s,
                                      u"trop-grand"_s,        u"morceau-altere"_s,       u"decalage-inattendu"_s,
                                      u"erreur-interne"_s};
        for (const QString &slug : promised)
            QVERIFY2(slugs.contains(slug), qPrintable(slug));
    }

    void feedExample_hasEveryType() {
        QSet<QString> types;
        const QJsonArray changes =
            m_contract.document()["components"_L1]["examples"_L1]["PageChangements"_L1]["value"_L1]["changes"_L1]
                .toArray();
        for (const QJsonValue &change : changes)
            types.insert(change["type"_L1].toString());
        QCOMPARE(types.size(), 11);
    }

    // The same hash as the client's: what is hashed is specified, not shared code.
    void empreinteExample_isThatOfTheDossierExample() {
        const QJsonObject dossier =
            m_contract.document()["components"_L1]["examples"_L1]["Dossier"_L1]["value"_L1].toObject();
        QJsonObject content;
        for (const auto key : {"demande"_L1, "formation"_L1, "organisme"_L1, "stagiaires"_L1, "couts"_L1,
                               "financement"_L1, "imputations"_L1})
            content.insert(key, dossier[key]);
        const QJsonValue piece = dossier["pieces"_L1][0];
        content.insert("pieces"_L1, QJsonArray{QJsonObject{{u"id"_s, piece["id"_L1]},
                                                           {u"type"_s, piece["type"_L1]},
                                                           {u"sha256"_s, piece["sha256"_L1]}}});
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(compact(content), QCryptographicHash::Sha256).toHex());
        const QJsonObject paths = m_contract.document()["paths"_L1].toObject();
        const QJsonValue body = paths["/v1/entreprises/{siren}/dossiers/{dossier}/transmission"_L1]["post"_L1]
                                     ["requestBody"_L1]["content"_L1]["application/json"_L1]["example"_L1];
        QCOMPARE(hash, body["empreinte"_L1].toString());
    }

    // A member outside of every group would be overwritten in silence by a merge; one in two groups, split.
    void everyWrittenMember_isInOneConflictGroup() {
        const QJsonObject groups = m_contract.document()["x-groupes-conflit"_L1].toObject();
        QHash<QString, int> uses;
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            const QJsonArray pointers = it->toArray();
            for (const QJsonValue &pointer : pointers)
                ++uses[pointer.toString()];
        }
        const QJsonObject schemas = m_contract.document()["components"_L1]["schemas"_L1].toObject();
        const auto membersOf = [&schemas](const char *name) {
            return schemas[QLatin1StringView(name)]["properties"_L1].toObject().keys();
        };
        QStringList expected{u"/organisme"_s, u"/stagiaires/{id}"_s, u"/couts/{id}"_s, u"/financement"_s,
                             u"/imputations"_s};
        const QStringList demande = membersOf("Demande");
        for (const QString &member : demande)
            expected.append(u"/demande/"_s + member);
        const QStringList formation = membersOf("Formation");
        for (const QString &member : formation)
            expected.append(u"/formation/"_s + member);
        for (const QString &pointer : std::as_const(expected))
            QVERIFY2(uses.value(pointer) == 1, qPrintable(pointer));
        QCOMPARE(uses.size(), expected.size());
        QCOMPARE(membersOf("DossierSaisie").size(), 7);
    }

    // The patch knows the same members as the document.
    void corrections_haveTheMembersOfTheirDocuments() {
        const QJsonObject schemas = m_contract.document()["components"_L1]["schemas"_L1].toObject();
        for (const char *name :
             {"Personne", "Adresse", "Demande", "Formation", "OrganismeChoisi", "DemandeFinancement"}) {
            const QString whole = QString::fromLatin1(name);
            QCOMPARE(schemas[whole + u"Correction"_s]["properties"_L1].toObject().keys(),
                     schemas[whole]["properties"_L1].toObject().keys());
        }
        QCOMPARE(schemas["DossierCorrection"_L1]["properties"_L1].toObject().keys(),
                 schemas["DossierSaisie"_L1]["properties"_L1].toObject().keys());
    }

    void nearestPath_wins() {
        const auto manifest = m_contract.route(request("GET", u"/v1/referentiels/organismes/manifeste"_s));
        QVERIFY(manifest);
        QCOMPARE(manifest->path, u"/v1/referentiels/organismes/manifeste"_s);
        const auto file = m_contract.route(request("GET", u"/v1/referentiels/organismes/a-1.ndjson?x=1"_s));
        QVERIFY(file);
        QCOMPARE(file->params.value(u"fichier"_s), u"a-1.ndjson"_s);
        QVERIFY(!m_contract.route(request("GET", u"/v1/autre"_s)));
        QVERIFY(!m_contract.route(request("POST", u"/v1/session"_s)));
    }

    void wrongRequests_areToldByPointer() {
        const QString id = u"0161e5a4-2b00-7a10-8c3d-1f2e3d4c5b6a"_s;
        const QString target = u"/v1/entreprises/512345678/dossiers/"_s + id;
        const auto errorsOf = [&](const QByteArray &body) {
            Request put = request("PUT", target, body);
            put.headers += Headers{{"Idempotency-Key", id.toLatin1()}, {"If-None-Match", "*"}};
            QStringList out;
            const QList<ContractError> errors = m_contract.checkRequest(*m_contract.route(put), put);
            for (const ContractError &error : errors)
                out.append(error.pointer + u' ' + error.code);
            return out;
        };
        QCOMPARE(errorsOf("{}"), QStringList());
        QVERIFY(errorsOf(R"({"formation":{"duree":"840"}})").contains(u"/formation/duree format"_s));
        QVERIFY(!errorsOf(R"({"formation":{"duree":1.5}})").isEmpty());
        QVERIFY(!errorsOf(R"({"formation":{"dateDebut":"2018-13-01"}})").isEmpty());
        QVERIFY(!errorsOf(R"({"demande":{"nir":"1"}})").isEmpty());
        QVERIFY(!errorsOf(R"({"couts":[{"montantHt":1}]})").isEmpty());
        QVERIFY(!errorsOf("[]").isEmpty());
        QVERIFY(!errorsOf("{").isEmpty());
        QCOMPARE(errorsOf(R"({"couts":[{"id":"0161e5a4-2b00-7a10-8c3d-1f2e3d4c5b6a","montantHt":"x"}]})"),
                 QStringList{u"/couts/0161e5a4-2b00-7a10-8c3d-1f2e3d4c5b6a/montantHt format"_s});
        // Beyond 32 bits: an integer still.
        QCOMPARE(errorsOf(R"({"financement":{"montantDemande":5000000000}})"), QStringList());
    }

    void wrongAnswers_areSeen() {
        const auto route = m_contract.route(request("GET", u"/v1/session"_s));
        QVERIFY(!m_contract.checkAnswer(*route, jsonResponse(200, {})).isEmpty());
        QVERIFY(!m_contract.checkAnswer(*route, jsonResponse(418, {})).isEmpty());
        const QJsonObject good =
            m_contract.document()["components"_L1]["examples"_L1]["Session"_L1]["value"_L1].toObject();
        QCOMPARE(m_contract.checkAnswer(*route, jsonResponse(200, good, {{"ETag", "\"1\""}})), QStringList());
        QVERIFY(!m_contract.checkAnswer(*route, jsonResponse(200, good)).isEmpty());
    }

  private:
    const Contract m_contract;
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
