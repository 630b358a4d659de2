// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/pull.h"

#include "app/api/wire.h"
#include "app/sync/merge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

namespace {

constexpr qint64 hourMs = 3600 * 1000;

// A clock set back is no reason to wait for it.
bool within(const QDateTime &then, const QDateTime &now, qint64 ms) {
    return then.isValid() && then <= now && then.msecsTo(now) < ms;
}

bool snapshotUnderWay(const models::SyncCursor &cursor) {
    return cursor.state.isEmpty() || !cursor.snapshotState.isEmpty();
}

} // namespace

Pull::Pull(models::Store &store, const models::Clock &clock, const QString &siren, int pageLimit)
    : m_store(store)
    , m_clock(clock)
    , m_siren(siren)
    , m_limit(pageLimit) {}

models::Result<> Pull::begin(bool complete) {
    if (complete)
        if (auto forgotten = m_store.feed.forgetCursor(); !forgotten)
            return forgotten;
    const auto cursor = m_store.feed.cursor();
    if (!cursor)
        return cursor.failure();
    m_cursor = *cursor;
    m_whole = m_cursor.snapshotCursor.isEmpty();
    m_seen = 0;
    m_done = false;
    return models::Done{};
}

HttpRequest Pull::next(int waitSeconds, bool quiet) const {
    return snapshotUnderWay(m_cursor)
               ? wire::snapshot(m_siren, m_cursor.snapshotCursor, m_limit)
               : wire::changes(m_siren, m_cursor.state, m_limit, waitSeconds, quiet && waitSeconds == 0 && checkDue());
}

// Once a day, and after every snapshot.
bool Pull::checkDue() const { return !within(m_cursor.lastCheck, m_clock.wall(), 24 * hourMs); }

// R13: what this desk holds and what the server says there is. A difference is mended by a fresh snapshot; if it stays,
// the server contradicts itself, and its objects count rather than their sum.
std::optional<Turn> Pull::compare(const models::FeedTotals &there) {
    const auto here = m_store.feed.totals();
    if (!here)
        return Turn::halt(here.failure());
    if (*here != there && !m_cursor.mending) {
        if (const auto noted = m_store.feed.noteMending(); !noted)
            return Turn::halt(noted.failure());
        return resync(true);
    }
    m_cursor.mending = false;
    m_cursor.lastCheck = m_clock.wall();
    if (const auto noted = m_store.feed.noteCheck(m_cursor.lastCheck); !noted)
        return Turn::halt(noted.failure());
    return std::nullopt;
}

Turn Pull::answered(const HttpReply &reply) {
    const Answer answer = readAnswer(reply);
    if (answer.kind == Answer::Kind::Gone)
        return resync(false);
    if (answer.kind != Answer::Kind::Ok)
        return Turn::of(answer);
    if (snapshotUnderWay(m_cursor)) {
        const auto page = wire::snapshotPage(answer.object);
        return page ? applySnapshot(*page) : Turn::halt(page.failure());
    }
    const auto page = wire::feedPage(answer.object);
    return page ? applyFeed(*page) : Turn::halt(page.failure());
}

Turn Pull::applyFeed(const models::FeedPage &page) {
    if (page.oldState != m_cursor.state)
        return Turn::halt({Failure::Kind::Server, u"a page from another state"_s});
    if (page.epoch != m_cursor.epoch) // the server was restored from a backup (R10)
        return resync(true);
    m_done = !page.hasMore;
    const bool news = !page.changes.isEmpty() || page.newState != m_cursor.state;
    if (!news) {
        if (page.controle && m_done)
            if (const auto turn = compare(*page.controle))
                return *turn;
        return merge({}, 0); // nothing new: nothing is written, unless a merge was left by a crash
    }
    const qint64 gone = std::ranges::count_if(page.changes, [](const models::Change &change) {
        return change.deleted && change.type == "dossier"_L1 && change.reason != "revoked"_L1;
    });
    if (tooManyGone(gone)) {
        m_confirming = true;
        return resync(true);
    }
    const auto applied = m_store.feed.apply(page);
    if (!applied)
        return Turn::halt(applied.failure());
    m_cursor.state = page.newState;
    if (page.controle && m_done)
        if (auto turn = compare(*page.controle)) {
            turn->touched.types = applied->types;
            turn->touched.dossiers = QSet<QString>(applied->dossiers.begin(), applied->dossiers.end());
            return *turn;
        }
    return merge(*applied, int(page.changes.size()));
}

Turn Pull::applySnapshot(const models::SnapshotPage &page) {
    if (!m_cursor.snapshotState.isEmpty() && page.snapshotState != m_cursor.snapshotState)
        return resync(true); // the server lost the snapshot we were reading
    if (!page.nextCursor.isEmpty() && page.nextCursor == m_cursor.snapshotCursor)
        return Turn::halt({Failure::Kind::Server, u"a page that leads to itself"_s});
    m_seen += std::ranges::count(page.objects, "dossier"_L1, &models::Change::type);
    const bool last = page.nextCursor.isEmpty();
    if (last && m_whole && !m_confirming) {
        // R12: a snapshot that would sweep many dossiers away must be seen twice.
        const auto known = m_store.feed.dossierCount();
        if (!known)
            return Turn::halt(known.failure());
        const qint64 gone = *known - m_seen;
        if (tooManyGone(gone) && m_lastGone != gone) {
            m_lastGone = gone;
            return resync(true);
        }
    }
    const auto applied = m_store.feed.apply(page, m_clock.wall());
    if (!applied)
        return Turn::halt(applied.failure());
    const auto cursor = m_store.feed.cursor();
    if (!cursor)
        return Turn::halt(cursor.failure());
    m_cursor = *cursor;
    if (last) {
        m_confirming = false;
        m_lastGone.reset();
    }
    return merge(*applied, int(page.objects.size()));
}

bool Pull::tooManyGone(qint64 gone) {
    if (gone <= 50 || m_confirming)
        return false;
    const auto known = m_store.feed.dossierCount();
    return known && gone > std::max<qint64>(50, *known / 10);
}

// A second 410 within the hour stops rather than loops (R9). asked: not by a 410.
Turn Pull::resync(bool asked) {
    if (!asked) {
        const QDateTime now = m_clock.wall();
        if (within(m_cursor.lastGone, now, hourMs))
            return Turn::halt({Failure::Kind::Server, u"the server forgot a state it has just given"_s},
                              int(hourMs - m_cursor.lastGone.msecsTo(now)));
        if (const auto noted = m_store.feed.noteGone(now); !noted)
            return Turn::halt(noted.failure());
    }
    if (const auto forgotten = m_store.feed.forgetCursor(); !forgotten)
        return Turn::halt(forgotten.failure());
    const auto begun = begin(false);
    return begun ? Turn() : Turn::halt(begun.failure());
}

// A step of its own, restartable: what is not merged now is found again by FeedStore::toMerge().
Turn Pull::merge(const models::Applied &applied, int received) {
    Turn turn;
    turn.received = received;
    turn.touched.types = applied.types;
    turn.touched.dossiers = QSet<QString>(applied.dossiers.begin(), applied.dossiers.end());
    const auto waiting = m_store.feed.toMerge();
    if (!waiting)
        return Turn::halt(waiting.failure());
    const auto operations = waiting->isEmpty() ? models::Result<QList<models::Operation>>(QList<models::Operation>())
                                               : m_store.outbox.list();
    if (!operations)
        return Turn::halt(operations.failure());
    for (const QString &id : *waiting) {
        // What is under way is answered first: its acknowledgement, or its refusal with the current object, merges.
        if (std::ranges::any_of(*operations, [&id](const models::Operation &each) {
                return each.subject == id && each.state == models::Operation::State::Frozen;
            }))
            continue;
        const QUuid dossier = QUuid::fromString(id);
        const auto copies = m_store.dossiers.copies(dossier);
        if (!copies)
            return Turn::halt(copies.failure());
        const auto conflict = mergeEdited(m_store, dossier, copies->server, m_clock.wall());
        if (!conflict)
            return Turn::halt(conflict.failure());
        turn.touched.types.insert(u"dossier"_s);
        turn.touched.dossiers.insert(id);
        if (*conflict)
            turn.touched.types.insert(u"conflit"_s);
    }
    return turn;
}

} // namespace app
