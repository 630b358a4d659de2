// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/chiffres.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace models;

class TestChiffres : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // The example of domain.md §3.2, read as the seed says it.
    void balances_followTheSeed() {
        Compte compte;
        compte.alimentation = Montant::euros(10000);
        compte.engageNonRegle = Montant::euros(3500);
        compte.regle = Montant::euros(2500);
        compte.disponibleEngagement = Montant::euros(7500);
        compte.soldeReglement = Montant::euros(4000);
        const Arithmetique a = arithmetique(compte);
        QCOMPARE(a.disponibleEngagement.centimes, Montant::euros(7500).centimes);
        QCOMPARE(a.soldeReglement.centimes, Montant::euros(4000).centimes);
        QVERIFY(a.coherent);
        compte.soldeReglement = Montant::euros(500); // P counted twice
        QVERIFY(!arithmetique(compte).coherent);
    }
    void overdrawn_isShownAsItIs() {
        Compte compte;
        compte.alimentation = Montant::euros(100);
        compte.regle = Montant::euros(250);
        compte.disponibleEngagement = Montant::euros(-150);
        compte.soldeReglement = Montant::euros(-150);
        QVERIFY(arithmetique(compte).coherent);
        QCOMPARE(arithmetique(compte).disponibleEngagement.centimes, -15000);
    }
    void hourlyCost_isRoundedHalfUp() {
        Dossier dossier;
        dossier.formation.duree = Duree{7 * 60};
        dossier.formation.nombreStagiaires = 3;
        dossier.couts = {{{}, TypeCout::PEDAGOGIQUE, {}, Montant{100000}, {}},
                         {{}, TypeCout::REPAS, {}, Montant{5000}, {}}};
        dossier.financement.montantDemande = Montant{80000};
        dossier.financement.autresCofinanceurs = Montant{10000};
        const Recapitulatif r = recapitulatif(dossier, {}, {});
        QCOMPARE(r.totalCouts.centimes, 105000);
        QCOMPARE(r.coutHoraireStagiaire->centimes, 4762); // 1 000 € / 21 h = 47,619…
        QCOMPARE(r.resteACharge.centimes, 15000);
        QVERIFY(!r.plafondHoraire);
        dossier.couts[0].montantHt = Montant{105}; // 105 × 60 / 1260 min = 5,0 exactly; 115,5 would round up
        QCOMPARE(recapitulatif(dossier, {}, {}).coutHoraireStagiaire->centimes, 5);
    }
    void withoutDuration_noHourlyCost() {
        Dossier dossier;
        dossier.couts = {{{}, TypeCout::PEDAGOGIQUE, {}, Montant{100000}, {}}};
        QVERIFY(!recapitulatif(dossier, {}, {}).coutHoraireStagiaire);
    }
    void cap_ofTheBranchAndDate() {
        const QDate d2018(2018, 1, 1);
        QList<Parametre> parametres = {
            {u"PLAFOND_HORAIRE"_s, {}, 1000, d2018, {}},
            {u"PLAFOND_HORAIRE"_s, u"0044"_s, 3500, d2018, QDate(2018, 6, 30)},
            {u"PLAFOND_HORAIRE"_s, u"0044"_s, 4000, QDate(2018, 7, 1), {}},
            {u"DELAI_TRANSMISSION"_s, {}, 15, d2018, {}},
        };
        Dossier dossier;
        const auto cap = [&](QDate debut, const QString &idcc) {
            dossier.formation.dateDebut = debut;
            return recapitulatif(dossier, parametres, idcc).plafondHoraire.value_or(Montant{-1}).centimes;
        };
        QCOMPARE(cap({2018, 3, 1}, u"0044"_s), 3500);
        QCOMPARE(cap({2018, 7, 1}, u"0044"_s), 4000);
        QCOMPARE(cap({2018, 7, 1}, u"0292"_s), 1000);
        QCOMPARE(cap({2017, 7, 1}, u"0044"_s), -1);
        // A condition is for those it names, unknown ones included, and comes before none.
        Parametre vae{u"PLAFOND_HORAIRE"_s, u"0044"_s, 9000, d2018, {}, {u"VAE"_s}};
        Parametre later{u"PLAFOND_HORAIRE"_s, u"0044"_s, 1, d2018, {}, {u"NATURE_A_VENIR"_s}};
        parametres << vae << later;
        QCOMPARE(cap({2018, 7, 1}, u"0044"_s), 4000);
        dossier.demande.nature = Nature::VAE;
        QCOMPARE(cap({2018, 7, 1}, u"0044"_s), 9000);
    }
};

QTEST_GUILESS_MAIN(TestChiffres)
#include "tst_chiffres.moc"
