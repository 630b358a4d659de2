// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/caller.h"
#include "tests/backend/demo.h"
#include "tests/backend/dossiers.h"

#include <QCryptographicHash>
#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

const QString id = u"0163f000-0000-7000-8000-000000000001"_s;
const QString lyon = u"51234567900017"_s;
const QJsonObject titled{{u"formation"_s, QJsonObject{{u"intitule"_s, u"Anglais"_s}}}};

QJsonObject complete() { return demoSaisie(3, lyon, u"PLAN"_s, u"VV"_s, QDate(2018, 9, 3), 2); }

QStringList pointers(const Response &response) {
    QStringList out;
    const QJsonArray errors = response.json()["errors"_L1].toArray();
    for (const QJsonValue &error : errors)
        out.append(error["pointer"_L1].toString() + u' ' + error["code"_L1].toString());
    return out;
}

} // namespace

class TestDossiers : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_server = std::make_unique<Server>(testOptions());
        m_server->loadEmpty();
        m_caller = std::make_unique<Caller>(*m_server);
    }

    void created_hasNumberStatusAndHistory() {
        const Response response = m_caller->create(id, titled);
        QCOMPARE(response.status, 201);
        QCOMPARE(response.header("ETag"), QByteArray("\"1\""));
        const QJsonObject dossier = response.json();
        QCOMPARE(dossier["numero"_L1].toString(), u"2018-000001"_s);
        QCOMPARE(dossier["statut"_L1].toString(), u"SAISIE"_s);
        QCOMPARE(dossier["statutLibelle"_L1].toString(), u"En cours de saisie"_s);
        QCOMPARE(dossier["evenements"_L1].toArray().size(), 1);
        QCOMPARE(dossier["modifiePar"_L1].toString(), u"Claire Meunier"_s);
        QCOMPARE(m_caller->get(Caller::dossier(id)).json(), dossier);
        const Response again = m_caller->create(id, {});
        QCOMPARE(again.status, 412);
        QCOMPARE(again.json()["current"_L1].toObject(), dossier);
    }

    void patch_isAMergePatch() {
        m_caller->create(id, complete());
        const QJsonObject patch{
            {u"formation"_s, QJsonObject{{u"domaine"_s, u"316"_s}, {u"typeSession"_s, QJsonValue::Null}}},
            {u"stagiaires"_s, QJsonValue::Null}};
        const Response response = m_caller->patch(id, patch, u"1"_s);
        QCOMPARE(response.status, 200);
        const QJsonObject formation = response.json()["formation"_L1].toObject();
        QCOMPARE(formation["domaine"_L1].toString(), u"316"_s);
        QVERIFY(!formation.contains(u"typeSession"_s));
        QCOMPARE(formation["duree"_L1], complete()["formation"_L1]["duree"_L1]);
        QVERIFY(!response.json().contains(u"stagiaires"_s));
        QCOMPARE(response.json()["rev"_L1].toString(), u"2"_s);
    }

    void conditions() {
        m_caller->create(id, {});
        QCOMPARE(m_caller->send("PATCH", Caller::dossier(id), titled).status, 428);
        QCOMPARE(m_caller->send("DELETE", Caller::dossier(id), {}).status, 428);
        QCOMPARE(m_caller->send("PUT", Caller::dossier(Caller::key()), {}).status, 428);
        const Response stale = m_caller->patch(id, titled, u"7"_s);
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.json()["current"_L1]["rev"_L1].toString(), u"1"_s);
        QCOMPARE(m_caller->patch(Caller::key(), titled, u"1"_s).status, 404);
        QCOMPARE(m_caller->send("PATCH", Caller::dossier(id), titled, {{"If-Match", "1"}}).status, 400);
    }

    void wrongDocuments_areRefused() {
        const QJsonObject line{{u"id"_s, id}};
        const Response twice = m_caller->create(id, {{u"couts"_s, QJsonArray{line, line}}});
        QCOMPARE(twice.status, 422);
        QCOMPARE(pointers(twice), QStringList{u"/couts/"_s + id + u" doublon"_s});
        QCOMPARE(m_caller->create(id, {{u"statut"_s, u"ACCORDE"_s}}).status, 400);
        QVERIFY(m_server->object(u"dossier"_s, id).isEmpty());
    }

    void transmission_night_lock() {
        const QJsonObject ready = prepared();
        const Response sent = transmit(ready);
        QCOMPARE(sent.status, 200);
        QCOMPARE(sent.json()["statut"_L1].toString(), u"TRANSMISSION_DEMANDEE"_s);
        QCOMPARE(sent.json()["recu"_L1]["empreinte"_L1].toString().size(), 64);
        const QString rev = sent.json()["rev"_L1].toString();
        const Response locked = m_caller->patch(id, titled, rev);
        QCOMPARE(locked.status, 409);
        QCOMPARE(Caller::slug(locked), u"dossier-verrouille"_s);
        QCOMPARE(locked.json()["current"_L1]["rev"_L1].toString(), rev);
        const Response unlocked = unlock(rev);
        QCOMPARE(unlocked.json()["statut"_L1].toString(), u"SAISIE"_s);
        QVERIFY(!unlocked.json().contains(u"recu"_s));
        QCOMPARE(transmit(unlocked.json()).status, 200);
        QCOMPARE(m_server->runNight(), 1);
        QCOMPARE(m_server->runNight(), 0);
        const QJsonObject taken = m_server->object(u"dossier"_s, id);
        QCOMPARE(taken["statut"_L1].toString(), u"EN_VALIDATION"_s);
        QCOMPARE(taken["recu"_L1]["donnees"_L1].toString(), u"ACCEPTE"_s);
        QCOMPARE(taken["recu"_L1]["pieces"_L1].toString(), u"ACCEPTE"_s);
        // The batch has it: neither unlocked, changed nor deleted any more, even with the right revision.
        const QString now = taken["rev"_L1].toString();
        QCOMPARE(Caller::slug(unlock(now)), u"dossier-verrouille"_s);
        QCOMPARE(Caller::slug(unlock(rev)), u"dossier-verrouille"_s);
        QCOMPARE(m_caller->send("DELETE", Caller::dossier(id), {}, Caller::ifMatch(now)).status, 409);
    }

    void transmission_ofSomethingElse_is409() {
        QJsonObject ready = prepared();
        QVERIFY(m_server->editAsOther(id, {{u"financement"_s, QJsonObject{{u"montantDemande"_s, 1}}}}));
        QJsonObject seen = ready;
        seen.insert(u"rev"_s, m_server->object(u"dossier"_s, id)["rev"_L1]);
        const Response response = transmit(seen);
        QCOMPARE(response.status, 409);
        QCOMPARE(Caller::slug(response), u"contenu-different"_s);
        QCOMPARE(m_server->object(u"dossier"_s, id)["statut"_L1].toString(), u"SAISIE"_s);
    }

    void transmission_ofAnIncompleteOne_saysWhatIsMissing() {
        QJsonObject document = complete();
        document.remove(u"organisme"_s);
        QJsonArray people = document["stagiaires"_L1].toArray();
        QJsonObject first = people[0].toObject();
        first.remove(u"nom"_s);
        people[0] = first;
        document.insert(u"stagiaires"_s, people);
        const Response response = transmit(m_caller->create(id, document).json());
        QCOMPARE(response.status, 422);
        const QStringList missing = pointers(response);
        QVERIFY(missing.contains(u"/organisme/denomination manquant"_s));
        QVERIFY(missing.contains(u"/stagiaires/"_s + first["id"_L1].toString() + u"/nom manquant"_s));
        QCOMPARE(missing.count(u"/pieces manquant"_s), 2);
    }

    void closedEtablissement_cannotTransmit() {
        QJsonObject document = complete();
        QJsonObject demande = document["demande"_L1].toObject();
        demande.insert(u"etablissement"_s, u"51234567900041"_s);
        document.insert(u"demande"_s, demande);
        QVERIFY(pointers(transmit(m_caller->create(id, document).json())).contains(u"/demande/etablissement ferme"_s));
    }

    void rights_areThoseOnTheEtablissement() {
        QJsonObject document{{u"demande"_s, QJsonObject{{u"etablissement"_s, u"51234567900066"_s}}}};
        QCOMPARE(m_caller->create(id, document).status, 403);
        QCOMPARE(m_caller->create(id, {}).status, 201);
        QCOMPARE(m_caller->patch(id, document, u"1"_s).status, 403);
        const QJsonObject ready = prepared(u"0163f000-0000-7000-8000-000000000002"_s);
        m_server->setRights(lyon, {u"CONSULTER_DOSSIERS"_s, u"SAISIR"_s});
        QCOMPARE(transmit(ready).status, 403);
        QCOMPARE(m_caller->get(u"/v1/entreprises/534567896/dossiers/"_s + id).status, 403);
    }

    void failedTransmission_isEditableAgain() {
        transmit(prepared());
        QVERIFY(m_server->decide(id, u"REJET_TECHNIQUE"_s, u"Programme illisible"_s));
        QJsonObject dossier = m_server->object(u"dossier"_s, id);
        QCOMPARE(dossier["motif"_L1].toString(), u"Programme illisible"_s);
        // The data were taken, the files were not.
        QCOMPARE(dossier["recu"_L1]["donnees"_L1].toString(), u"ACCEPTE"_s);
        QCOMPARE(dossier["recu"_L1]["pieces"_L1].toString(), u"REFUSE"_s);
        const Response response = m_caller->patch(id, titled, dossier["rev"_L1].toString());
        QCOMPARE(response.json()["statut"_L1].toString(), u"SAISIE"_s);
        QVERIFY(!response.json().contains(u"motif"_s));
    }

    void givenUp_untilTheBatchHasIt() {
        const auto give = [this](const QJsonObject &dossier) {
            return m_caller->send("POST", Caller::dossier(id) + u"/annulation"_s, {{u"motif"_s, u"Session reportée"_s}},
                                  Caller::ifMatch(dossier["rev"_L1].toString()));
        };
        const QJsonObject sent = transmit(prepared()).json();
        const QJsonObject gone = give(sent).json();
        QCOMPARE(gone["statut"_L1].toString(), u"ANNULE"_s);
        QCOMPARE(gone["motif"_L1].toString(), u"Session reportée"_s);
        QVERIFY(!gone.contains(u"recu"_s));
        QCOMPARE(m_server->runNight(), 0);
        QCOMPARE(Caller::slug(give(gone)), u"dossier-verrouille"_s);
        QVERIFY(m_server->decide(id, u"EN_VALIDATION"_s));
        QCOMPARE(give(m_server->object(u"dossier"_s, id)).status, 409);
    }

    void payment_isAnAxisOfItsOwn() {
        transmit(prepared());
        m_server->runNight();
        const auto axes = [this] {
            const QJsonObject dossier = m_server->object(u"dossier"_s, id);
            return dossier["instruction"_L1].toString() + u' ' + dossier["paiement"_L1].toString();
        };
        QCOMPARE(axes(), u"EN_VALIDATION NON_REGLE"_s);
        m_server->decide(id, u"ACCORDE"_s);
        QCOMPARE(axes(), u"ACCORDE NON_REGLE"_s);
        m_server->decide(id, u"REGLE_PARTIEL"_s);
        QCOMPARE(axes(), u"ACCORDE REGLE_PARTIEL"_s);
        m_server->decide(id, u"SOLDE"_s);
        QCOMPARE(axes(), u"ACCORDE SOLDE"_s);
        m_server->decide(id, u"CLOS"_s);
        QCOMPARE(axes(), u"CLOS SOLDE"_s); // paid it stays
    }

    void decisions_moveTheAccounts() {
        transmit(prepared());
        m_server->runNight();
        const auto amounts = [this] {
            const QJsonObject compte = m_server->object(u"compte"_s, u"VV"_s);
            return QList<qint64>{compte["alimentation"_L1].toInteger(), compte["engageNonRegle"_L1].toInteger(),
                                 compte["regle"_L1].toInteger(), compte["soldeReglement"_L1].toInteger()};
        };
        const qint64 a = amounts().at(0);
        const qint64 asked = complete()["financement"_L1]["montantDemande"_L1].toInteger();
        QVERIFY(m_server->decide(id, u"ACCORDE"_s));
        QCOMPARE(amounts(), (QList<qint64>{a, asked, 0, a - asked}));
        QVERIFY(m_server->decide(id, u"REGLE_PARTIEL"_s));
        QCOMPARE(amounts(), (QList<qint64>{a, asked - asked / 2, asked / 2, a - asked}));
        QVERIFY(m_server->decide(id, u"CLOS"_s));
        QCOMPARE(amounts(), (QList<qint64>{a, 0, asked / 2, a - asked / 2}));
        QCOMPARE(m_server->object(u"dossier"_s, id)["evenements"_L1].toArray().size(), 6);
    }

    void notification_isReadByItsUser() {
        transmit(prepared());
        m_server->runNight();
        QString notification;
        const QJsonArray objects = m_caller->get(Caller::company() + u"/snapshot"_s).json()["objects"_L1].toArray();
        for (const QJsonValue &each : objects)
            if (each["type"_L1] == "notification"_L1)
                notification = each["id"_L1].toString();
        QVERIFY(!notification.isEmpty());
        const QString target = Caller::company() + u"/notifications/"_s + notification;
        QVERIFY(!m_server->object(u"notification"_s, notification)["lue"_L1].toBool());
        QCOMPARE(m_caller->send("PATCH", target, {{u"lue"_s, true}}).status, 200);
        QVERIFY(m_server->object(u"notification"_s, notification)["lue"_L1].toBool());
    }

    void profil_hasItsRevision() {
        const QString target = Caller::company() + u"/profil"_s;
        const QString rev = m_caller->get(target).json()["rev"_L1].toString();
        const QJsonObject change{{u"etablissementPrefere"_s, u"51234567900025"_s}};
        QCOMPARE(m_caller->send("PATCH", target, change).status, 428);
        const Response done = m_caller->send("PATCH", target, change, Caller::ifMatch(rev));
        QCOMPARE(done.json()["etablissementPrefere"_L1].toString(), u"51234567900025"_s);
        const Response stale = m_caller->send("PATCH", target, change, Caller::ifMatch(rev));
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.json()["current"_L1].toObject(), done.json());
        const QJsonObject unknown{{u"etablissementPrefere"_s, u"13000285000019"_s}};
        QCOMPARE(m_caller->send("PATCH", target, unknown, Caller::ifMatch(done.json()["rev"_L1].toString())).status,
                 422);
    }

    void session_isConditional() {
        const Response session = m_caller->get(u"/v1/session"_s);
        QCOMPARE(session.status, 200);
        Request again{"GET", u"/v1/session"_s, {{"Authorization", "Bearer essai"}}, {}};
        again.headers += {{"If-None-Match", session.header("ETag")}};
        QCOMPARE(m_server->handle(again).status, 304);
        m_server->bumpEpoch();
        QCOMPARE(m_server->handle(again).status, 200);
        again.headers[0].second = "Bearer autre";
        QCOMPARE(m_server->handle(again).status, 401);
    }

    void register_isWhatTheManifestSays() {
        m_server->setOrganismes(60000, 4);
        const QJsonArray files =
            m_caller->get(u"/v1/referentiels/organismes/manifeste"_s).json()["fichiers"_L1].toArray();
        QCOMPARE(files.size(), 3);
        qint64 lines = 0;
        for (const QJsonValue &file : files) {
            const QByteArray bytes = m_caller->get(file["url"_L1].toString()).body;
            QCOMPARE(bytes.size(), file["taille"_L1].toInteger());
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                     file["sha256"_L1].toString());
            QCOMPARE(bytes.count('\n'), file["lignes"_L1].toInteger());
            lines += bytes.count('\n');
        }
        QCOMPARE(lines, 62000);
        QCOMPARE(m_caller->get(u"/v1/referentiels/organismes/autre.ndjson"_s).status, 404);
    }

    void organisme_isProposed() {
        const QString target = Caller::company() + u"/organismes/"_s + Caller::key();
        const QJsonObject body{{u"denomination"_s, u"Atelier"_s}, {u"siret"_s, u"73282932000074"_s}};
        QVERIFY(m_caller->send("PUT", target, body).json()["proposeParEntreprise"_L1].toBool());
        QCOMPARE(m_caller->send("PUT", target, {{u"denomination"_s, u"Atelier"_s}}).status, 422);
    }

  private:
    // A complete draft with its pieces, uploaded and attached.
    QJsonObject prepared(const QString &which = id) {
        m_caller->create(which, complete());
        QJsonObject dossier;
        for (const char *type : {"PROGRAMME", "DEVIS"}) {
            const QByteArray bytes = QByteArray("%PDF ") + type;
            const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            const Response upload = m_caller->send("POST", u"/v1/uploads"_s,
                                                   {{u"taille"_s, bytes.size()},
                                                    {u"sha256"_s, QString::fromLatin1(digest.toHex())},
                                                    {u"mediaType"_s, u"application/pdf"_s},
                                                    {u"nom"_s, u"p.pdf"_s}});
            Request chunk{"PATCH", QString::fromLatin1(upload.header("Location")), {}, bytes};
            chunk.headers = {{"Authorization", "Bearer essai"},
                             {"Content-Type", "application/offset+octet-stream"},
                             {"Upload-Offset", "0"},
                             {"Upload-Checksum", "sha256 " + digest.toBase64()}};
            if (m_server->handle(chunk).status != 204)
                return {};
            dossier = m_caller
                          ->send("PUT", Caller::dossier(which) + u"/pieces/"_s + Caller::key(),
                                 {{u"envoi"_s, upload.json()["id"_L1]}, {u"type"_s, QString::fromLatin1(type)}})
                          .json();
        }
        return dossier;
    }

    Response transmit(const QJsonObject &seen) {
        return m_caller->send("POST", Caller::dossier(seen["id"_L1].toString()) + u"/transmission"_s,
                              {{u"empreinte"_s, QString::fromLatin1(Dossiers::empreinte(seen))}},
                              Caller::ifMatch(seen["rev"_L1].toString()));
    }
    Response unlock(const QString &rev) {
        return m_caller->send("DELETE", Caller::dossier(id) + u"/transmission"_s, {}, Caller::ifMatch(rev));
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestDossiers)
#include "tst_dossiers.moc"
