// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uuid.h"
#include "models/items/mouvementmodel.h"
#include "models/store/formedits.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/pages/accueil.h"
#include "ui/pages/chiffresview.h"
#include "ui/pages/compte.h"
#include "ui/pages/comptes.h"
#include "ui/widgets/tableview.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;

class TestComptesPages : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void synthesis_hasTwoGroups_eachWithItsMeaning() {
        SeededDesk desk;
        ui::ComptesPage page(desk.desk());
        page.show();
        const QString words = look::words(&page);
        QVERIFY(words.contains(u"Alimentés par vos versements volontaires, ou par une dotation de l’OPCA DEFi"_s));
        QVERIFY(words.contains(u"Mutualisés par l’OPCA DEFi"_s));
        QVERIFY(words.contains(u"Versement Volontaire 2018"_s) && words.contains(u"Sélection DEFi"_s) &&
                words.contains(u"Plan obligatoire"_s));
        QVERIFY(words.contains(u"4 200,00 €"_s));
        QVERIFY(words.contains(u"70 h"_s)); // a source counted in hours has no euros
        QCOMPARE(words.count(u"Engagements non réglés"_s), 2);
    }

    // domain.md §0.4: both balances as the server sent them, with the arithmetic beside.
    void balances_comeWithTheirArithmetic() {
        SeededDesk desk;
        ui::ComptePage page(desk.desk());
        page.show();
        page.open(u"VV"_s);
        const QString words = look::words(&page);
        QVERIFY(words.contains(u"7 500,00 €\n= 10 000,00 € alimentés − 2 500,00 € réglés"_s));
        QVERIFY(
            words.contains(u"4 000,00 €\n= 7 500,00 € disponibles pour engagement − 3 500,00 € engagés non réglés"_s));
        QVERIFY(words.contains(u"Arrêté le 14/06/2018 à 09:15"_s));
        QVERIFY(!words.contains(u"ne correspondent pas"_s));
    }

    void figureThatDoesNotAddUp_isShownAndFlagged() {
        SeededDesk desk;
        ui::ComptePage page(desk.desk());
        page.show();
        page.open(u"PO"_s);
        const QString words = look::words(&page);
        QVERIFY(words.contains(u"2 500,00 €"_s)); // as sent
        QVERIFY(words.contains(u"Ces soldes ne correspondent pas au calcul"_s));
        QVERIFY(words.contains(u"solde disponible pour règlement 2 400,00 €"_s)); // by the arithmetic
        ui::ComptesPage synthesis(desk.desk());
        synthesis.show();
        const QString all = look::words(&synthesis);
        QCOMPARE(all.count(u"À vérifier : ces soldes ne correspondent pas au calcul"_s), 1);
        QVERIFY(all.contains(u"3 000,00 € disponibles pour engagement et 2 400,00 € pour règlement"_s));
        // No equality that does not hold.
        QVERIFY(all.contains(u"2 500,00 € ≠ 3 000,00 € disponibles pour engagement − 600,00 € engagés non réglés"_s));
        QVERIFY(all.contains(u"= 4 000,00 € alimentés − 1 000,00 € réglés"_s));
    }

    void negativeBalance_isShown() {
        models::Compte compte;
        compte.alimentation = models::Montant::euros(100);
        compte.regle = models::Montant::euros(150);
        compte.disponibleEngagement = models::Montant::euros(-50);
        compte.soldeReglement = models::Montant::euros(-50);
        const ui::ChiffresView view(compte);
        QVERIFY(look::words(&view).contains(u"−50,00 €"_s));
    }

    void figureOfAnotherDay_saysItsAge() {
        SeededDesk desk;
        models::Compte compte = *desk.read().comptes.compte(u"VV"_s);
        const ui::ChiffresView view(compte);
        QVERIFY(look::words(&view).contains(u"Arrêté le 14/06/2018 à 09:15"_s));
    }

    void movement_opensItsDossier() {
        SeededDesk desk;
        ui::ComptePage page(desk.desk());
        page.show();
        page.open(u"VV"_s);
        QSignalSpy asked(&page, &ui::ComptePage::dossierRequested);
        auto *table = page.findChild<ui::TableView *>();
        QCOMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0)); // newest first: the engagement
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toUuid(), desk.dossier(u"ACCORDE"_s));
        table->setCurrentIndex(table->model()->index(1, 0)); // a versement comes from no dossier
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void detail_isAskedByAccount() {
        SeededDesk desk;
        ui::ComptesPage page(desk.desk());
        page.show();
        QSignalSpy asked(&page, &ui::ComptesPage::compteRequested);
        look::button(&page, u"Détail du compte Sélection DEFi"_s)->click();
        QCOMPARE(asked.at(0).at(0).toString(), u"SD"_s);
    }

    void accountGone_leavesThePage() {
        SeededDesk desk;
        ui::ComptePage page(desk.desk());
        page.show();
        page.open(u"VV"_s);
        const QSignalSpy left(&page, &ui::ComptePage::leaveRequested);
        QVERIFY(desk.receive({{u"compte"_s, u"VV"_s, true, {}, u"9"_s, {}}}));
        QTRY_COMPARE(left.count(), 1);
    }

    // The seed: « Mon plan » is the Versement Volontaire only.
    void accueil_monPlan_isTheVersementVolontaireOnly() {
        SeededDesk desk;
        ui::AccueilPage page(desk.desk());
        page.show();
        QVERIFY(look::words(&page).contains(u"Versement Volontaire 2018"_s));
        QVERIFY(look::words(&page).contains(u"7 500,00 €"_s));
        QVERIFY(!look::button(&page, u"Sélection DEFi"_s));
        page.findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(look::button(&page, u"Sélection DEFi, Disponible pour engagement, 3 000,00 €"_s));
        QVERIFY(look::button(&page, u"Compte personnel de formation, Engagements non réglés, 70 h"_s));
        QVERIFY(!look::words(&page).contains(u"7 500,00 €"_s)); // one tab at a time
    }

    void accueil_aFaire_saysWhatWaitsAndWhy() {
        SeededDesk desk;
        ui::AccueilPage page(desk.desk());
        page.show();
        QVERIFY(look::button(&page, u"Anglais technique, L’OPCA DEFi attend des pièces"_s));
        QVERIFY(look::button(&page, u"Management d’équipe, Brouillon sans changement depuis le 02/04/2018"_s));
        // Of yesterday: not forgotten, but under way.
        QVERIFY(look::button(&page, u"Soudage des thermoplastiques, Reprendre la saisie, modifiée le 13/06/2018"_s));
        QVERIFY(!look::button(&page, u"Management d’équipe, Reprendre"_s)); // one only
        QSignalSpy list(&page, &ui::AccueilPage::dossiersRequested);
        look::button(&page, u"1 dossier part cette nuit"_s)->click();
        QCOMPARE(list.at(0).at(0).toString(), u"TRANSMISSION_DEMANDEE"_s);
    }

    // However many drafts lie about.
    void accueil_aFaire_whatTheOpcaWaitsFor_beforeOldDrafts() {
        SeededDesk desk;
        const QDateTime lastWeek({2018, 6, 6}, {9, 0}, Qt::UTC);
        QVERIFY(desk.write(
            [&](models::Store &store) -> models::Result<> {
                for (int i = 0; i < 6; ++i) {
                    models::Dossier dossier;
                    dossier.id = models::newUuid(lastWeek.toMSecsSinceEpoch());
                    dossier.formation.intitule = u"Brouillon %1"_s.arg(i);
                    if (const auto made = models::createDraft(store, dossier, lastWeek); !made)
                        return made;
                }
                return models::Done{};
            },
            {{u"dossier"_s}, {}}));
        ui::AccueilPage page(desk.desk());
        page.show();
        QVERIFY(look::button(&page, u"Anglais technique, L’OPCA DEFi attend des pièces"_s));
        const QSignalSpy list(&page, &ui::AccueilPage::dossiersRequested);
        look::button(&page, u"et 4 de plus dans Mes dossiers"_s)->click();
        QCOMPARE(list.count(), 1);
        QVERIFY(list.at(0).at(0).toString().isEmpty()); // all of them
    }

    void accueil_contactsAreAtTheBottom_withTheAssistance() {
        SeededDesk desk;
        ui::AccueilPage page(desk.desk());
        page.show();
        QVERIFY(look::words(&page).contains(u"Marc Delorme"_s));
        QSignalSpy link(&page, &ui::Page::linkRequested);
        look::button(&page, u"moncomptedefi@opcadefi.fr"_s)->click();
        look::button(&page, u"www.opcadefi.fr"_s)->click();
        QCOMPARE(link.at(0).at(0).toUrl().scheme(), u"mailto"_s);
        QCOMPARE(link.at(1).at(0).toUrl(), QUrl(u"https://www.opcadefi.fr"_s));
    }
};

QTEST_MAIN(TestComptesPages)
#include "tst_comptespages.moc"
