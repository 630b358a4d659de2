// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;
using models::SyncStatus;

namespace {

constexpr qint64 editPauseMs = 2000;
constexpr qint64 backoffBaseMs = 2000;
constexpr qint64 backoffCapMs = 10 * 60 * 1000;
constexpr qint64 shortPollMs = 1000;
constexpr qint64 pollAgainMs = 60 * 1000;

} // namespace

SyncEngine::SyncEngine(models::Store &store, const models::Clock &clock, const Options &options)
    : m_store(store)
    , m_clock(clock)
    , m_options(options)
    , m_pull(store, clock, options.siren, options.pageLimit)
    , m_push(store, clock, options.siren, options.chunkSize, options.newId) {
    if (const auto cursor = store.feed.cursor())
        m_lastOk = cursor->lastOk;
}

Actions SyncEngine::step(const Event &event) {
    m_actions.clear();
    if (!std::holds_alternative<Replied>(event)) { // the user may have been at work
        m_counts.reset();
        m_nothingToSend = false;
    }
    std::visit([this](const auto &each) { on(each); }, event);
    advance();
    tellStatus();
    return std::exchange(m_actions, {});
}

void SyncEngine::on(const SyncAsked &event) {
    m_nextTry = 0;
    m_signedOut = false;
    if (m_phase == Phase::Pass) {
        m_askedMeanwhile = true;
        m_completeMeanwhile |= event.complete;
        return;
    }
    cancelPull();
    startPass(true, event.complete);
}

void SyncEngine::on(const Edited &) {
    if (!m_options.continuous)
        return;
    m_editDue = m_clock.monotonicMs() + editPauseMs;
    wakeAt(m_editDue);
}

void SyncEngine::on(const Replied &event) {
    Turn turn;
    if (event.ticket == m_pullTicket) {
        m_pullTicket = 0;
        turn = m_pull.answered(event.reply);
        if (m_phase == Phase::Polling) {
            if (turn.next == Turn::Next::GoOn && turn.received == 0 && turn.touched.isEmpty() && m_pull.done()) {
                m_lastOk = m_clock.wall();
                if (m_clock.monotonicMs() - m_pollSince < shortPollMs) // a server that does not hold the answer
                    wakeAt(m_clock.monotonicMs() + pollAgainMs);
                else
                    poll();
                return;
            }
            m_phase = Phase::Pass; // there is news, or trouble: the rest of a pass
            m_report = {};
            m_freshTicket = 0;
            m_push.begin();
            m_started = m_pollSince;
            m_report.requetes = 1;
        }
        m_push.heard(turn.touched.dossiers);
        m_pullWanted = !m_pull.done();
        m_nothingToSend = m_nothingToSend && turn.touched.isEmpty() && !m_pull.done();
        if (turn.next == Turn::Next::GoOn && m_pull.done())
            m_push.pulled();
        else if (turn.next != Turn::Next::GoOn)
            m_pullWanted = true;
    } else {
        turn = m_push.answered(event.ticket, event.reply);
        m_nothingToSend = false;
        m_sentSincePull |= turn.sent > 0 || turn.pullAgain;
        // Even a poll under way hears of what was sent: its server answers as soon as the feed moves.
    }
    take(turn, event.ticket);
}

void SyncEngine::on(const Woken &) {
    const qint64 now = m_clock.monotonicMs();
    if (m_phase == Phase::Pass)
        return; // a delayed subject may go: advance() looks
    if (m_editDue >= 0 && m_editDue <= now && m_nextTry <= now) {
        m_editDue = -1;
        startPass(m_phase == Phase::Idle && m_pullTicket == 0);
    } else if (m_phase == Phase::Idle || m_pullTicket == 0) {
        if (m_nextTry <= now)
            startPass(true);
        else
            wakeAt(m_nextTry);
    } else if (m_editDue > now) {
        wakeAt(m_editDue);
    }
}

void SyncEngine::on(const NetworkBack &) {
    m_nextTry = 0;
    if (m_phase == Phase::Pass)
        return;
    cancelPull(); // a poll on the former network may never answer
    startPass(true);
}

void SyncEngine::on(const TokenReady &) {
    m_signedOut = false;
    m_hasToken = true;
    if (m_waitsForToken) {
        m_waitsForToken = false;
        // The token a pass begins with may expire on the way; one that follows a refusal may not be refused again.
        m_freshTicket = m_tokenRefused ? m_lastTicket + 1 : 0;
    } else if (m_phase == Phase::Idle) {
        startPass(true);
    }
}

void SyncEngine::on(const TokenLost &event) {
    m_waitsForToken = false;
    m_hasToken = false;
    m_signedOut |= event.failure.kind == Failure::Kind::SignedOut;
    if (m_phase == Phase::Pass && !m_halt)
        m_halt = Turn::halt(event.failure);
}

void SyncEngine::startPass(bool pull, bool complete) {
    m_phase = Phase::Pass;
    m_report = {};
    m_started = m_clock.monotonicMs();
    m_halt.reset();
    m_later.reset();
    m_freshTicket = 0;
    m_tokenRefused = false;
    m_push.begin();
    m_sentSincePull = false;
    m_pullWanted = pull;
    m_editDue = -1;
    if (pull || complete)
        if (const auto begun = m_pull.begin(complete); !begun)
            m_halt = Turn::halt(begun.failure());
    if (!m_hasToken && !m_waitsForToken) {
        m_waitsForToken = true;
        m_actions.append(TokenNeeded{});
    }
}

void SyncEngine::take(const Turn &turn, int ticket) {
    m_report.recus += turn.received;
    m_report.envoyes += turn.sent;
    if (!turn.touched.isEmpty()) {
        m_actions.append(StoreTouched{turn.touched});
        m_counts.reset();
    }
    if (turn.sessionDoubted)
        m_actions.append(SessionDoubted{});
    switch (turn.next) {
    case Turn::Next::GoOn:
        return;
    case Turn::Next::Token:
        if (m_waitsForToken)
            return;
        if (m_freshTicket > 0 && ticket >= m_freshTicket) {
            m_halt = Turn::halt(turn.failure);
            m_signedOut = true;
        } else if (m_freshTicket == 0) { // else it left with the former token, and goes again with the new one
            m_waitsForToken = true;
            m_tokenRefused = true;
            m_actions.append(TokenNeeded{});
        }
        return;
    case Turn::Next::TooOld:
        m_tooOld = true;
        m_halt = turn;
        return;
    case Turn::Next::Later:
        if (!m_later)
            m_later = Turn::halt(turn.failure, turn.waitMs);
        return;
    case Turn::Next::Halt:
        if (!m_halt)
            m_halt = turn;
        return;
    }
}

// Sends all that may be sent now, and ends the pass when nothing is left to send or to await.
void SyncEngine::advance() {
    while (m_phase == Phase::Pass && !m_waitsForToken) {
        if (m_halt) {
            cancelPull();
            if (m_push.inFlight() == 0)
                endPass();
            return;
        }
        if (m_pullWanted && m_pullTicket == 0)
            sendPull(0);
        // The first load may be long; a new draft need not wait for it.
        if (!m_pullWanted || m_pull.firstLoad()) {
            while (m_push.inFlight() < m_options.parallel && !m_nothingToSend) {
                const auto request = m_push.next(m_lastTicket + 1);
                if (!request) {
                    m_halt = Turn::halt(request.failure());
                    break;
                }
                if (!*request) {
                    m_nothingToSend = true;
                    break;
                }
                ++m_lastTicket;
                ++m_report.requetes;
                m_actions.append(Send{m_lastTicket, **request});
            }
        }
        if (m_halt)
            continue;
        if (m_pullWanted || m_push.inFlight() > 0)
            return;
        if (m_sentSincePull && m_pullTicket == 0) {
            m_sentSincePull = false;
            m_pullWanted = true;
            if (const auto begun = m_pull.begin(false); !begun)
                m_halt = Turn::halt(begun.failure());
            continue;
        }
        if (m_later) { // the backoff is as for any failure
            m_halt = std::exchange(m_later, std::nullopt);
            continue;
        }
        endPass();
        return;
    }
}

bool SyncEngine::sendPull(int waitSeconds) {
    m_pullTicket = ++m_lastTicket;
    ++m_report.requetes;
    m_actions.append(Send{m_pullTicket, m_pull.next(waitSeconds, m_push.inFlight() == 0)});
    return true;
}

void SyncEngine::endPass() {
    m_phase = Phase::Idle;
    m_report.ms = m_clock.monotonicMs() - m_started;
    if (m_halt) {
        const Turn halt = *std::exchange(m_halt, std::nullopt);
        m_report.failure = halt.failure;
        m_offline = halt.failure.kind == Failure::Kind::Offline || halt.failure.kind == Failure::Kind::Untrusted;
        m_signedOut |= halt.failure.kind == Failure::Kind::SignedOut;
        ++m_failures;
        m_nextTry = m_clock.monotonicMs() + std::max<qint64>(halt.waitMs, backoffMs());
    } else {
        m_failures = 0;
        m_offline = false;
        m_tooOld = false;
        m_lastOk = m_clock.wall();
        m_nextTry = 0;
        if (m_report.recus + m_report.envoyes > 0)
            if (const auto noted = m_store.feed.noteSuccess(m_lastOk); !noted)
                m_report.failure = noted.failure();
    }
    count();
    m_report.enAttente = m_counts->waiting;
    m_report.conflits = int(m_counts->conflicts.size());
    m_report.aCorriger = m_counts->parked;
    m_actions.append(PassEnded{m_report});
    if (std::exchange(m_askedMeanwhile, false)) {
        startPass(true, std::exchange(m_completeMeanwhile, false));
        return advance();
    }
    if (!m_options.continuous)
        return;
    if (m_report.failure) {
        if (!m_signedOut && !m_tooOld)
            wakeAt(m_nextTry);
    } else {
        poll();
    }
}

void SyncEngine::poll() {
    m_phase = Phase::Polling;
    m_pollSince = m_clock.monotonicMs();
    if (m_pullTicket == 0)
        sendPull(m_options.pollSeconds);
}

void SyncEngine::cancelPull() {
    if (m_pullTicket != 0)
        m_actions.append(Cancel{std::exchange(m_pullTicket, 0)});
}

void SyncEngine::wakeAt(qint64 monotonicMs) { m_actions.append(WakeAt{monotonicMs}); }

// Exponential with full jitter (R33): desks that lost the same server do not come back together.
qint64 SyncEngine::backoffMs() {
    const qint64 ceiling = std::min(backoffCapMs, backoffBaseMs << std::min(m_failures, 9));
    return 500 + m_options.random(quint32(ceiling));
}

void SyncEngine::count() {
    Counts counts;
    QSet<QString> refused;
    const auto operations = m_store.outbox.list().valueOr({});
    for (const models::Operation &each : operations) {
        counts.waiting += models::Outbox::willBeSent(each) ? 1 : 0;
        if (each.state == models::Operation::State::Parked) {
            ++counts.parked;
            refused.insert(each.subject);
        }
    }
    counts.refused = int(refused.size());
    counts.conflicts = m_store.conflicts.open().valueOr({});
    m_counts = counts;
}

SyncStatus SyncEngine::status() const {
    SyncStatus out;
    out.lastSuccess = m_lastOk;
    const int waiting = m_counts->waiting;
    out.count = waiting;
    if (m_tooOld) {
        out.kind = SyncStatus::Kind::TooOld;
        return out;
    }
    if (m_signedOut) {
        out.kind = SyncStatus::Kind::SignedOut;
        return out;
    }
    if (const auto &conflicts = m_counts->conflicts; !conflicts.isEmpty()) {
        out.kind = SyncStatus::Kind::Conflict;
        out.count = int(conflicts.size());
        out.who = conflicts.first().theirs["modifiePar"_L1].toString();
        out.when = QDateTime::fromString(conflicts.first().theirs["modifieLe"_L1].toString(), Qt::ISODate).toUTC();
        return out;
    }
    if (m_counts->refused > 0) {
        out.kind = SyncStatus::Kind::Refused;
        out.count = m_counts->refused;
        return out;
    }
    if (m_phase == Phase::Pass && m_pull.firstLoad() && m_pullWanted && !m_offline)
        out.kind = SyncStatus::Kind::Loading;
    else if (m_offline)
        out.kind = SyncStatus::Kind::Offline;
    else if (m_phase == Phase::Pass && waiting > 0)
        out.kind = SyncStatus::Kind::Sending;
    else if (waiting > 0 || !m_lastOk.isValid())
        out.kind = SyncStatus::Kind::Waiting;
    else
        out.kind = SyncStatus::Kind::UpToDate;
    return out;
}

void SyncEngine::tellStatus() {
    if (!m_counts)
        count();
    const SyncStatus now = status();
    if (m_told == now)
        return;
    m_told = now;
    m_actions.append(StatusIs{now});
}

} // namespace app
