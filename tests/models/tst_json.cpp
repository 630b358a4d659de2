// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace models;

namespace {

QJsonObject parse(const char *text) { return QJsonDocument::fromJson(text).object(); }

Dossier full() {
    Dossier d;
    d.id = QUuid::fromString(u"01890000-0000-7000-8000-000000000001"_s);
    d.rev = u"3"_s;
    d.statut = u"SAISIE"_s;
    d.creeLe = QDateTime(QDate(2018, 3, 2), QTime(8, 0, 1, 5), Qt::UTC);
    d.demande = {u"13000285000019"_s,        u"PLAN"_s, Nature::ACTION_FORMATION,
                 ModeReglement::SUBROGATION, u"REF"_s,  {u"Müller"_s, {}, u"rh@exemple.fr"_s, {}, {}}};
    d.formation.intitule = u"Sécurité « SEVESO »"_s;
    d.formation.dateDebut = QDate(2018, 4, 1);
    d.formation.duree = Duree{810};
    d.formation.interne = true;
    d.stagiaires = {{QUuid::fromString(u"01890000-0000-7000-8000-000000000002"_s), u"Curie"_s, u"Ève"_s}};
    d.stagiaires[0].csp = Csp::TECHNICIEN_AM;
    d.couts = {{QUuid::fromString(u"01890000-0000-7000-8000-000000000003"_s),
                TypeCout::PEDAGOGIQUE,
                {},
                Montant{123450},
                2000}};
    d.financement.montantDemande = Montant{0}; // zero is a value, not an absence
    return d;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void dossier_roundTrips() {
        const Dossier d = full();
        QVERIFY(dossierFromJson(toJson(d)) == d);
        QCOMPARE(toJson(d)["financement"_L1]["montantDemande"_L1], QJsonValue(0));
        QCOMPARE(toJson(d)["creeLe"_L1].toString(), u"2018-03-02T08:00:01.005Z"_s);
    }

    void emptyDraft_isAlmostNothing() { QCOMPARE(toJson(Dossier{}), parse(R"({"statut":"SAISIE"})")); }

    void unknownStatus_isKeptAsSent() {
        const Dossier d = dossierFromJson(parse(R"({"statut":"EN_ARBITRAGE","statutLibelle":"En arbitrage"})"));
        QCOMPARE(d.statut, u"EN_ARBITRAGE"_s);
        QVERIFY(!d.statutConnu());
    }

    void largeAmounts_areExact() {
        const Compte c = compteFromJson(parse(R"({"code":"VV","alimentation":9007199254740993})"));
        QCOMPARE(c.alimentation.centimes, 9007199254740993LL);
    }

    void edit_keepsWhatThisVersionDoesNotKnow() {
        const QJsonObject base = parse(R"({"id":"01890000-0000-7000-8000-000000000001","nouveau":{"x":1},
            "formation":{"intitule":"A","modalite":"TELEPATHIE"},
            "stagiaires":[{"id":"01890000-0000-7000-8000-00000000000a","nom":"Un","badge":7},
                          {"id":"01890000-0000-7000-8000-00000000000b","nom":"Deux"}]})");
        Dossier d = dossierFromJson(base);
        QCOMPARE(editedDocument(base, d), base);
        d.formation.intitule = u"B"_s;
        d.stagiaires[0].nom = u"Premier"_s;
        d.stagiaires.removeAt(1);
        const QJsonObject edited = editedDocument(base, d);
        QCOMPARE(edited["nouveau"_L1]["x"_L1].toInt(), 1);
        QCOMPARE(edited["formation"_L1]["modalite"_L1].toString(), u"TELEPATHIE"_s);
        QCOMPARE(edited["formation"_L1]["intitule"_L1].toString(), u"B"_s);
        QCOMPARE(edited["stagiaires"_L1].toArray(),
                 parse(R"({"s":[{"id":"01890000-0000-7000-8000-00000000000a","nom":"Premier","badge":7}]})")["s"_L1]
                     .toArray());
    }

    void edit_ofNothing_changesNothing() {
        const QJsonObject base = parse(R"({"id":"01890000-0000-7000-8000-000000000001","statut":"SAISIE",
            "couts":[{"id":"01890000-0000-7000-8000-00000000000a","type":"INCONNU","montantHt":12}]})");
        QCOMPARE(editedDocument(base, dossierFromJson(base)), base);
    }

    void edit_removesTheLastElementOfAList() {
        const QJsonObject base =
            parse(R"({"couts":[{"id":"01890000-0000-7000-8000-00000000000a"}],"statut":"SAISIE"})");
        Dossier d = dossierFromJson(base);
        d.couts.clear();
        QCOMPARE(editedDocument(base, d), parse(R"({"statut":"SAISIE"})"));
    }

    // The examples of RFC 7396, appendix A, that have objects on both sides.
    void mergePatch_followsTheStandard_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("replace") << R"({"a":"b"})"_ba
                                 << R"({"a":"c"})"_ba
                                 << R"({"a":"c"})"_ba;
        QTest::newRow("add") << R"({"a":"b"})"_ba
                             << R"({"b":"c"})"_ba
                             << R"({"a":"b","b":"c"})"_ba;
        QTest::newRow("remove") << R"({"a":"b"})"_ba
                                << R"({"a":null})"_ba
                                << R"({})"_ba;
        QTest::newRow("array for a value") << R"({"a":["b"]})"_ba
                                           << R"({"a":"c"})"_ba
                                           << R"({"a":"c"})"_ba;
        QTest::newRow("nested") << R"({"a":{"b":"c"}})"_ba
                                << R"({"a":{"b":"d","c":null}})"_ba
                                << R"({"a":{"b":"d"}})"_ba;
        QTest::newRow("object on nothing drops nulls") << R"({})"_ba
                                                       << R"({"a":{"bb":{"ccc":null}}})"_ba
                                                       << R"({"a":{"bb":{}}})"_ba;
    }
    void mergePatch_followsTheStandard() {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        QCOMPARE(mergePatch(parse(document), parse(patch)), parse(result));
    }

    void mergeDiff_leadsFromOneToTheOther() {
        const QJsonObject a = parse(R"({"x":1,"o":{"p":1,"q":{"r":2}},"l":[1,2]})");
        const QJsonObject b = parse(R"({"y":2,"o":{"q":{"r":3}},"l":[2]})");
        QCOMPARE(mergePatch(a, mergeDiff(a, b)), b);
        QCOMPARE(mergePatch(b, mergeDiff(b, a)), a);
        QVERIFY(mergeDiff(a, a).isEmpty());
        QCOMPARE(mergeDiff(a, b)["o"_L1], QJsonValue(parse(R"({"p":null,"q":{"r":3}})")));
    }

    void canonicalContent_isWhatTheUserSawAndNoMore() {
        const QJsonObject d = parse(R"({"rev":"9","statut":"SAISIE","formation":{"intitule":"É","duree":5},"couts":[],
            "pieces":[{"id":"b","type":"DEVIS","sha256":"22","nom":"x"},{"id":"a","type":"PROGRAMME","sha256":"11"}]})");
        QCOMPARE(
            canonicalContent(d),
            QByteArray(
                R"({"formation":{"duree":5,"intitule":"É"},"pieces":[{"id":"a","sha256":"11","type":"PROGRAMME"},{"id":"b","sha256":"22","type":"DEVIS"}]})"));
    }

    void others_roundTrip() {
        Etablissement e;
        e.siret = u"13000285000019"_s;
        e.habilitations = {Habilitation::SAISIR, Habilitation::TRANSMETTRE};
        e.ferme = true;
        e.dateFermeture = QDate(2016, 12, 31);
        e.gestionnaires = {{u"N"_s, u"P"_s, {}, {}, {}}};
        QVERIFY(etablissementFromJson(toJson(e)) == e);
        Profil p;
        p.preferences = {{TypeEvenement::DOSSIER_REFUSE, false, true}};
        QVERIFY(profilFromJson(toJson(p)) == p);
        Dispositif d;
        d.code = u"PLAN"_s;
        d.reservePlan = true;
        d.piecesRequises = {{{TypePiece::DEVIS, TypePiece::CONVENTION}, true}};
        d.parametres = {{u"PLAFOND_HORAIRE"_s, u"0044"_s, 3500, QDate(2018, 1, 1), {}}};
        QVERIFY(dispositifFromJson(toJson(d)) == d);
        Notification n;
        n.lue = true;
        n.dossierId = QUuid::fromString(u"01890000-0000-7000-8000-000000000001"_s);
        QVERIFY(notificationFromJson(toJson(n)) == n);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
