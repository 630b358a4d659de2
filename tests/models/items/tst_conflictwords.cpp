// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"
#include "models/items/conflictwords.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Conflict;
using models::ConflictGroup;

namespace {

const QString person = u"0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s;

QJsonObject document(const QString &end, qint64 asked, const QString &name) {
    return {
        {u"demande"_s, QJsonObject{{u"dispositif"_s, u"PLAN"_s}}},
        {u"formation"_s, QJsonObject{{u"dateDebut"_s, u"2018-09-10"_s}, {u"dateFin"_s, end}}},
        {u"stagiaires"_s, QJsonArray{QJsonObject{{u"id"_s, person}, {u"nom"_s, name}, {u"prenom"_s, u"Aïcha"_s}}}},
        {u"financement"_s, QJsonObject{{u"montantDemande"_s, asked}}},
        {u"imputations"_s, QJsonArray{QJsonObject{{u"id"_s, person}, {u"compte"_s, u"VV"_s}, {u"montant"_s, asked}}}},
        {u"modifiePar"_s, u"Mme Durand"_s},
        {u"modifieLe"_s, u"2018-06-14T08:30:00Z"_s}};
}

} // namespace

class TestConflictWords : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void eachGroup_isSaidInWords_onTheThreeSides() {
        models::Dispositif plan;
        plan.code = u"PLAN"_s;
        plan.libelle = u"Plan de formation"_s;
        models::Compte vv;
        vv.code = u"VV"_s;
        vv.libelle = u"Versement Volontaire"_s;
        Conflict conflict;
        conflict.base = document(u"2018-09-12"_s, 90000, u"Lefèvre"_s);
        conflict.theirs = document(u"2018-09-13"_s, 95000, u"Lefèvre"_s);
        conflict.mine = document(u"2018-09-14"_s, 100000, u"Le Fèvre"_s);
        conflict.groups = QStringList{u"formation.dates"_s, u"financement"_s, u"stagiaires/"_s + person,
                                      u"demande.dispositif"_s, u"organisme"_s};
        const QList<ConflictGroup> groups = models::ConflictWords({plan}, {vv}).of(conflict);
        QCOMPARE(groups.size(), 5);
        QCOMPARE(groups[0].title, u"Dates de la formation"_s);
        QCOMPARE(groups[0].before, u"du 10/09/2018 au 12/09/2018"_s);
        QCOMPARE(groups[0].theirs, u"du 10/09/2018 au 13/09/2018"_s);
        QCOMPARE(groups[0].mine, u"du 10/09/2018 au 14/09/2018"_s);
        QVERIFY(groups[1].mine.contains(models::format(models::Montant{100000})));
        QVERIFY(groups[1].mine.contains(u"Versement Volontaire"_s));
        QVERIFY(groups[2].title.contains(u"Aïcha"_s));
        QVERIFY(groups[2].mine.startsWith(u"Aïcha Le Fèvre"_s));
        QCOMPARE(groups[3].mine, u"Plan de formation"_s);
        QCOMPARE(groups[4].before, u"—"_s); // nothing filled in is said, not left blank
    }

    void author_comesFromTheServersVersion() {
        Conflict conflict;
        conflict.theirs = document(u"2018-09-13"_s, 1, u"x"_s);
        const models::ConflictAuthor author = models::authorOf(conflict);
        QCOMPARE(author.who, u"Mme Durand"_s);
        QCOMPARE(author.when, QDateTime({2018, 6, 14}, {8, 30}, Qt::UTC));
    }

    void deletedThere_hasNoAuthor() { QVERIFY(models::authorOf(Conflict{}).who.isEmpty()); }
};

QTEST_GUILESS_MAIN(TestConflictWords)
#include "tst_conflictwords.moc"
