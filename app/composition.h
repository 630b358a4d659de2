// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/session/session.h"
#include "app/sync/driver.h"
#include "app/sync/registerupdate.h"
#include "models/store/livestore.h"
#include "models/store/organismeindex.h"

#include <memory>

namespace app {

// Puts the parts together and holds them, for the window and for the command line alike: profile, keyring, session,
// and — once somebody is known on this desk — vault, store, register and sync driver, in construction order. Opening
// an account needs no network. GUI thread.
class Composition : public QObject {
    Q_OBJECT
  public:
    struct Options {
        QUrl server;
        bool continuous = false;
        std::unique_ptr<models::Keyring> keyring;
    };
    Composition(Profile &profile, const models::Clock &clock, Options options);
    ~Composition() override;

    // Opens the account known on this desk: accountOpened(), or nobodyKnown(), or vaultFailed().
    void start();
    void signIn();
    void cancelSignIn();
    void signOut();      // the data stay, sealed
    void eraseAccount(); // « Effacer ce poste »: keys first, then files; erased() follows
    void sync(bool complete = false);
    void noteNetworkBack();
    void updateRegister();

    const QUrl &server() const { return m_options.server; }
    bool opened() const { return bool(m_live); }
    bool sessionKept() const { return !m_notKept; } // by the keychain, for the next start
    models::LiveStore &store() { return *m_live; }
    models::OrganismeIndex *organismes() { return m_organismes.get(); }
    const std::optional<Account> &account() const { return m_account; }
    Session &session() { return *m_session; }

  Q_SIGNALS:
    void nobodyKnown();
    void accountOpened();
    void accountClosing(); // drop every reference to store() and organismes() now
    void openFailed(const models::Failure &failure);
    void browserWanted(const QUrl &page);
    void signInFailed(const models::Failure &failure);
    void signedIn();
    void signedOut();
    // Once an account is open, and once a sign-in: the keychain refused the session, which ends with the program.
    void secretNotKept();
    void erased(const models::Result<> &result);
    void statusChanged(const models::SyncStatus &status);
    void passEnded(const app::SyncReport &report);
    void registerUpdated(bool installed, const models::Result<> &result);

  private:
    void open(const Account &account);
    void opened(const models::Result<std::shared_ptr<const models::Sealer>> &sealer);
    void storeOpened();
    void close();
    void known(const Identity &identity);
    void tellNotKept();

    Profile &m_profile;
    const models::Clock &m_clock;
    Options m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RegisterUpdate> m_register;
    std::optional<Account> m_account;
    std::shared_ptr<const models::Sealer> m_sealer;
    std::unique_ptr<models::LiveStore> m_opening; // on its way to m_live
    std::unique_ptr<models::LiveStore> m_live;
    std::unique_ptr<models::OrganismeIndex> m_organismes;
    std::unique_ptr<SyncDriver> m_driver;
    QByteArray m_token;
    bool m_registerWanted = false;
    bool m_signingIn = false;
    bool m_notKept = false;
    bool m_notKeptTold = false;
};

} // namespace app
