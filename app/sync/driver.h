// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"
#include "app/sync/engine.h"
#include "models/store/livestore.h"

#include <QTimer>

namespace app {

// Carries the engine's actions out on real time and a real network. Lives, with its transport, on the store's writer
// thread; everything public may be called from any thread, and the signals are received on the listener's.
class SyncDriver : public QObject {
    Q_OBJECT
  public:
    struct Options {
        QUrl server;
        QString siren;
        bool continuous = false; // the window; the command line runs single passes
    };
    SyncDriver(models::LiveStore &live, const models::Clock &clock, const Options &options);

    // Runs on the writer thread and waits for it: call before the store closes.
    static void destroy(std::unique_ptr<SyncDriver> driver);

    void setToken(const QByteArray &token);
    void loseToken(const models::Failure &failure);
    void sync(bool complete);
    void noteEdit();
    void noteNetworkBack();

  Q_SIGNALS:
    void tokenNeeded();
    void sessionDoubted();
    void statusChanged(const models::SyncStatus &status);
    void passEnded(const app::SyncReport &report);

  private:
    void post(const Event &event);
    void step(const Event &event);
    void start();

    models::LiveStore &m_live;
    const models::Clock &m_clock;
    Options m_options;
    std::unique_ptr<Transport> m_transport; // on the writer thread, like all below
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace app

Q_DECLARE_METATYPE(app::SyncReport)
