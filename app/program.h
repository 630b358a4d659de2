// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demobrowser.h"
#include "app/demo/referenceserver.h"
#include "app/desktop.h"
#include "app/instance.h"
#include "app/systemclock.h"

#include <optional>

namespace app {

// What the window was started with (interfaces.md §2).
struct StartOptions {
    bool demo = false;
    bool tour = false; // a visitor presses the buttons
    QString server;    // empty: as settled, else the OPCA's
    QString profile;   // empty: the user's own
    QUuid open;        // a dossier to show once the account is there
};

// One run of the window: profile, its lock, the demo's server, the desktop. Owned by main, GUI thread.
class Program : public QObject {
    Q_OBJECT
  public:
    explicit Program(StartOptions options);
    ~Program() override;
    // Shows the window, or says why not; ended() follows when there is nothing to wait for.
    void start();
    Desktop *desktop() { return m_desktop.get(); } // null before desktopReady()

  Q_SIGNALS:
    void desktopReady();
    void ended(int code);

  private:
    QString demoServerFolder() const;
    void startDemo();
    void startDesktop(const QUrl &server);
    void refuse(const QString &sentence);

    StartOptions m_options;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Instance> m_instance;
    std::optional<SystemClock> m_clock;
    std::unique_ptr<ReferenceServer> m_reference;
    std::unique_ptr<DemoBrowser> m_browser;
    std::unique_ptr<Desktop> m_desktop;
};

// « moncomptedefi:dossier/<id> »: the dossier; nothing for anything else (sync.md §7, row 16).
std::optional<QUuid> dossierOfLink(const QString &link);

} // namespace app
