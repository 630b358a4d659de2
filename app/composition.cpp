// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "models/store/vault.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

namespace {

// As chosen in « Réglages »: the window's and the command line's requests go the same way.
void useProxy(const QSettings &settings) {
    enum Mode { System, None, Manual }; // as kept by Desktop
    const int mode = settings.value(u"proxy/mode"_s, int(System)).toInt();
    QNetworkProxyFactory::setUseSystemConfiguration(mode != None && mode != Manual);
    if (mode == Manual)
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy,
                                                         settings.value(u"proxy/hote"_s).toString(),
                                                         quint16(settings.value(u"proxy/port"_s).toInt())));
    else if (mode == None)
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

} // namespace

Composition::Composition(Profile &profile, const models::Clock &clock, Options options)
    : m_profile(profile)
    , m_clock(clock)
    , m_options(std::move(options)) {
    useProxy(profile.settings());
    m_session = std::make_unique<Session>(m_options.server, *m_options.keyring, clock);
    m_register = std::make_unique<RegisterUpdate>(m_options.server, profile.referentiels());
    connect(m_session.get(), &Session::browserWanted, this, &Composition::browserWanted);
    connect(m_session.get(), &Session::signInFailed, this, &Composition::signInFailed);
    connect(m_session.get(), &Session::signedIn, this, &Composition::known);
    connect(m_session.get(), &Session::signedOut, this, &Composition::signedOut);
    connect(m_session.get(), &Session::secretNotKept, this, [this] {
        m_notKept = true;
        if (!m_signingIn) // else once it is over
            tellNotKept();
    });
    connect(m_session.get(), &Session::tokenReady, this, [this](const QByteArray &token) {
        m_token = token;
        if (m_driver)
            m_driver->setToken(token);
        if (std::exchange(m_registerWanted, false))
            updateRegister();
    });
    connect(m_session.get(), &Session::tokenLost, this, [this](const Failure &failure) {
        m_token.clear();
        if (m_driver)
            m_driver->loseToken(failure);
        if (std::exchange(m_registerWanted, false))
            Q_EMIT registerUpdated(false, failure);
    });
    connect(m_register.get(), &RegisterUpdate::finished, this, [this](bool installed, const models::Result<> &result) {
        if (installed && m_organismes)
            if (const auto reloaded = m_organismes->reload(m_profile.referentiels()); !reloaded) {
                Q_EMIT registerUpdated(false, reloaded);
                return;
            }
        Q_EMIT registerUpdated(installed, result);
    });
}

Composition::~Composition() { close(); }

void Composition::start() {
    const auto account = m_profile.account();
    if (account)
        open(*account);
    else
        Q_EMIT nobodyKnown();
}

void Composition::open(const Account &account) {
    close();
    m_account = account;
    models::openVault(*m_options.keyring, m_profile.accountFolder(account),
                      [this](const models::Result<std::shared_ptr<const models::Sealer>> &sealer) { opened(sealer); });
}

void Composition::opened(const models::Result<std::shared_ptr<const models::Sealer>> &sealer) {
    if (!sealer) {
        Q_EMIT openFailed(sealer.failure());
        return;
    }
    m_sealer = *sealer;
    m_opening = models::LiveStore::begin(m_profile.accountFolder(*m_account), *m_sealer, m_clock);
    // What else is to be done first, the window to be built, is done meanwhile.
    QMetaObject::invokeMethod(this, &Composition::storeOpened, Qt::QueuedConnection);
}

void Composition::storeOpened() {
    if (!m_opening) // closed again, or a call of an earlier opening
        return;
    if (const auto opened = m_opening->finish(); !opened) {
        m_opening.reset();
        Q_EMIT openFailed(opened.failure());
        return;
    }
    m_live = std::move(m_opening);
    if (m_account->nom.isEmpty()) // known from an earlier start: the sealed profile tells who it is
        if (const auto profil = m_live->reader().profil.load())
            m_account->nom = u"%1 %2"_s.arg(profil->personne.prenom, profil->personne.nom).trimmed();
    // Without the register the program works; only the search of organismes is empty.
    if (auto index = models::OrganismeIndex::open(m_profile.referentiels()))
        m_organismes = std::move(index).value();

    m_driver = std::make_unique<SyncDriver>(
        *m_live, m_clock, SyncDriver::Options{m_options.server, m_account->siren, m_options.continuous});
    connect(m_driver.get(), &SyncDriver::tokenNeeded, this, [this] { m_session->renew(!m_token.isEmpty()); });
    connect(m_driver.get(), &SyncDriver::sessionDoubted, m_session.get(), &Session::readAgain);
    connect(m_driver.get(), &SyncDriver::statusChanged, this, &Composition::statusChanged);
    connect(m_driver.get(), &SyncDriver::passEnded, this, &Composition::passEnded);
    // Whatever is written here may have something to send; what the engine itself announces comes by here too, and
    // then nothing waits.
    connect(m_live.get(), &models::LiveStore::changed, this, [this](const models::StoreChange &change) {
        if (change.types.contains(u"dossier"_s) || change.types.contains(u"outbox"_s))
            m_driver->noteEdit();
    });
    if (!m_token.isEmpty())
        m_driver->setToken(m_token);
    Q_EMIT accountOpened();
    tellNotKept();
}

void Composition::close() {
    if (m_live)
        Q_EMIT accountClosing();
    if (m_driver)
        SyncDriver::destroy(std::move(m_driver));
    m_organismes.reset();
    m_opening.reset();
    m_live.reset();
    m_sealer.reset();
    m_account.reset();
}

void Composition::signIn() {
    m_signingIn = true;
    m_notKept = m_notKeptTold = false;
    m_session->signIn();
}
void Composition::cancelSignIn() { m_session->cancelSignIn(); }

// Another person, or another company, has another store: nobody's drafts leave under somebody else's name.
void Composition::known(const Identity &identity) {
    const Account account{m_session->issuer().toString(), identity.sujet, identity.siren, identity.raisonSociale,
                          identity.nom};
    if (const auto used = m_profile.use(account); !used) {
        Q_EMIT signInFailed(used.failure());
        return;
    }
    m_signingIn = false;
    Q_EMIT signedIn();
    tellNotKept();
    if (m_live && m_account && m_profile.accountFolder(*m_account) == m_profile.accountFolder(account))
        m_account = account;
    else
        open(account);
    m_session->renew(false);
}

void Composition::tellNotKept() {
    if (m_notKept && m_live && !m_signingIn && !std::exchange(m_notKeptTold, true))
        Q_EMIT secretNotKept();
}

void Composition::signOut() {
    m_token.clear();
    m_profile.leave();
    close();
    m_session->signOut();
}

void Composition::eraseAccount() {
    const auto account = m_profile.account();
    if (!account) {
        Q_EMIT erased(models::Done{});
        return;
    }
    const QString folder = m_profile.accountFolder(*account);
    signOut();
    models::eraseVault(*m_options.keyring, folder, [this](const models::Result<> &result) { Q_EMIT erased(result); });
}

void Composition::sync(bool complete) {
    if (m_driver)
        m_driver->sync(complete);
}

void Composition::noteNetworkBack() {
    if (m_driver)
        m_driver->noteNetworkBack();
}

void Composition::updateRegister() {
    if (m_token.isEmpty()) {
        m_registerWanted = true;
        m_session->renew(false);
        return;
    }
    m_register->start(m_token, m_organismes ? m_organismes->version() : QString());
}

} // namespace app
