// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in light, dark and large letters: none warns, none is empty, no line is cut off. With MCD_GALERIE=DIR the
// pictures are kept there, to be looked at.
#include "models/store/contexte.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/mainwindow.h"
#include "ui/pages/dossier.h"
#include "ui/pages/page.h"
#include "ui/pages/profil.h"
#include "ui/theme/theme.h"
#include "ui/widgets/syncbadge.h"
#include "ui/wizard/coutsstep.h"
#include "ui/wizard/demandestep.h"
#include "ui/wizard/formationstep.h"
#include "ui/wizard/organismestep.h"
#include "ui/wizard/piecesstep.h"
#include "ui/wizard/stagiairesstep.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;
using ui::MainWindow;

static void rows() {
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::addColumn<int>("percent");
    QTest::newRow("clair") << ui::Theme::Mode::Clair << 100;
    QTest::newRow("sombre") << ui::Theme::Mode::Sombre << 100;
    QTest::newRow("grand") << ui::Theme::Mode::Clair << 150;
    QTest::newRow("tres-grand") << ui::Theme::Mode::Clair << 200;
}

class TestGallery : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s)); }
    void everyPage_data();
    void everyPage();
    void withoutData_everyPageTeaches_data();
    void withoutData_everyPageTeaches();
    void connexion();
    void everyStep_data() { rows(); }
    void everyStep();
    void everyStep_fitsBesideTheRails_inLargeText();
};

void TestGallery::everyPage_data() { rows(); }

void TestGallery::everyPage() {
    QFETCH(ui::Theme::Mode, mode);
    QFETCH(int, percent);
    SeededDesk desk;
    MainWindow window;
    ui::Settings settings;
    settings.theme = mode;
    settings.percent = percent;
    window.setSettings(settings);
    window.setDemo(true);
    window.showAccount(desk.store(), nullptr, desk.clock());
    models::SyncStatus status;
    status.kind = models::SyncStatus::Kind::UpToDate;
    status.lastSuccess = desk.clock().wall();
    window.setSyncStatus(status);
    window.resize(1280, 860);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    const struct {
        MainWindow::Room room;
        const char *name;
    } rooms[] = {{MainWindow::Accueil, "accueil"},
                 {MainWindow::Dossiers, "dossiers"},
                 {MainWindow::Comptes, "comptes"},
                 {MainWindow::Profil, "profil"},
                 {MainWindow::Notifications, "notifications"},
                 {MainWindow::Activite, "activite"},
                 {MainWindow::Reglages, "reglages"},
                 {MainWindow::Aide, "aide"}};
    for (const auto &room : rooms) {
        window.showRoom(room.room);
        QVERIFY(look::settled(&window));
        look::keep(&window, u"%1-%2"_s.arg(QLatin1StringView(room.name), tag));
        QCOMPARE(look::cut(&window).join(u'|'), QString());
    }
    qobject_cast<ui::ProfilPage *>(window.page(MainWindow::Profil))->showTab(ui::ProfilPage::Etablissements);
    window.showRoom(MainWindow::Profil);
    QVERIFY(look::settled(&window));
    look::keep(&window, u"etablissements-"_s + tag);
    qobject_cast<ui::ProfilPage *>(window.page(MainWindow::Profil))->showTab(ui::ProfilPage::Notifications);
    QVERIFY(look::settled(&window));
    look::keep(&window, u"preferences-"_s + tag);
    for (const QString &statut : {u"TRANSMISSION_DEMANDEE"_s, u"EN_VALIDATION"_s, u"A_COMPLETER"_s}) {
        window.showDossier(desk.dossier(statut));
        QVERIFY(look::settled(&window));
        look::keep(&window, u"dossier-%1-%2"_s.arg(statut, tag));
        QCOMPARE(look::cut(&window).join(u'|'), QString());
    }
    window.showCompte(u"VV"_s);
    QVERIFY(look::settled(&window));
    look::keep(&window, u"compte-"_s + tag);
    QCOMPARE(look::cut(&window).join(u'|'), QString());
}

void TestGallery::withoutData_everyPageTeaches_data() { rows(); }

void TestGallery::withoutData_everyPageTeaches() {
    QFETCH(ui::Theme::Mode, mode);
    QFETCH(int, percent);
    SeededDesk desk(SeededDesk::Content::Empty);
    MainWindow window;
    ui::Settings settings;
    settings.theme = mode;
    settings.percent = percent;
    window.setSettings(settings);
    window.showAccount(desk.store(), nullptr, desk.clock());
    window.resize(1280, 860);
    window.show();
    for (const MainWindow::Room room : {MainWindow::Accueil, MainWindow::Dossiers, MainWindow::Comptes,
                                        MainWindow::Notifications, MainWindow::Activite}) {
        window.showRoom(room);
        QVERIFY(look::settled(&window));
        QString words;
        const QList<QLabel *> labels = window.page(room)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible())
                words += label->text();
        QCOMPARE_GT(words.size(), 60); // not a blank page
        look::keep(&window, u"vide-%1-%2"_s.arg(int(room)).arg(QLatin1StringView(QTest::currentDataTag())));
    }
}

void TestGallery::everyStep() {
    QFETCH(ui::Theme::Mode, mode);
    QFETCH(int, percent);
    ui::Theme::apply(*qApp, mode, percent);
    SeededDesk desk;
    models::Dossier dossier = *desk.read().dossiers.load(desk.dossier(u"SAISIE"_s));
    dossier.demande.contact.telephone = u"0472"_s; // something to correct
    dossier.formation.certification = models::Certification::RNCP;
    dossier.organisme.proposeParEntreprise = true;
    const models::Contexte contexte = *models::contexteDe(desk.read(), dossier, desk.clock().today());
    const auto newId = [] { return QUuid::createUuid(); };
    const std::pair<const char *, std::shared_ptr<ui::Step>> steps[] = {
        {"demande", std::make_shared<ui::DemandeStep>()},
        {"formation", std::make_shared<ui::FormationStep>()},
        {"organisme", std::make_shared<ui::OrganismeStep>(QString())},
        {"stagiaires", std::make_shared<ui::StagiairesStep>(newId)},
        {"couts", std::make_shared<ui::CoutsStep>(newId)}};
    for (const auto &[name, step] : steps) {
        step->showContexte(contexte, dossier);
        step->load(dossier);
        step->showProblemes(models::controler(dossier, contexte));
        step->judgeAll();
        step->resize(1000, 1100);
        step->show();
        QVERIFY(look::settled(step.get()));
        look::keep(step.get(),
                   u"etape-%1-%2"_s.arg(QLatin1StringView(name), QLatin1StringView(QTest::currentDataTag())));
    }
}

// What a window of 1240 pixels leaves to a step at 150 %: its fields go one below the other, none out of sight.
void TestGallery::everyStep_fitsBesideTheRails_inLargeText() {
    ui::Theme::apply(*qApp, ui::Theme::Mode::Clair, 150);
    SeededDesk desk;
    const models::Dossier dossier = *desk.read().dossiers.load(desk.dossier(u"SAISIE"_s));
    const models::Contexte contexte = *models::contexteDe(desk.read(), dossier, desk.clock().today());
    const auto newId = [] { return QUuid::createUuid(); };
    const std::shared_ptr<ui::Step> steps[] = {std::make_shared<ui::DemandeStep>(),
                                               std::make_shared<ui::FormationStep>(),
                                               std::make_shared<ui::OrganismeStep>(QString()),
                                               std::make_shared<ui::StagiairesStep>(newId),
                                               std::make_shared<ui::CoutsStep>(newId),
                                               std::make_shared<ui::PiecesStep>()};
    for (const auto &step : steps) {
        step->showContexte(contexte, dossier);
        step->load(dossier);
        step->judgeAll();
        step->showProblemes(models::controler(dossier, contexte));
        step->resize(600, 700);
        step->show();
        QVERIFY(look::settled(step.get()));
        const QScrollArea *area = step->findChild<QScrollArea *>();
        QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(step->accessibleName()));
        // Nothing over anything else.
        const QList<QLineEdit *> lines = step->findChildren<QLineEdit *>();
        for (const QLineEdit *one : lines)
            for (const QLineEdit *two : lines)
                if (one != two && one->isVisible() && two->isVisible())
                    QVERIFY2(!QRect(one->mapTo(step.get(), QPoint()), one->size())
                                  .intersects(QRect(two->mapTo(step.get(), QPoint()), two->size())),
                             qPrintable(one->accessibleName() + u" / "_s + two->accessibleName()));
        look::keep(step.get(), u"etroit-%1"_s.arg(step->accessibleName()));
    }
}

void TestGallery::connexion() {
    MainWindow window;
    ui::Settings settings;
    settings.theme = ui::Theme::Mode::Clair;
    window.setSettings(settings);
    window.showSignedOut();
    window.resize(1280, 860);
    window.show();
    look::keep(&window, u"connexion"_s);
    window.setSigningIn(QUrl(u"https://exemple.fr/authorize?client_id=mcd&state=abcdef"_s));
    look::keep(&window, u"connexion-attente"_s);
    QCOMPARE(look::cut(&window).join(u'|'), QString());
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
