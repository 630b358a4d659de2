// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/feedstore.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/objects.h"
#include "models/store/rows.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr QLatin1StringView dossierType = "dossier"_L1;

Result<> putCursor(Database &database, const SyncCursor &cursor) {
    return Statement(database,
                     "UPDATE sync SET state = ?, snapshot_state = ?, snapshot_cursor = ?, gen = ?, epoch = ?,"
                     " feed_schema = ?, last_ok = ?, last_full = ?, last_check = ?, mending = ?, last_gone = ?"_L1)
        .bind(cursor.state)
        .bind(cursor.snapshotState)
        .bind(cursor.snapshotCursor)
        .bind(cursor.generation)
        .bind(cursor.epoch)
        .bind(qint64(cursor.feedSchema))
        .bind(cursor.lastOk)
        .bind(cursor.lastFull)
        .bind(cursor.lastCheck)
        .bind(qint64(cursor.mending))
        .bind(cursor.lastGone)
        .run();
}

Result<qint64> number(Statement &query) {
    if (const auto done = query.run(); !done)
        return done.failure();
    if (!query.next())
        return Failure{Failure::Kind::StoreDamaged, u"no answer"_s};
    return query.integer(0);
}

// Edited here on another state than the server's. One whose own write is on its way waits for the answer: the server
// copy may be our own edit come back. One that is before the user waits for the choice, unless there is none any more.
Result<bool> mustMerge(Database &database, const QString &id) {
    Statement query(database,
                    "SELECT count(*) FROM dossier_loc l LEFT JOIN dossier_srv s ON s.id = l.id"
                    " WHERE l.id = ? AND l.dirty = 1 AND l.supprime_le = '' AND l.base_rev <> coalesce(s.rev, '')"
                    " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.subject = l.id AND o.state = 'Frozen')"
                    " AND NOT EXISTS (SELECT 1 FROM conflict c WHERE c.dossier = l.id AND c.resolved_at = ''"
                    " AND (s.id IS NOT NULL OR c.kind = 'DeletedThere'))"_L1);
    query.bind(id);
    const auto count = number(query);
    if (!count)
        return count.failure();
    return *count > 0;
}

// R10: after the server was restored from a backup, what it knew in a later revision is kept as an edit of ours.
Result<> keepNewer(Database &database, const Sealer &sealer, const Change &change, const QDateTime &now) {
    const auto known = readServer(database, sealer, change.id);
    if (!known)
        return known.failure();
    if (!*known || known.value()->rev.toULongLong() <= change.rev.toULongLong() ||
        !statutEditable(change.object["statut"_L1].toString()) || sameOwned(known.value()->document, change.object))
        return Done{};
    const auto local = readLocal(database, sealer, change.id);
    if (!local)
        return local.failure();
    if (*local)
        return Done{};
    LocalCopy kept;
    kept.baseRev = change.rev;
    kept.base = change.object;
    kept.document = withOwnedContent(change.object, known.value()->document);
    kept.since = now;
    kept.modifieLe = now;
    return writeLocal(database, sealer, change.id, kept);
}

// A page of the feed asked before a write was acknowledged may arrive after it: what is known is newer, and stays. A
// snapshot is always right: the feed that follows it brings what is newer.
Result<bool> outdated(Database &database, const Change &change) {
    Statement known(database, "SELECT rev FROM dossier_srv WHERE id = ?"_L1);
    if (const auto done = known.bind(change.id).run(); !done)
        return done.failure();
    return known.next() && olderThan(change.rev, known.text(0));
}

Result<> applyDossier(Database &database, const Sealer &sealer, const Change &change, bool feed, Applied &applied) {
    Result<bool> old = false;
    if (!change.deleted && feed)
        old = outdated(database, change);
    if (!old)
        return old.failure();
    if (*old)
        return Done{};
    const Result<> done = change.deleted ? removeServer(database, change.id)
                                         : writeServer(database, sealer, change.id, {change.rev, change.object});
    if (!done)
        return done;
    applied.dossiers.append(change.id);
    applied.removed += change.deleted ? 1 : 0;
    const auto merge = mustMerge(database, change.id);
    if (!merge)
        return merge.failure();
    if (*merge)
        applied.toMerge.append(change.id);
    return Done{};
}

Result<> applyChange(Database &database, const Sealer &sealer, const Change &change, bool feed, Applied &applied) {
    applied.types.insert(change.type);
    if (change.type == dossierType)
        return applyDossier(database, sealer, change, feed, applied);
    if (change.deleted)
        return removeObject(database, change.type, change.id);
    return writeObject(database, sealer, change.type, {change.id, change.rev, change.object});
}

// What the complete snapshot did not hold. A dossier with a local copy stays: the next write tells what became of it.
Result<> sweep(Database &database, qint64 generation, Applied &applied) {
    Statement gone(database, "SELECT id FROM dossier_srv s WHERE gen < ? AND NOT EXISTS"
                             " (SELECT 1 FROM dossier_loc l WHERE l.id = s.id) ORDER BY id"_L1);
    if (const auto done = gone.bind(generation).run(); !done)
        return done;
    QStringList ids;
    while (gone.next())
        ids.append(gone.text(0));
    if (const auto state = gone.state(); !state)
        return state;
    for (const QString &id : std::as_const(ids))
        if (const auto removed = removeServer(database, id); !removed)
            return removed;
    if (!ids.isEmpty())
        applied.types.insert(dossierType);
    applied.dossiers.append(ids);
    applied.removed += int(ids.size());
    Statement types(database, "SELECT DISTINCT type FROM objet WHERE gen < ?"_L1);
    if (const auto done = types.bind(generation).run(); !done)
        return done;
    while (types.next())
        applied.types.insert(types.text(0));
    return Statement(database, "DELETE FROM objet WHERE gen < ?"_L1).bind(generation).run();
}

} // namespace

FeedStore::FeedStore(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<SyncCursor> FeedStore::cursor() const {
    Statement query(m_database, "SELECT state, snapshot_state, snapshot_cursor, gen, epoch, feed_schema, last_ok,"
                                " last_full, last_check, mending, last_gone FROM sync"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    if (!query.next())
        return Failure{Failure::Kind::StoreDamaged, u"no cursor"_s};
    SyncCursor cursor;
    cursor.state = query.text(0);
    cursor.snapshotState = query.text(1);
    cursor.snapshotCursor = query.text(2);
    cursor.generation = query.integer(3);
    cursor.epoch = query.text(4);
    cursor.feedSchema = int(query.integer(5));
    cursor.lastOk = query.instant(6);
    cursor.lastFull = query.instant(7);
    cursor.lastCheck = query.instant(8);
    cursor.mending = query.integer(9) != 0;
    cursor.lastGone = query.instant(10);
    return cursor;
}

Result<Applied> FeedStore::apply(const FeedPage &page) {
    Transaction transaction(m_database, Transaction::Durability::Derivable);
    if (const auto begun = transaction.begun(); !begun)
        return begun.failure();
    auto at = cursor();
    if (!at)
        return at.failure();
    if (at->state == page.newState && at->state != page.oldState)
        return Applied{}; // this very page, again
    if (at->state.isEmpty() || at->state != page.oldState)
        return Failure{Failure::Kind::Refused, u"a page from another state"_s};
    Applied applied;
    for (const Change &change : page.changes)
        if (const auto done = applyChange(m_database, m_sealer, change, true, applied); !done)
            return done.failure();
    at->state = page.newState;
    at->epoch = page.epoch;
    if (const auto put = putCursor(m_database, *at); !put)
        return put.failure();
    if (const auto committed = transaction.commit(); !committed)
        return committed.failure();
    return applied;
}

Result<Applied> FeedStore::apply(const SnapshotPage &page, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Derivable);
    if (const auto begun = transaction.begun(); !begun)
        return begun.failure();
    auto at = cursor();
    if (!at)
        return at.failure();
    if (page.snapshotState.isEmpty())
        return Failure{Failure::Kind::Invalid, u"a snapshot of no state"_s};
    if (at->snapshotState.isEmpty() && at->state == page.snapshotState)
        return Applied{}; // its last page, again
    // Rows of the lost snapshot would look swept: it must begin anew.
    if (!at->snapshotState.isEmpty() && at->snapshotState != page.snapshotState)
        return Failure{Failure::Kind::Refused, u"a page of another snapshot"_s};
    const bool restored = !at->epoch.isEmpty() && at->epoch != page.epoch;
    if (at->snapshotState.isEmpty()) {
        at->generation += 1;
        at->snapshotState = page.snapshotState;
        if (const auto put = putCursor(m_database, *at); !put) // rows take the generation from there
            return put.failure();
    }
    Applied applied;
    for (const Change &change : page.objects) {
        if (restored && change.type == dossierType)
            if (const auto kept = keepNewer(m_database, m_sealer, change, now); !kept)
                return kept.failure();
        if (const auto done = applyChange(m_database, m_sealer, change, false, applied); !done)
            return done.failure();
    }
    at->snapshotCursor = page.nextCursor;
    if (page.nextCursor.isEmpty()) {
        if (const auto swept = sweep(m_database, at->generation, applied); !swept)
            return swept.failure();
        at->state = page.snapshotState;
        at->snapshotState.clear();
        at->epoch = page.epoch;
        at->lastFull = now;
        at->lastCheck = {};
    } else if (at->epoch.isEmpty()) {
        at->epoch = page.epoch;
    }
    if (const auto put = putCursor(m_database, *at); !put)
        return put.failure();
    if (const auto committed = transaction.commit(); !committed)
        return committed.failure();
    return applied;
}

Result<> FeedStore::forgetCursor() {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto done =
            Statement(m_database, "UPDATE sync SET state = '', snapshot_state = '', snapshot_cursor = ''"_L1).run();
        !done)
        return done;
    return transaction.commit();
}

Result<> FeedStore::noteSuccess(const QDateTime &now) { return note("UPDATE sync SET last_ok = ?"_L1, now); }
Result<> FeedStore::noteCheck(const QDateTime &now) {
    return note("UPDATE sync SET last_check = ?, mending = 0"_L1, now);
}
Result<> FeedStore::noteMending() { return note("UPDATE sync SET mending = 1"_L1, {}); }
Result<> FeedStore::noteGone(const QDateTime &now) { return note("UPDATE sync SET last_gone = ?"_L1, now); }

Result<> FeedStore::note(QLatin1StringView sql, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Derivable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement update(m_database, sql);
    if (now.isValid())
        update.bind(now);
    if (const auto done = update.run(); !done)
        return done;
    return transaction.commit();
}

Result<FeedTotals> FeedStore::totals() const {
    // A row that the last snapshot did not hold and that stays for its edits is not the server's any more.
    Statement query(m_database, "SELECT 'dossier', id, rev FROM dossier_srv WHERE gen = (SELECT gen FROM sync)"
                                " UNION ALL SELECT type, id, rev FROM objet"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    FeedTotals out;
    while (query.next()) {
        const QString type = query.text(0);
        const QString line = type + u'\n' + query.text(1) + u'\n' + query.text(2);
        FeedTotal &total = out[type];
        ++total.nombre;
        total.somme +=
            qFromBigEndian<quint64>(QCryptographicHash::hash(line.toUtf8(), QCryptographicHash::Sha256).constData());
    }
    if (const auto state = query.state(); !state)
        return state.failure();
    return out;
}

Result<int> FeedStore::dossierCount() const {
    Statement query(m_database, "SELECT count(*) FROM dossier_srv"_L1);
    const auto count = number(query);
    if (!count)
        return count.failure();
    return int(*count);
}

Result<QStringList> FeedStore::toMerge() const {
    Statement query(m_database, "SELECT id FROM dossier_loc WHERE dirty = 1 AND supprime_le = '' ORDER BY id"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    QStringList edited;
    while (query.next())
        edited.append(query.text(0));
    QStringList out;
    for (const QString &id : std::as_const(edited)) {
        const auto merge = mustMerge(m_database, id);
        if (!merge)
            return merge.failure();
        if (*merge)
            out.append(id);
    }
    return out;
}

} // namespace models
