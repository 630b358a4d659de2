// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/pull.h"
#include "app/sync/push.h"

#include <variant>

namespace app {

struct SyncReport {
    int recus = 0;
    int envoyes = 0;
    int enAttente = 0;
    int conflits = 0;
    int aCorriger = 0;
    int requetes = 0;
    qint64 ms = 0;
    std::optional<models::Failure> failure; // why the pass did not reach its end
    bool operator==(const SyncReport &) const = default;
};

// ---- what happens to the engine
struct SyncAsked {
    bool complete = false; // a fresh snapshot too
};
struct Edited {}; // something waits in the outbox
struct Replied {
    int ticket = 0;
    HttpReply reply;
};
struct Woken {};       // the time of the last WakeAt has come
struct NetworkBack {}; // the system says so
struct TokenReady {};
struct TokenLost { // SignedOut: none to be had without the user; else: none for now
    models::Failure failure;
};
using Event = std::variant<SyncAsked, Edited, Replied, Woken, NetworkBack, TokenReady, TokenLost>;

// ---- what it asks for
struct Send {
    int ticket = 0;
    HttpRequest request;
};
struct Cancel { // its answer, if any, is no longer wanted
    int ticket = 0;
};
struct WakeAt { // replaces the one before
    qint64 monotonicMs = 0;
};
struct StoreTouched {
    Touched touched;
};
struct TokenNeeded {};    // the access token is refused or absent
struct SessionDoubted {}; // rights may have changed: read /v1/session again
struct StatusIs {
    models::SyncStatus status;
};
struct PassEnded {
    SyncReport report;
};
using Action = std::variant<Send, Cancel, WakeAt, StoreTouched, TokenNeeded, SessionDoubted, StatusIs, PassEnded>;
using Actions = QList<Action>;

// The sync engine, sans-IO: step(event) gives the actions to carry out, and what it must remember lies in the store,
// so that it may be dropped and made again at any moment. Used on the store's writer thread by the driver, and in
// virtual time by the simulator. sync.md §1.6, §6.3.
class SyncEngine {
  public:
    struct Options {
        QString siren;
        int pageLimit = 500;
        int parallel = 4;
        qsizetype chunkSize = 1 << 20;
        bool continuous = false; // stays on a long poll, and sends edits by itself
        int pollSeconds = 50;
        std::function<QUuid()> newId;
        std::function<quint32(quint32 bound)> random; // uniform in [0, bound)
    };
    SyncEngine(models::Store &store, const models::Clock &clock, const Options &options);

    Actions step(const Event &event);
    bool idle() const { return m_phase == Phase::Idle || m_phase == Phase::Polling; }

  private:
    enum class Phase { Idle, Pass, Polling };
    void on(const SyncAsked &event);
    void on(const Edited &event);
    void on(const Replied &event);
    void on(const Woken &event);
    void on(const NetworkBack &event);
    void on(const TokenReady &event);
    void on(const TokenLost &event);

    void startPass(bool pull, bool complete = false);
    void advance();
    void take(const Turn &turn, int ticket);
    bool sendPull(int waitSeconds);
    void endPass();
    void poll();
    void cancelPull();
    void wakeAt(qint64 monotonicMs);
    void tellStatus();
    void count();
    models::SyncStatus status() const;
    qint64 backoffMs();

    models::Store &m_store;
    const models::Clock &m_clock;
    Options m_options;
    Pull m_pull;
    Push m_push;
    Actions m_actions;
    Phase m_phase = Phase::Idle;
    int m_lastTicket = 0;
    int m_pullTicket = 0; // 0: none in flight
    qint64 m_pollSince = 0;
    bool m_pullWanted = false; // a pull remains to be done in this pass
    bool m_sentSincePull = false;
    bool m_nothingToSend = false; // as of the last look, and nothing has happened to it since
    bool m_askedMeanwhile = false;
    bool m_completeMeanwhile = false;
    bool m_hasToken = false; // without one a pass begins by asking, rather than by a request that must fail
    bool m_waitsForToken = false;
    bool m_tokenRefused = false; // in this pass
    int m_freshTicket = 0;       // the first one sent with a token renewed in this pass: a 401 to it means signed out
    bool m_tooOld = false;
    bool m_signedOut = false;
    std::optional<Turn> m_halt;
    std::optional<Turn> m_later; // why something is left for another pass
    SyncReport m_report;
    qint64 m_started = 0;
    int m_failures = 0;
    bool m_offline = false;
    qint64 m_nextTry = 0;  // monotonic: not before
    qint64 m_editDue = -1; // monotonic: edits are sent when the user pauses
    QDateTime m_lastOk;
    std::optional<models::SyncStatus> m_told;
    // What the status says of the store, read again only after something may have changed it.
    struct Counts {
        int waiting = 0;
        int parked = 0;
        int refused = 0; // subjects of the parked ones
        QList<models::Conflict> conflicts;
    };
    std::optional<Counts> m_counts;
};

} // namespace app
