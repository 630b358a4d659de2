// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/acces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace models;

class TestAcces : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void plan_data() {
        QTest::addColumn<QString>("offre");
        QTest::addColumn<QString>("tranche");
        QTest::addColumn<bool>("reserve");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const char *offre, const char *tranche, bool reserve, Acces expected) {
            QTest::newRow(name) << QString::fromLatin1(offre) << QString::fromLatin1(tranche) << reserve
                                << int(expected);
        };
        row("performance opens Plan", "DEFI_PERFORMANCE", "PLUS_300", true, Acces::Ouvert);
        row("under 11 salariés opens Plan", "", "MOINS_11", true, Acces::Ouvert);
        row("neither: reserved", "DEFI_ESSENTIEL", "DE_11_A_49", true, Acces::ReservePlan);
        row("unknown size: reserved", "", "", true, Acces::ReservePlan);
        row("another dispositif is open to all", "", "PLUS_300", false, Acces::Ouvert);
    }
    void plan() {
        QFETCH(QString, offre);
        QFETCH(QString, tranche);
        QFETCH(bool, reserve);
        QFETCH(int, expected);
        Etablissement prefere;
        prefere.offreService = offre;
        prefere.trancheEffectif = fromCode<TrancheEffectif>(tranche);
        Dispositif dispositif;
        dispositif.reservePlan = reserve;
        QCOMPARE(int(accesDispositif(dispositif, &prefere)), expected);
    }
    void without_prefere_planAndSubrogationSaySo() {
        Dispositif plan;
        plan.reservePlan = true;
        QCOMPARE(accesDispositif(plan, nullptr), Acces::AucunPrefere);
        QCOMPARE(accesSubrogation(nullptr), Acces::AucunPrefere);
    }
    void closedDispositif_isNotYetAvailable() {
        Dispositif cpf;
        cpf.ouvert = false;
        QCOMPARE(accesDispositif(cpf, nullptr), Acces::PasEncore);
    }
    void subrogation_followsThePrefere() {
        Etablissement prefere;
        QCOMPARE(accesSubrogation(&prefere), Acces::NonAutorise);
        prefere.subrogationAutorisee = true;
        QCOMPARE(accesSubrogation(&prefere), Acces::Ouvert);
    }
    void find_bySiret() {
        QList<Etablissement> list(2);
        list[1].siret = u"35600000000048"_s;
        QCOMPARE(trouver(list, u"35600000000048"_s), &list.at(1));
        QVERIFY(!trouver(list, {})); // an établissement without SIRET is not « none chosen »
        QVERIFY(!trouver(list, u"1"_s));
    }
};

QTEST_GUILESS_MAIN(TestAcces)
#include "tst_acces.moc"
