// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/mainwindow.h"
#include "ui/pages/dossier.h"
#include "ui/pages/page.h"
#include "ui/pages/recherche.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/etablissementchip.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/shortcutsheet.h"
#include "ui/widgets/syncbadge.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;
using ui::Banner;
using ui::MainWindow;

namespace {

// A window in front, signed in.
struct Opened {
    SeededDesk desk;
    MainWindow window;
    Opened() {
        window.showAccount(desk.store(), nullptr, desk.clock());
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window never became active");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&window, key, modifiers);
    }
    Banner *banner(const QString &says) const {
        const QList<Banner *> banners = window.findChildren<Banner *>();
        for (Banner *each : banners)
            if (each->isVisible() && look::plain(each->text()).contains(says))
                return each;
        return nullptr;
    }
    QToolButton *rail(const QString &says) const {
        return look::button<QToolButton>(window.findChild<ui::NavRail *>(), says);
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void firstWindow_isInOneFont(); // first: a process has its first theme once
    void rail_opensRooms();
    void altDigits_openRooms();
    void altLeft_goesBack();
    void ctrlK_goesToTheSearchBox_whichFinds();
    void f1_opensTheFicheOfTheScreen();
    void f1_underAFormLeftForAPage_isThePages();
    void ctrlSlash_showsTheShortcuts();
    void ctrlPlusAndMinus_changeTheTextSize();
    void bandeau_isTheOfferOfThePreferredOne_andStaysClosed();
    void badge_opensActivity_orSignsIn();
    void failure_isSaidOnTop_andGoesWithThePage();
    void signInOver_leavesNoMessage();
    void focus_isNeverOnSignOut();
    void signedOut_offersToSignIn_andNothingElse();
    void chip_choosesThePreferredOne();
    void hostileWords_areShownAsTheyAre();
    void form_isShownOverThePages_andGivenBack();
    void printAndExport_askForWhatIsShown();
};

void TestMainWindow::firstWindow_isInOneFont() {
    MainWindow window;
    ui::Settings settings;
    settings.theme = ui::Theme::Mode::Clair;
    window.setSettings(settings);
    window.show();
    const QList<QToolButton *> buttons = window.findChild<ui::NavRail *>()->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        QCOMPARE(button->font().family(), u"Inter"_s);
    QCOMPARE(window.findChild<ui::SyncBadge *>()->font().family(), u"Inter"_s);
}

void TestMainWindow::rail_opensRooms() {
    Opened it;
    const std::pair<QString, MainWindow::Room> rooms[] = {{u"Mes dossiers"_s, MainWindow::Dossiers},
                                                          {u"Mes comptes"_s, MainWindow::Comptes},
                                                          {u"Mon profil"_s, MainWindow::Profil},
                                                          {u"Notifications"_s, MainWindow::Notifications},
                                                          {u"Activité"_s, MainWindow::Activite},
                                                          {u"Réglages"_s, MainWindow::Reglages},
                                                          {u"Aide"_s, MainWindow::Aide},
                                                          {u"Accueil"_s, MainWindow::Accueil}};
    for (const auto &[words, room] : rooms) {
        QToolButton *button = it.rail(words);
        QVERIFY2(button, qPrintable(words));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(it.window.room(), room);
        QVERIFY(it.window.page(room)->isVisible());
        QVERIFY(button->isChecked());
    }
    it.window.showDossier(it.desk.dossier(u"ACCORDE"_s));
    QVERIFY(it.rail(u"Mes dossiers"_s)->isChecked()); // a dossier is in its room
}

void TestMainWindow::altDigits_openRooms() {
    Opened it;
    const MainWindow::Room rooms[] = {MainWindow::Accueil,  MainWindow::Dossiers,      MainWindow::Comptes,
                                      MainWindow::Profil,   MainWindow::Notifications, MainWindow::Activite,
                                      MainWindow::Reglages, MainWindow::Aide};
    for (int i = 0; i < 8; ++i) {
        it.press(Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(it.window.room(), rooms[i]);
        // The next Tab is for the page that came, not for a widget of the one that went.
        QVERIFY(it.window.page(rooms[i])->isAncestorOf(QApplication::focusWidget()) ||
                QApplication::focusWidget() == it.window.page(rooms[i]));
    }
}

void TestMainWindow::altLeft_goesBack() {
    Opened it;
    it.window.showRoom(MainWindow::Comptes);
    it.window.showCompte(u"VV"_s);
    it.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(it.window.room(), MainWindow::Comptes);
    it.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(it.window.room(), MainWindow::Accueil);
    it.press(Qt::Key_Left, Qt::AltModifier); // nowhere left to go
    QCOMPARE(it.window.room(), MainWindow::Accueil);
}

void TestMainWindow::ctrlK_goesToTheSearchBox_whichFinds() {
    Opened it;
    it.press(Qt::Key_K, Qt::ControlModifier);
    auto *box = qobject_cast<ui::SearchBox *>(QApplication::focusWidget());
    QVERIFY(box);
    look::type(box, u"procédés"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(it.window.room(), MainWindow::Recherche);
    auto *found = look::button(it.window.page(MainWindow::Recherche), u"Sécurité des procédés"_s);
    QVERIFY(found);
    found->click();
    QCOMPARE(it.window.room(), MainWindow::Dossier);
    QCOMPARE(it.window.page(MainWindow::Dossier)->title(), u"Sécurité des procédés"_s);
}

void TestMainWindow::f1_opensTheFicheOfTheScreen() {
    Opened it;
    it.window.showRoom(MainWindow::Comptes);
    it.press(Qt::Key_F1);
    QCOMPARE(it.window.room(), MainWindow::Aide);
    const auto *list = it.window.page(MainWindow::Aide)->findChild<QListWidget *>();
    QCOMPARE(look::plain(list->currentItem()->text()),
             u"Où est le montant qui me reste pour financer de nouvelles formations ?"_s);
    it.window.showDossier(it.desk.dossier(u"ACCORDE"_s));
    it.press(Qt::Key_F1);
    QCOMPARE(look::plain(list->currentItem()->text()), u"Puis-je modifier un dossier après sa saisie ?"_s);
}

void TestMainWindow::f1_underAFormLeftForAPage_isThePages() {
    Opened it;
    it.window.showForm(new QWidget);
    it.window.showRoom(MainWindow::Comptes);
    it.press(Qt::Key_F1);
    const auto *list = it.window.page(MainWindow::Aide)->findChild<QListWidget *>();
    QVERIFY(list->currentItem()->text().contains(u"montant qui me reste"_s));
}

void TestMainWindow::ctrlSlash_showsTheShortcuts() {
    Opened it;
    it.press(Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(it.window.findChild<ui::ShortcutSheet *>());
    auto *sheet = it.window.findChild<ui::ShortcutSheet *>();
    QVERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!it.window.findChild<ui::ShortcutSheet *>());
}

void TestMainWindow::ctrlPlusAndMinus_changeTheTextSize() {
    Opened it;
    const QSignalSpy told(&it.window, &MainWindow::settingsChanged);
    it.press(Qt::Key_Plus, Qt::ControlModifier);
    it.press(Qt::Key_Equal, Qt::ControlModifier); // the same key without Shift
    QCOMPARE(it.window.settings().percent, 120);
    QCOMPARE(QApplication::font().pointSizeF(), 12.0);
    it.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(it.window.settings().percent, 110);
    QCOMPARE(told.count(), 3);
    it.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(it.window.settings().percent, 100);
    it.press(Qt::Key_Minus, Qt::ControlModifier); // never below what is readable
    QCOMPARE(it.window.settings().percent, 100);
    QCOMPARE(told.count(), 4);
}

void TestMainWindow::bandeau_isTheOfferOfThePreferredOne_andStaysClosed() {
    Opened it;
    Banner *bandeau = it.banner(u"DEFi Performance"_s);
    QVERIFY(bandeau);
    for (const MainWindow::Room room : {MainWindow::Dossiers, MainWindow::Comptes, MainWindow::Aide}) {
        it.window.showRoom(room);
        QVERIFY(bandeau->isVisible()); // on top of every page
    }
    QTest::mouseClick(bandeau->findChild<ui::IconButton *>(), Qt::LeftButton);
    QVERIFY(!bandeau->isVisible());
    QVERIFY(it.desk.receive({})); // the next synchronisation does not bring it back
    it.window.showRoom(MainWindow::Accueil);
    QVERIFY(!bandeau->isVisible());
    // Another offer: no bandeau. The first one again: still put away.
    for (const QString &siret : {SeededDesk::autre, SeededDesk::prefere}) {
        QVERIFY(it.desk.write([&](models::Store &s) { return s.profil.choosePrefere(siret, it.desk.clock().wall()); },
                              {{u"profil"_s}, {}}));
        QVERIFY(!bandeau->isVisible());
    }
    it.window.showAccount(it.desk.store(), nullptr, it.desk.clock()); // the session goes on
    QVERIFY(!bandeau->isVisible());
}

void TestMainWindow::badge_opensActivity_orSignsIn() {
    Opened it;
    const QSignalSpy signIn(&it.window, &MainWindow::signInRequested);
    models::SyncStatus status;
    status.kind = models::SyncStatus::Kind::Offline;
    it.window.setSyncStatus(status);
    auto *badge = it.window.findChild<ui::SyncBadge *>();
    QTest::mouseClick(badge, Qt::LeftButton);
    QCOMPARE(it.window.room(), MainWindow::Activite);
    QVERIFY(look::words(it.window.page(MainWindow::Activite)).contains(u"Sans réseau, tout reste possible"_s));
    QCOMPARE(signIn.count(), 0);
    status.kind = models::SyncStatus::Kind::SignedOut;
    it.window.setSyncStatus(status);
    QTest::mouseClick(badge, Qt::LeftButton);
    QCOMPARE(signIn.count(), 1);
}

void TestMainWindow::failure_isSaidOnTop_andGoesWithThePage() {
    Opened it;
    it.window.showFailure({models::Failure::Kind::DiskFull, u"errno 28"_s});
    Banner *said = it.banner(u"Le disque est plein"_s);
    QVERIFY(said);
    QVERIFY(!said->text().contains(u"errno"_s)); // the detail is for the log
    it.window.showMessage(u"Dossier mis à la corbeille."_s);
    QVERIFY(it.banner(u"Dossier mis à la corbeille."_s));
    it.window.showRoom(MainWindow::Comptes);
    QVERIFY(!it.banner(u"corbeille"_s));
}

void TestMainWindow::signInOver_leavesNoMessage() {
    Opened it;
    it.window.setSigningIn(QUrl(u"https://exemple.fr/authorize"_s));
    QVERIFY(it.banner(u"navigateur"_s));
    it.window.setSigningIn({});
    QVERIFY(!it.banner(u"navigateur"_s));
}

void TestMainWindow::focus_isNeverOnSignOut() {
    Opened it;
    QVERIFY(QApplication::focusWidget() != it.rail(u"Se déconnecter"_s));
    const QSignalSpy out(&it.window, &MainWindow::signOutRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(out.count(), 0);
    QTest::mouseClick(it.rail(u"Se déconnecter"_s), Qt::LeftButton);
    QCOMPARE(out.count(), 1);
}

void TestMainWindow::signedOut_offersToSignIn_andNothingElse() {
    Opened it;
    const QSignalSpy signIn(&it.window, &MainWindow::signInRequested);
    const QSignalSpy create(&it.window, &MainWindow::newDossierRequested);
    it.window.showSignedOut();
    QVERIFY(!it.window.page(MainWindow::Accueil));
    QVERIFY(!look::words(&it.window).contains(u"Sophie"_s)); // nobody's data stay in sight
    it.press(Qt::Key_2, Qt::AltModifier);
    it.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(create.count(), 0);
    it.window.showFailure({models::Failure::Kind::Offline, {}});
    QVERIFY(look::words(&it.window).contains(u"Le serveur n’est pas joignable"_s));
    look::button(&it.window, u"Se connecter"_s)->click();
    QCOMPARE(signIn.count(), 1);
    it.window.showAccount(it.desk.store(), nullptr, it.desk.clock());
    it.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(create.count(), 1);
}

void TestMainWindow::chip_choosesThePreferredOne() {
    Opened it;
    auto *chip = it.window.findChild<ui::EtablissementChip *>();
    const QList<QAction *> actions = chip->menu()->actions();
    const auto nord = std::ranges::find_if(
        actions, [](const QAction *each) { return each->text().contains(u"Plastiques du Nord"_s); });
    (*nord)->trigger();
    QTRY_COMPARE(it.desk.read().profil.load()->etablissementPrefere, SeededDesk::autre);
    QTRY_VERIFY(chip->text().contains(u"Plastiques du Nord"_s));
    QTRY_VERIFY(it.banner(u"Établissement préféré changé"_s));
    QVERIFY(!it.banner(u"dotation 2018"_s)); // its offer is another
}

void TestMainWindow::hostileWords_areShownAsTheyAre() {
    Opened it;
    const QString hostile = u"<img src=x onerror=1> Petit & Fils <b>SARL</b>"_s;
    const auto sites = it.desk.read().references.etablissements();
    models::Etablissement site = *std::ranges::find(*sites, SeededDesk::prefere, &models::Etablissement::siret);
    site.denomination = hostile;
    models::Dossier dossier = *it.desk.read().dossiers.load(it.desk.dossier(u"ACCORDE"_s));
    dossier.formation.intitule = hostile;
    dossier.organisme.denomination = hostile;
    models::Bandeau bandeau;
    bandeau.offreService = u"DEFI_PERFORMANCE"_s;
    bandeau.titre = hostile;
    QVERIFY(it.desk.receive(
        {{u"etablissement"_s, site.siret, false, {}, u"9"_s, models::toJson(site)},
         {u"dossier"_s, dossier.id.toString(QUuid::WithoutBraces), false, {}, u"9"_s, models::toJson(dossier)},
         {u"bandeau"_s, u"b1"_s, false, {}, u"9"_s, models::toJson(bandeau)}}));
    it.window.showDossier(dossier.id);
    QCOMPARE(it.window.page(MainWindow::Dossier)->title(), hostile);
    QVERIFY(it.banner(hostile));
    auto *chip = it.window.findChild<ui::EtablissementChip *>();
    chip->show({site}, site.siret);
    QVERIFY(chip->text().contains(u"Petit && Fil"_s)); // « && » is drawn as « & »
    for (const MainWindow::Room room : {MainWindow::Accueil, MainWindow::Dossiers, MainWindow::Profil}) {
        it.window.showRoom(room);
        const QList<QLabel *> labels = it.window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
    }
}

void TestMainWindow::form_isShownOverThePages_andGivenBack() {
    Opened it;
    it.window.showRoom(MainWindow::Comptes);
    const QPointer<QWidget> form = new QWidget;
    it.window.showForm(form);
    QVERIFY(form->isVisible());
    QVERIFY(it.rail(u"Mes dossiers"_s)->isChecked());
    it.window.showRoom(MainWindow::Aide);
    QVERIFY(form && !form->isVisible()); // left, not lost
    it.window.showRoom(MainWindow::Comptes);
    it.window.closeForm();
    QVERIFY(it.window.page(MainWindow::Comptes)->isVisible());
    QTRY_VERIFY(!form);
}

void TestMainWindow::printAndExport_askForWhatIsShown() {
    Opened it;
    const QSignalSpy synthese(&it.window, &MainWindow::printSyntheseRequested);
    const QSignalSpy dossier(&it.window, &MainWindow::printDossierRequested);
    QSignalSpy list(&it.window, &MainWindow::exportListRequested);
    it.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(synthese.count(), 1);
    const QUuid id = it.desk.dossier(u"ACCORDE"_s);
    it.window.showDossier(id);
    it.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(dossier.count(), 1);
    QCOMPARE(dossier.at(0).at(0).toUuid(), id);
    it.window.showRoom(MainWindow::Dossiers);
    it.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.at(0).at(1).toString(), u"Mes dossiers"_s);
    QCOMPARE(list.at(0).at(0).value<QAbstractItemModel *>()->rowCount(), 7);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
