// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "models/domain/uuid.h"
#include "models/rules/acces.h"
#include "ui/text/messages.h"
#include "ui/wizard/dossierwizard.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDesktopServices>
#include <QNetworkInformation>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

namespace {

constexpr int patienceMs = 300;

ui::Settings settingsOf(Profile &profile) {
    QSettings &kept = profile.settings();
    ui::Settings settings;
    const QString theme = kept.value(u"apparence/theme"_s).toString();
    settings.theme = theme == "clair"_L1    ? ui::Theme::Mode::Clair
                     : theme == "sombre"_L1 ? ui::Theme::Mode::Sombre
                                            : ui::Theme::Mode::Systeme;
    settings.percent = kept.value(u"apparence/taille"_s, 100).toInt();
    settings.serveur = kept.value(u"serveur"_s).toString();
    settings.proxy = ui::Settings::Proxy(std::clamp(kept.value(u"proxy/mode"_s, 0).toInt(), 0, 2));
    settings.proxyHote = kept.value(u"proxy/hote"_s).toString();
    settings.proxyPort = kept.value(u"proxy/port"_s, 8080).toInt();
    return settings;
}

QString themeName(ui::Theme::Mode mode) {
    switch (mode) {
    case ui::Theme::Mode::Clair:
        return u"clair"_s;
    case ui::Theme::Mode::Sombre:
        return u"sombre"_s;
    case ui::Theme::Mode::Systeme:
        break;
    }
    return u"systeme"_s;
}

} // namespace

Desktop::Desktop(Profile &profile, const models::Clock &clock, Composition::Options composition, Options options)
    : m_profile(profile)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_composition(profile, clock, std::move(composition)) {
    connectComposition();
    // The system's word on the network is another library to load and a bus to ask: after the first images.
    QTimer::singleShot(2000, this, &Desktop::watchNetwork);
}

// The form hands over what is pending, the window goes, then the store closes after its last write.
Desktop::~Desktop() {
    m_composition.disconnect(this);
    if (!m_window)
        return;
    m_profile.settings().setValue(u"fenetre/geometrie"_s, m_window->saveGeometry());
    m_profile.settings().setValue(u"fenetre/etat"_s, m_window->saveState());
    m_window->showSignedOut();
    m_window.reset();
}

// Built while the store opens on its thread, or when somebody has something to show in it before.
ui::MainWindow &Desktop::window() {
    if (m_window)
        return *m_window;
    const ui::Settings settings = settingsOf(m_profile);
    m_window = std::make_unique<ui::MainWindow>(settings);
    m_window->setSettings(settings);
    m_window->setDemo(m_options.demo);
    m_documents = std::make_unique<Documents>(*m_window, m_composition, m_clock);
    connectWindow();
    const QSettings &kept = m_profile.settings();
    if (!m_window->restoreGeometry(kept.value(u"fenetre/geometrie"_s).toByteArray()))
        m_window->resize(1240, 860);
    m_window->restoreState(kept.value(u"fenetre/etat"_s).toByteArray());
    return *m_window;
}

Documents &Desktop::documents() {
    window();
    return *m_documents;
}

void Desktop::show() {
    m_composition.start();
    QMetaObject::invokeMethod(
        this, [this] { window(); }, Qt::QueuedConnection);
    // Once, with what it has to show; with nothing yet only while a keychain takes its time.
    QTimer::singleShot(patienceMs, this, &Desktop::present);
}

void Desktop::present() {
    if (!window().isVisible())
        window().show();
}

void Desktop::connectWindow() {
    using ui::MainWindow;
    const MainWindow *window = m_window.get();
    connect(window, &MainWindow::signInRequested, this, &Desktop::signIn);
    connect(window, &MainWindow::cancelSignInRequested, &m_composition, &Composition::cancelSignIn);
    connect(window, &MainWindow::signOutRequested, &m_composition, &Composition::signOut);
    connect(window, &MainWindow::eraseRequested, &m_composition, &Composition::eraseAccount);
    connect(window, &MainWindow::syncRequested, this, [this] { m_composition.sync(); });
    connect(window, &MainWindow::dossierRequested, this, &Desktop::openForm);
    connect(window, &MainWindow::newDossierRequested, this, &Desktop::newDossier);
    const Documents *documents = m_documents.get();
    connect(window, &MainWindow::printSyntheseRequested, documents, &Documents::previewSynthese);
    connect(window, &MainWindow::printDossierRequested, documents, &Documents::previewDossier);
    connect(window, &MainWindow::exportSyntheseRequested, documents, &Documents::exportSynthese);
    connect(window, &MainWindow::exportListRequested, documents, &Documents::exportList);
    connect(window, &MainWindow::settingsChanged, this, &Desktop::keepSettings);
    connect(window, &MainWindow::linkRequested, this, &Desktop::openLink);
}

void Desktop::connectComposition() {
    connect(&m_composition, &Composition::accountOpened, this, [this] {
        window().showAccount(m_composition.store(), m_composition.organismes(), m_clock);
        connect(&m_composition.store(), &models::LiveStore::failed, &window(), &ui::MainWindow::showFailure);
        Q_EMIT accountShown();
        present();
        m_composition.sync();
    });
    connect(&m_composition, &Composition::nobodyKnown, this, [this] {
        window().showSignedOut();
        present();
        if (m_options.signInAtStart)
            signIn();
    });
    connect(&m_composition, &Composition::accountClosing, this, [this] { window().showSignedOut(); });
    connect(&m_composition, &Composition::openFailed, this, [this](const Failure &failure) {
        window().showFailure(failure);
        present();
    });
    connect(&m_composition, &Composition::signInFailed, this, [this](const Failure &failure) {
        window().setSigningIn({});
        window().showFailure(failure);
    });
    connect(&m_composition, &Composition::signedIn, this, [this] { window().setSigningIn({}); });
    connect(&m_composition, &Composition::browserWanted, this, [this](const QUrl &page) {
        window().setSigningIn(page); // the link stays in sight when no browser opens
        m_options.openBrowser(page);
    });
    connect(&m_composition, &Composition::statusChanged, this, [this](const models::SyncStatus &status) {
        m_status = status;
        window().setSyncStatus(status);
    });
    connect(&m_composition, &Composition::secretNotKept, this,
            [this] { window().showWarning(ui::Messages::secretNotKept()); });
    connect(&m_composition, &Composition::passEnded, this, &Desktop::passEnded);
    connect(&m_composition, &Composition::erased, this, [this](const models::Result<> &result) {
        if (result)
            window().showMessage(tr("Les données de ce poste sont effacées."));
        else
            window().showFailure(result.failure());
    });
}

void Desktop::signIn() {
    if (m_composition.opened() || m_profile.account())
        m_composition.start(); // « Réessayer » of a locked vault
    m_composition.signIn();
}

void Desktop::openForm(const QUuid &dossier) {
    if (!m_composition.opened())
        return;
    auto *open = qobject_cast<ui::DossierWizard *>(window().form());
    if (open && open->dossier() == dossier)
        return window().showForm(open);
    showForm(new ui::DossierWizard({m_composition.store(), m_composition.organismes(), m_clock}, dossier));
}

// Filled in with what is known: the établissement préféré and who is asking.
void Desktop::newDossier() {
    if (!m_composition.opened())
        return;
    models::Dossier draft;
    draft.id = models::newUuid(m_clock.wall().toMSecsSinceEpoch());
    const models::Store &store = m_composition.store().reader();
    if (const auto profil = store.profil.load()) {
        const auto etablissements = store.references.etablissements().valueOr({});
        const models::Etablissement *prefere = models::trouver(etablissements, profil->etablissementPrefere);
        if (prefere && !prefere->ferme)
            draft.demande.etablissement = profil->etablissementPrefere;
        const models::Personne &who = profil->personne;
        draft.demande.contact.nom = u"%1 %2"_s.arg(who.prenom, who.nom).trimmed();
        draft.demande.contact.email = who.email;
        draft.demande.contact.telephone = who.telephone;
    }
    showForm(new ui::DossierWizard({m_composition.store(), m_composition.organismes(), m_clock}, draft));
}

void Desktop::showForm(ui::DossierWizard *form) {
    using ui::DossierWizard;
    connect(form, &DossierWizard::closeRequested, &window(), &ui::MainWindow::closeForm);
    connect(form, &DossierWizard::failed, &window(), &ui::MainWindow::showFailure);
    connect(form, &DossierWizard::warned, &window(), &ui::MainWindow::showWarning);
    connect(form, &DossierWizard::changePrefereRequested, &window(),
            [this] { window().showRoom(ui::MainWindow::Profil); });
    connect(form, &DossierWizard::transmitted, this, [this](const QUuid &id) {
        window().closeForm();
        window().showDossier(id);
        m_composition.sync();
    });
    connect(form, &DossierWizard::dossierRequested, &window(), &ui::MainWindow::showDossier);
    connect(form, &DossierWizard::copied, this, &Desktop::openForm, Qt::QueuedConnection);
    connect(&m_composition, &Composition::statusChanged, form, &DossierWizard::setSyncStatus);
    form->setSyncStatus(m_status);
    window().showForm(form);
}

void Desktop::raise() {
    window().setWindowState(window().windowState() & ~Qt::WindowMinimized);
    window().show();
    window().raise();
    window().activateWindow();
}

void Desktop::openLink(const QUrl &link) {
    if (link.scheme() == "https"_L1 || link.scheme() == "mailto"_L1)
        QDesktopServices::openUrl(link);
}

void Desktop::keepSettings(const ui::Settings &settings) {
    QSettings &kept = m_profile.settings();
    kept.setValue(u"apparence/theme"_s, themeName(settings.theme));
    kept.setValue(u"apparence/taille"_s, settings.percent);
    kept.setValue(u"serveur"_s, settings.serveur);
    kept.setValue(u"proxy/mode"_s, int(settings.proxy));
    kept.setValue(u"proxy/hote"_s, settings.proxyHote);
    kept.setValue(u"proxy/port"_s, settings.proxyPort);
}

// Once a start, and at most once a day, after a pass that reached the server.
void Desktop::passEnded(const SyncReport &report) {
    if (report.failure || std::exchange(m_registerChecked, true))
        return;
    const QString key = u"organismes/verifieLe"_s;
    const QDate today = m_clock.wall().date();
    if (m_profile.settings().value(key).toDate() == today && m_composition.organismes() &&
        m_composition.organismes()->count() > 0)
        return;
    connect(
        &m_composition, &Composition::registerUpdated, this,
        [this, key, today](bool, const models::Result<> &result) {
            if (result)
                m_profile.settings().setValue(key, today);
        },
        Qt::SingleShotConnection);
    m_composition.updateRegister();
}

void Desktop::watchNetwork() {
    if (!QNetworkInformation::loadDefaultBackend())
        return; // then the engine tries again by itself
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    m_composition.noteNetworkBack();
            });
}

} // namespace app
