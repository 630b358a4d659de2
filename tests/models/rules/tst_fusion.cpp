// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/fusion.h"

#include "models/domain/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace models;

namespace {

QJsonObject json(const char *text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad test data: %s", text);
    return document.object();
}

// A small document whose groups take few values, so that the three sides often agree by chance.
QJsonObject anyDocument() {
    const auto value = [] { return *rc::gen::inRange(0, 3); };
    QJsonObject demande, formation, organisme, financement;
    if (const int v = value())
        demande.insert("referenceInterne"_L1, QString::number(v));
    if (const int v = value())
        demande.insert("nouveau"_L1, v);
    if (const int v = value())
        formation.insert("dateDebut"_L1, QString::number(v));
    if (const int v = value())
        formation.insert("dateFin"_L1, QString::number(v));
    if (const int v = value())
        formation.insert("intitule"_L1, QString::number(v));
    if (const int v = value())
        organisme.insert("siret"_L1, QString::number(v));
    if (const int v = value())
        financement.insert("montantDemande"_L1, v);
    QJsonArray stagiaires;
    for (const char *id : {"a", "b", "c"})
        if (const int v = value())
            stagiaires.append(QJsonObject{{u"id"_s, QString::fromLatin1(id)}, {u"nom"_s, QString::number(v)}});
    QJsonObject document;
    if (!demande.isEmpty())
        document.insert("demande"_L1, demande);
    if (!formation.isEmpty())
        document.insert("formation"_L1, formation);
    if (!organisme.isEmpty())
        document.insert("organisme"_L1, organisme);
    if (!financement.isEmpty())
        document.insert("financement"_L1, financement);
    if (!stagiaires.isEmpty())
        document.insert("stagiaires"_L1, stagiaires);
    return document;
}

} // namespace

class TestFusion : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void merge_data() {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged"); // empty: in conflict
        QTest::addColumn<QString>("groups");    // conflicts, or what was taken from the server
        const auto row = [](const char *name, const char *base, const char *mine, const char *theirs,
                            const char *merged, const char *groups) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs) << QByteArray(merged)
                                << QString::fromLatin1(groups);
        };
        row("disjoint groups merge", R"({"formation":{"intitule":"A"},"demande":{"referenceInterne":"1"}})",
            R"({"formation":{"intitule":"B"},"demande":{"referenceInterne":"1"}})",
            R"({"formation":{"intitule":"A"},"demande":{"referenceInterne":"2"}})",
            R"({"formation":{"intitule":"B"},"demande":{"referenceInterne":"2"}})", "demande.referenceInterne");
        row("the two dates are one group", R"({"formation":{"dateDebut":"1","dateFin":"2"}})",
            R"({"formation":{"dateDebut":"0","dateFin":"2"}})", R"({"formation":{"dateDebut":"1","dateFin":"3"}})", "",
            "formation.dates");
        row("same change on both sides", R"({"formation":{"intitule":"A"}})", R"({"formation":{"intitule":"B"}})",
            R"({"rev":"2","formation":{"intitule":"B"}})", R"({"rev":"2","formation":{"intitule":"B"}})", "");
        row("two different stagiaires", R"({"stagiaires":[{"id":"a","nom":"x"},{"id":"b","nom":"y"}]})",
            R"({"stagiaires":[{"id":"a","nom":"X"},{"id":"b","nom":"y"}]})",
            R"({"stagiaires":[{"id":"a","nom":"x"},{"id":"b","nom":"Y"}]})",
            R"({"stagiaires":[{"id":"a","nom":"X"},{"id":"b","nom":"Y"}]})", "stagiaires/b");
        row("added on both sides: both stay", R"({})", R"({"stagiaires":[{"id":"a","nom":"x"}]})",
            R"({"stagiaires":[{"id":"b","nom":"y"}]})", R"({"stagiaires":[{"id":"b","nom":"y"},{"id":"a","nom":"x"}]})",
            "stagiaires/b");
        row("deleted here, untouched there", R"({"couts":[{"id":"a","montantHt":1},{"id":"b"}]})",
            R"({"couts":[{"id":"b"}]})", R"({"couts":[{"id":"a","montantHt":1},{"id":"b"}]})",
            R"({"couts":[{"id":"b"}]})", "");
        row("deleted here, changed there", R"({"couts":[{"id":"a","montantHt":1}]})", R"({})",
            R"({"couts":[{"id":"a","montantHt":2}]})", "", "couts/a");
        row("imputations go with the financement",
            R"({"financement":{"montantDemande":5},"imputations":[{"id":"i","montant":5}]})",
            R"({"financement":{"montantDemande":6},"imputations":[{"id":"i","montant":5}]})",
            R"({"financement":{"montantDemande":5},"imputations":[{"id":"i","montant":4}]})", "", "financement");
        row("what the server owns is the server's", R"({"statut":"SAISIE"})", R"({"statut":"SAISIE"})",
            R"({"statut":"EN_VALIDATION","numero":"12"})", R"({"statut":"EN_VALIDATION","numero":"12"})", "");
        row("a field this version does not know", R"({"demande":{"futur":1}})",
            R"({"demande":{"futur":1,"referenceInterne":"r"}})", R"({"demande":{"futur":2}})",
            R"({"demande":{"futur":2,"referenceInterne":"r"}})", "demande.futur");
        row("my order of the list", R"({"couts":[{"id":"a"},{"id":"b"}]})", R"({"couts":[{"id":"b"},{"id":"a"}]})",
            R"({"couts":[{"id":"a","libelle":"x"},{"id":"b"}]})", R"({"couts":[{"id":"b"},{"id":"a","libelle":"x"}]})",
            "couts/a");
    }
    void merge() {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        QFETCH(QString, groups);
        const Fusion fusion = fusionner(json(base), json(mine), json(theirs));
        if (merged.isEmpty()) {
            QCOMPARE(fusion.conflicts.join(u' '), groups);
        } else {
            QCOMPARE(fusion.conflicts, QStringList());
            QCOMPARE(fusion.merged, json(merged));
            QCOMPARE(fusion.theirsTaken.join(u' '), groups);
        }
    }

    void properties() {
        const bool identity = rc::check("only I changed: mine", [] {
            const QJsonObject base = anyDocument();
            const QJsonObject mine = anyDocument();
            const Fusion fusion = fusionner(base, mine, base);
            RC_ASSERT(fusion.conflicts.isEmpty());
            RC_ASSERT(groupesDifferents(fusion.merged, mine).isEmpty());
        });
        const bool idempotence = rc::check("merging again changes nothing", [] {
            const QJsonObject base = anyDocument(), mine = anyDocument(), theirs = anyDocument();
            const Fusion once = fusionner(base, mine, theirs);
            const Fusion twice = fusionner(theirs, once.merged, theirs);
            RC_ASSERT(twice.merged == once.merged);
            RC_ASSERT(twice.conflicts.isEmpty());
        });
        const bool symmetry = rc::check("both sides see the same conflicts", [] {
            const QJsonObject base = anyDocument(), mine = anyDocument(), theirs = anyDocument();
            const Fusion one = fusionner(base, mine, theirs);
            const Fusion other = fusionner(base, theirs, mine);
            RC_ASSERT(one.conflicts == other.conflicts);
            if (one.conflicts.isEmpty())
                RC_ASSERT(groupesDifferents(one.merged, other.merged).isEmpty());
        });
        const bool provenance = rc::check("every group of the result comes from one of the sides", [] {
            const QJsonObject base = anyDocument(), mine = anyDocument(), theirs = anyDocument();
            const Fusion fusion = fusionner(base, mine, theirs);
            const QStringList fromMine = groupesDifferents(fusion.merged, mine);
            for (const QString &group : fromMine)
                RC_ASSERT(!groupesDifferents(fusion.merged, theirs).contains(group));
        });
        const bool taking = rc::check("taking every differing group gives the other document's groups", [] {
            QJsonObject document = anyDocument();
            const QJsonObject from = anyDocument();
            const QStringList different = groupesDifferents(document, from);
            for (const QString &group : different)
                document = prendreGroupe(document, group, from);
            RC_ASSERT(groupesDifferents(document, from).isEmpty());
        });
        QVERIFY(identity && idempotence && symmetry && provenance && taking);
    }
};

QTEST_GUILESS_MAIN(TestFusion)
#include "tst_fusion.moc"
