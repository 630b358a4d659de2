// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/etablissementmodel.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/delegates/etablissementdelegate.h"
#include "ui/pages/etablissementdialog.h"
#include "ui/pages/profil.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using models::EtablissementModel;
using testdesk::SeededDesk;
using ui::ProfilPage;

namespace {

// Shows what the delegate makes of a cell.
struct Seen : ui::EtablissementDelegate {
    QStyleOptionViewItem of(const QModelIndex &index) const {
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        initStyleOption(&option, index);
        return option;
    }
};

struct Opened {
    SeededDesk desk;
    ProfilPage page{desk.desk()};
    ui::TableView *table = page.findChild<ui::TableView *>();
    explicit Opened(ProfilPage::Tab tab) {
        ui::Theme::apply(*qApp, ui::Theme::Mode::Clair, 100);
        page.resize(1100, 800);
        page.show();
        page.showTab(tab);
    }
    QModelIndex cell(const QString &site, int column) const {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, EtablissementModel::Denomination).data().toString() == site)
                return table->model()->index(row, column);
        return {};
    }
};

} // namespace

class TestProfilPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tabs_areTheThreeOfTheSeed() {
        const Opened it(ProfilPage::Informations);
        const auto *tabs = it.page.findChild<QTabWidget *>();
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(tabs->tabText(0), u"Mes informations"_s);
        QCOMPARE(tabs->tabText(1), u"Mes établissements"_s);
        QCOMPARE(tabs->tabText(2), u"Mes notifications"_s);
        const QString words = look::words(&it.page);
        QVERIFY(words.contains(u"Sophie Lambert"_s) && words.contains(u"04 72 00 00 02"_s));
        QVERIFY(words.contains(u"la subrogation de paiement"_s) &&
                words.contains(u"le bandeau de l’offre de service"_s));
    }

    void prefere_isOfferedAmongOpenOnes_andAskedFor() {
        Opened it(ProfilPage::Informations);
        QSignalSpy asked(&it.page, &ProfilPage::prefereRequested);
        auto *box = it.page.findChild<QComboBox *>();
        QCOMPARE(box->count(), 2); // the closed one cannot be preferred
        QCOMPARE(box->currentData().toString(), SeededDesk::prefere);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), SeededDesk::autre);
    }

    void otherPrefere_showsWhatItDecides() {
        Opened it(ProfilPage::Informations);
        QVERIFY(look::words(&it.page).contains(u"Subrogation de paiement\nPossible"_s));
        QVERIFY(look::words(&it.page).contains(u"Dispositifs « Plan »\nAccessibles"_s));
        QVERIFY(it.desk.write(
            [&](models::Store &s) { return s.profil.choosePrefere(SeededDesk::autre, it.desk.clock().wall()); },
            {{u"profil"_s}, {}}));
        QTRY_VERIFY(look::words(&it.page).contains(u"Subrogation de paiement\nNon autorisée"_s));
        QVERIFY(look::words(&it.page).contains(u"Réservés à DEFi Performance"_s));
    }

    void preferred_staysBlue_whenItIsSelected() {
        Opened it(ProfilPage::Etablissements);
        const auto shown = [&](const QString &site) {
            const QModelIndex cell = it.cell(site, EtablissementModel::Commune);
            it.table->setCurrentIndex(cell);
            look::settled(it.table->viewport());
            return it.table->viewport()->grab(it.table->visualRect(cell)).toImage();
        };
        const auto holds = [](const QImage &picture, const QColor &color) {
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y) == color)
                        return true;
            return false;
        };
        const ui::Tokens &t = ui::Theme::current();
        const QImage prefere = shown(u"Plastiques du Rhône"_s);
        QVERIFY(holds(prefere, t.prefereSoft) && holds(prefere, t.prefere));
        QVERIFY(holds(prefere, t.accent) && !holds(prefere, t.accentSoft)); // selected all the same
        look::keep(&it.page, u"etablissements-prefere-choisi"_s);
        const QImage other = shown(u"Plastiques du Nord"_s);
        QVERIFY(holds(other, t.accentSoft) && !holds(other, t.prefereSoft));
    }

    // desktop.md §2.5: the three states are told without colour and without strike-out.
    void preferredAndClosed_areSaidInWordsFontAndAccessibleText() {
        const Opened it(ProfilPage::Etablissements);
        const Seen seen;
        QCOMPARE(it.cell(u"Plastiques du Rhône"_s, EtablissementModel::Etat).data().toString(), u"Préféré"_s);
        QCOMPARE(it.cell(u"Plastiques du Nord"_s, EtablissementModel::Etat).data().toString(), u"Ouvert"_s);
        QCOMPARE(it.cell(u"Atelier de Vénissieux"_s, EtablissementModel::Etat).data().toString(),
                 u"Fermé le 31/12/2016"_s);
        const QModelIndex prefere = it.cell(u"Plastiques du Rhône"_s, 0);
        QVERIFY(prefere.data(Qt::AccessibleTextRole).toString().contains(u"établissement préféré"_s));
        QVERIFY(seen.of(prefere).font.bold());
        QVERIFY(!seen.of(prefere).icon.isNull());
        const QModelIndex ferme = it.cell(u"Atelier de Vénissieux"_s, 0);
        QVERIFY(ferme.data(Qt::AccessibleTextRole).toString().contains(u"fermé le 31/12/2016"_s));
        QVERIFY(seen.of(ferme).font.strikeOut());
        QVERIFY(!seen.of(ferme).icon.isNull());
        QVERIFY(!seen.of(it.cell(u"Atelier de Vénissieux"_s, EtablissementModel::Etat)).font.strikeOut());
        const QModelIndex other = it.cell(u"Plastiques du Nord"_s, 0);
        QVERIFY(!seen.of(other).font.bold() && !seen.of(other).font.strikeOut() && seen.of(other).icon.isNull());
    }

    // The seed: « surligné en bleu ». A style sheet once hid the ground.
    void preferred_standsOnBlue() {
        Opened it(ProfilPage::Etablissements);
        QVERIFY(QTest::qWaitForWindowExposed(&it.page));
        const QModelIndex cell = it.cell(u"Plastiques du Rhône"_s, EtablissementModel::Commune);
        const auto ground = [&](const QModelIndex &index) {
            const QImage picture = it.table->viewport()->grab().toImage();
            return picture.pixelColor(it.table->visualRect(index).topRight() + QPoint(-3, 4));
        };
        QCOMPARE(ground(cell), ui::Theme::current().prefereSoft);
        QCOMPARE(ground(it.cell(u"Plastiques du Nord"_s, EtablissementModel::Commune)), ui::Theme::current().surface);
    }

    void search_takesAnySpacingOfASiret() {
        Opened it(ProfilPage::Etablissements);
        auto *box = it.page.findChild<ui::SearchBox *>();
        look::type(box, u"552 032534 006 53"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(it.table->model()->rowCount(), 1);
        QCOMPARE(it.table->model()->index(0, 0).data().toString(), u"Plastiques du Nord"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(it.table->model()->rowCount(), 3);
        look::type(box, u"vénissieux"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(it.table->model()->rowCount(), 1);
    }

    void habilitations_openBehindThePictogram_withTheGestionnaires() {
        Opened it(ProfilPage::Etablissements);
        it.table->setCurrentIndex(it.cell(u"Plastiques du Rhône"_s, 0));
        look::button(&it.page, u"Habilitations et gestionnaires"_s)->click();
        auto *dialog = it.page.findChild<ui::EtablissementDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString words = look::words(dialog);
        QVERIFY(words.contains(u"Claire Morel"_s));
        QVERIFY(words.contains(u"552 032 534 00646"_s));
        QCOMPARE(words.count(u" : non"_s), 1); // four of the five rights
        QSignalSpy link(&it.page, &ui::Page::linkRequested);
        look::button(dialog, u"claire.morel@exemple.fr"_s)->click();
        QCOMPARE(link.count(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!it.page.findChild<ui::EtablissementDialog *>());
        // And by a click on its cell.
        const QRect cell = it.table->visualRect(it.cell(u"Plastiques du Nord"_s, EtablissementModel::Habilitations));
        QTest::mouseClick(it.table->viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(it.page.findChild<ui::EtablissementDialog *>());
    }

    void choose_isOutOfReachForTheClosedOneAndTheOneChosen() {
        Opened it(ProfilPage::Etablissements);
        QSignalSpy asked(&it.page, &ProfilPage::prefereRequested);
        auto *choose = look::button(&it.page, u"Choisir comme préféré"_s);
        it.table->setCurrentIndex(it.cell(u"Plastiques du Rhône"_s, 0));
        QVERIFY(!choose->isEnabled());
        it.table->setCurrentIndex(it.cell(u"Atelier de Vénissieux"_s, 0));
        QVERIFY(!choose->isEnabled());
        it.table->setCurrentIndex(it.cell(u"Plastiques du Nord"_s, 0));
        QVERIFY(choose->isEnabled());
        choose->click();
        QCOMPARE(asked.at(0).at(0).toString(), SeededDesk::autre);
    }

    void matrix_writesEachTick() {
        Opened it(ProfilPage::Notifications);
        auto *box = look::button<QCheckBox>(&it.page, u"Dossier refusé : alerte e-mail si non lue"_s);
        QVERIFY(box && !box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        const auto wanted = [&] {
            const auto all = it.desk.read().profil.load()->preferences;
            const auto found = std::ranges::find(all, models::TypeEvenement::DOSSIER_REFUSE,
                                                 &models::PreferenceNotification::evenement);
            return found != all.cend() && found->email;
        };
        QTRY_VERIFY(wanted());
        QCOMPARE(*it.desk.read().outbox.waiting(), 1);
        // What was set before stays.
        QVERIFY(look::button<QCheckBox>(&it.page, u"Dossier accordé : alerte e-mail si non lue"_s)->isChecked());
        QVERIFY(!look::button<QCheckBox>(&it.page, u"Dossier transmis : dans l’application"_s)->isChecked());
    }
};

QTEST_MAIN(TestProfilPage)
#include "tst_profilpage.moc"
