// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/mainwindow.h"
#include "ui/pages/connexion.h"
#include "ui/pages/reglages.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;
using ui::ReglagesPage;
using ui::Settings;

namespace {

struct Opened {
    SeededDesk desk;
    ReglagesPage page{desk.desk()};
    QSignalSpy changed{&page, &ReglagesPage::changed};
    explicit Opened(const Settings &settings = {}) {
        page.QWidget::show();
        page.show(settings);
    }
    template <typename Field>
    Field *field(const QString &name) const {
        const QList<Field *> all = page.findChildren<Field *>();
        for (Field *each : all)
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    Settings told() const { return changed.last().at(0).value<Settings>(); }
};

} // namespace

class TestReglagesPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void showing_tellsNothing() {
        Settings settings;
        settings.percent = 150;
        settings.theme = ui::Theme::Mode::Sombre;
        settings.serveur = u"https://essai.exemple.fr"_s;
        const Opened it(settings);
        QCOMPARE(it.changed.count(), 0);
        QCOMPARE(it.field<QComboBox>(u"Thème"_s)->currentText(), u"Sombre"_s);
        QVERIFY(look::words(&it.page).contains(u"150 %"_s));
    }

    void theme_andSize_areToldAtOnce() {
        Opened it;
        auto *theme = it.field<QComboBox>(u"Thème"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(it.told().theme, ui::Theme::Mode::Clair);
        QTest::keyClick(it.field<QSlider>(u"Taille du texte"_s), Qt::Key_Right);
        QCOMPARE(it.told().percent, 110);
    }

    void server_isToldWhenTheFieldIsLeft() {
        Opened it;
        auto *server = it.field<QLineEdit>(u"Serveur"_s);
        look::type(server, u" https://essai.exemple.fr "_s);
        QCOMPARE(it.changed.count(), 0);
        QTest::keyClick(server, Qt::Key_Return);
        QCOMPARE(it.told().serveur, u"https://essai.exemple.fr"_s);
    }

    void whatTheAdministratorFixed_isShownAndOutOfReach() {
        Settings settings;
        settings.serveur = u"https://defi.exemple.fr"_s;
        settings.verrouilles = {u"serveur"_s};
        const Opened it(settings);
        QVERIFY(!it.field<QLineEdit>(u"Serveur"_s)->isEnabled());
        QCOMPARE(it.field<QLineEdit>(u"Serveur"_s)->text(), u"https://defi.exemple.fr"_s);
        QVERIFY(it.field<QComboBox>(u"Serveur mandataire (proxy)"_s)->isEnabled());
        QVERIFY(look::words(&it.page).contains(u"Le serveur est fixé par votre administrateur."_s));
    }

    void manualProxy_opensItsFields() {
        Settings settings;
        settings.proxy = Settings::Proxy::Manuel;
        const Opened it(settings);
        QVERIFY(it.field<QLineEdit>(u"Adresse du proxy"_s)->isEnabled());
        const Opened other;
        QVERIFY(!other.field<QLineEdit>(u"Adresse du proxy"_s)->isEnabled());
        QVERIFY(!other.field<QSpinBox>(u"Port du proxy"_s)->isEnabled());
    }

    // A sync once showed the old settings again under the fingers.
    void syncStatus_leavesWhatIsBeingTyped() {
        SeededDesk desk;
        ui::MainWindow window;
        window.showAccount(desk.store(), nullptr, desk.clock());
        window.showRoom(ui::MainWindow::Reglages);
        QLineEdit *server = nullptr;
        const QList<QLineEdit *> lines = window.page(ui::MainWindow::Reglages)->findChildren<QLineEdit *>();
        for (QLineEdit *each : lines)
            if (each->accessibleName() == "Serveur"_L1)
                server = each;
        QVERIFY(server);
        look::type(server, u"https://es"_s);
        window.setSyncStatus({models::SyncStatus::Kind::Sending, 1, {}, {}, {}});
        QCOMPARE(server->text(), u"https://es"_s);
    }

    void erase_isConfirmed_andSaysWhatWouldBeLost() {
        Opened it;
        const QSignalSpy erase(&it.page, &ReglagesPage::eraseRequested);
        auto *button = look::button(&it.page, u"Effacer mes données de ce poste"_s);
        button->click();
        auto *box = it.page.findChild<QMessageBox *>();
        QVERIFY(box->informativeText().contains(u"rien ne sera perdu"_s));
        QCOMPARE(look::plain(box->defaultButton()->text()), u"Annuler"_s); // Return does not erase
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!it.page.findChild<QMessageBox *>());
        QCOMPARE(erase.count(), 0);
        QVERIFY(it.desk.write(
            [&](models::Store &s) { return s.profil.choosePrefere(SeededDesk::autre, it.desk.clock().wall()); },
            {{u"profil"_s, u"outbox"_s}, {}}));
        button->click();
        box = it.page.findChild<QMessageBox *>();
        QVERIFY(look::plain(box->informativeText()).contains(u"1 modification n’a pas encore été envoyée"_s));
        look::button(box, u"Effacer"_s)->click();
        QCOMPARE(erase.count(), 1);
    }

    void connexion_asksTheBrowser_andOffersTheAddress() {
        ui::ConnexionPage page;
        page.show();
        const QSignalSpy signIn(&page, &ui::ConnexionPage::signInRequested);
        const QSignalSpy cancel(&page, &ui::ConnexionPage::cancelSignInRequested);
        QVERIFY(page.findChildren<QLineEdit *>().size() == 1); // no password is ever typed here
        look::button(&page, u"Se connecter"_s)->click();
        QCOMPARE(signIn.count(), 1);
        page.setMessage(u"Le serveur n’est pas joignable."_s);
        page.setSigningIn(QUrl(u"https://exemple.fr/authorize?state=a%20b"_s));
        QVERIFY(!look::words(&page).contains(u"pas joignable"_s)); // of the last try
        look::button(&page, u"Copier"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://exemple.fr/authorize?state=a%20b"_s);
        look::button(&page, u"Annuler"_s)->click();
        QCOMPARE(cancel.count(), 1);
        page.setIdle();
        QVERIFY(look::button(&page, u"Se connecter"_s));
        QVERIFY(page.findChild<QLineEdit *>()->text().isEmpty()); // the state of a session does not linger
    }
};

QTEST_MAIN(TestReglagesPage)
#include "tst_reglagespage.moc"
