// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflicts.h"

#include "models/domain/uuid.h"
#include "models/rules/fusion.h"
#include "models/store/database.h"
#include "models/store/dossierstore.h"
#include "models/store/draftlog.h"
#include "models/store/facts.h"
#include "models/store/operations.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr int keptDays = 30;
const Failure noConflict{Failure::Kind::NotFound, u"no conflict about this dossier"_s};

QString kindName(Conflict::Kind kind) {
    switch (kind) {
    case Conflict::Kind::Groups:
        return u"Groups"_s;
    case Conflict::Kind::DeletedThere:
        return u"DeletedThere"_s;
    case Conflict::Kind::LockedThere:
        break;
    }
    return u"LockedThere"_s;
}

Conflict::Kind kindOf(const QString &name) {
    if (name == "Groups"_L1)
        return Conflict::Kind::Groups;
    return name == "DeletedThere"_L1 ? Conflict::Kind::DeletedThere : Conflict::Kind::LockedThere;
}

QByteArray sealed(const Sealer &sealer, const Conflict &conflict) {
    return sealObject(sealer, "conflict", toText(conflict.dossier),
                      {{u"groupes"_s, QJsonArray::fromStringList(conflict.groups)},
                       {u"base"_s, conflict.base},
                       {u"mien"_s, conflict.mine},
                       {u"serveur"_s, conflict.theirs}});
}

// The user may have gone on editing: « mine » is what is there now, and the groups follow.
Result<> bringUpToDate(Database &database, const Sealer &sealer, Conflict &conflict) {
    if (conflict.kind != Conflict::Kind::Groups)
        return Done{};
    const auto local = readLocal(database, sealer, toText(conflict.dossier));
    if (!local)
        return local.failure();
    if (!*local)
        return Done{};
    conflict.mine = local.value()->document;
    if (const QStringList now = fusionner(conflict.base, conflict.mine, conflict.theirs).conflicts; !now.isEmpty())
        conflict.groups = now;
    return Done{};
}

Result<QList<Conflict>> read(Database &database, const Sealer &sealer, Statement &query) {
    if (const auto done = query.run(); !done)
        return done.failure();
    QList<Conflict> out;
    while (query.next()) {
        const QString dossier = query.text(0);
        const auto whole = openObject(sealer, "conflict", dossier, query.blob(4));
        if (!whole)
            return whole.failure();
        Conflict conflict;
        conflict.dossier = QUuid::fromString(dossier);
        conflict.kind = kindOf(query.text(1));
        conflict.rev = query.text(2);
        conflict.since = query.instant(3);
        conflict.base = whole.value()["base"_L1].toObject();
        conflict.mine = whole.value()["mien"_L1].toObject();
        conflict.theirs = whole.value()["serveur"_L1].toObject();
        const QJsonArray groups = whole.value()["groupes"_L1].toArray();
        for (const QJsonValue &group : groups)
            conflict.groups.append(group.toString());
        out.append(conflict);
    }
    if (const auto state = query.state(); !state)
        return state.failure();
    for (Conflict &conflict : out)
        if (const auto done = bringUpToDate(database, sealer, conflict); !done)
            return done.failure();
    return out;
}

Result<> close(Database &database, const QUuid &dossier, const QDateTime &now) {
    if (const auto done =
            Statement(database, "UPDATE conflict SET resolved_at = ? WHERE dossier = ? AND resolved_at = ''"_L1)
                .bind(now)
                .bind(toText(dossier))
                .run();
        !done)
        return done;
    return Statement(database, "DELETE FROM conflict WHERE resolved_at <> '' AND resolved_at < ?"_L1)
        .bind(now.addDays(-keptDays))
        .run();
}

Result<> journal(Database &database, const Sealer &sealer, const QUuid &dossier, const QString &action,
                 const LocalCopy &local, const QDateTime &now) {
    return note(database, sealer,
                {newUuid(now.toMSecsSinceEpoch()), now, dossier, action, local.baseRev, local.base, local.document});
}

// `document` on top of the server copy: the local copy, or nothing when they say the same.
Result<> putOnTop(Database &database, const Sealer &sealer, const QUuid &dossier, const QJsonObject &document,
                  const QJsonObject &server, const QString &rev, const QDateTime &now) {
    const QString id = toText(dossier);
    const auto read = readLocal(database, sealer, id);
    if (!read)
        return read.failure();
    LocalCopy local = read.value().value_or(LocalCopy{});
    if (!local.since.isValid())
        local.since = now;
    local.base = server;
    local.baseRev = rev;
    local.document = document;
    local.modifieLe = now;
    if (sameOwned(document, server)) {
        local.document = {};
        if (const auto removed = removeLocal(database, id); !removed)
            return removed;
        return journal(database, sealer, dossier, u"acquis"_s, local, now);
    }
    local.dirty = true;
    if (const auto kept = writeLocal(database, sealer, id, local); !kept)
        return kept;
    return journal(database, sealer, dossier, u"fusion"_s, local, now);
}

} // namespace

Conflicts::Conflicts(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<QList<Conflict>> Conflicts::open() const {
    Statement query(m_database, "SELECT dossier, kind, rev, since, sealed FROM conflict WHERE resolved_at = ''"
                                " ORDER BY since, dossier"_L1);
    return read(m_database, m_sealer, query);
}

Result<Conflict> Conflicts::of(const QUuid &dossier) const {
    Statement query(m_database, "SELECT dossier, kind, rev, since, sealed FROM conflict WHERE resolved_at = ''"
                                " AND dossier = ?"_L1);
    query.bind(toText(dossier));
    const auto found = read(m_database, m_sealer, query);
    if (!found)
        return found.failure();
    if (found->isEmpty())
        return noConflict;
    return found->first();
}

Result<> Conflicts::record(const Conflict &conflict) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    // Told again with a newer server copy: it is still the same conflict, as old as it was.
    const auto done = Statement(m_database, "INSERT INTO conflict (dossier, kind, rev, since, resolved_at, key_id,"
                                            " sealed) VALUES (?, ?, ?, ?, '', ?, ?)"
                                            " ON CONFLICT (dossier) WHERE resolved_at = '' DO UPDATE SET"
                                            " kind = excluded.kind, rev = excluded.rev, key_id = excluded.key_id,"
                                            " sealed = excluded.sealed"_L1)
                          .bind(toText(conflict.dossier))
                          .bind(kindName(conflict.kind))
                          .bind(conflict.rev)
                          .bind(conflict.since)
                          .bind(m_sealer.keyId())
                          .bind(sealed(m_sealer, conflict))
                          .run();
    if (!done)
        return done;
    // What the server answered is also what it has.
    const QString id = toText(conflict.dossier);
    if (conflict.kind == Conflict::Kind::DeletedThere) {
        if (const auto removed = removeServer(m_database, id); !removed)
            return removed;
    } else {
        const auto known = readServer(m_database, m_sealer, id);
        if (!known)
            return known.failure();
        if (!*known || !olderThan(conflict.rev, known.value()->rev))
            if (const auto kept = writeServer(m_database, m_sealer, id, {conflict.rev, conflict.theirs}); !kept)
                return kept;
    }
    return transaction.commit();
}

Result<> Conflicts::rebase(const QUuid &dossier, const QJsonObject &merged, const QJsonObject &server,
                           const QString &rev, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto known = readServer(m_database, m_sealer, toText(dossier));
    if (!known)
        return known.failure();
    if (!*known || !olderThan(rev, known.value()->rev))
        if (const auto kept = writeServer(m_database, m_sealer, toText(dossier), {rev, server}); !kept)
            return kept;
    if (const auto put = putOnTop(m_database, m_sealer, dossier, merged, server, rev, now); !put)
        return put;
    if (const auto closed = close(m_database, dossier, now); !closed)
        return closed;
    return transaction.commit();
}

Result<> Conflicts::resolve(const QUuid &dossier, const QJsonObject &chosen, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto conflict = of(dossier);
    if (!conflict)
        return conflict.failure();
    if (conflict->kind == Conflict::Kind::DeletedThere)
        return Failure{Failure::Kind::Refused, u"nothing is left on the server to put it on"_s};
    if (conflict->kind == Conflict::Kind::LockedThere && !sameOwned(chosen, conflict->theirs))
        return Failure{Failure::Kind::Refused, u"the dossier is read-only on the server"_s};
    const auto server = readServer(m_database, m_sealer, toText(dossier));
    if (!server)
        return server.failure();
    if (!*server) // taken away by the feed since; the next merge says so
        return Failure{Failure::Kind::Refused, u"nothing is left on the server to put it on"_s};
    // Both versions as they were when the user chose.
    if (const auto recorded = record(*conflict); !recorded)
        return recorded;
    const QJsonObject document = withOwnedContent(conflict->theirs, chosen);
    if (const auto put = putOnTop(m_database, m_sealer, dossier, document, conflict->theirs, conflict->rev, now); !put)
        return put;
    const auto operations = readOperations(m_database, m_sealer, toText(dossier));
    if (!operations)
        return operations.failure();
    for (const Operation &operation : *operations) // a refused body was made of what has just been replaced
        if (derived(operation.kind) && operation.state == Operation::State::Parked)
            if (const auto removed = removeOperation(m_database, operation.id); !removed)
                return removed;
    if (const auto closed = close(m_database, dossier, now); !closed)
        return closed;
    return transaction.commit();
}

Result<QUuid> Conflicts::copyToNewDraft(const QUuid &dossier, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun.failure();
    const auto conflict = of(dossier);
    if (!conflict)
        return conflict.failure();
    const QJsonObject copy = withNewIds(conflict->mine, now);
    const QString id = copy["id"_L1].toString();
    if (const auto created = DossierStore(m_database, m_sealer).create(copy, now); !created)
        return created.failure();
    // Attachments the server does not have yet go with the edits, whatever of them has already been uploaded.
    const auto operations = readOperations(m_database, m_sealer, toText(dossier));
    if (!operations)
        return operations.failure();
    for (const Operation &operation : *operations) {
        if (operation.kind != Operation::Kind::Attacher || operation.state == Operation::State::Frozen)
            continue;
        const QString piece = QJsonDocument::fromJson(operation.body)["id"_L1].toString();
        for (const auto &[sql, key] :
             {std::pair("UPDATE upload SET dossier = ? WHERE piece = ?"_L1, piece),
              std::pair("UPDATE outbox SET subject = ? WHERE op_id = ?"_L1, toText(operation.id))})
            if (const auto moved = Statement(m_database, sql).bind(id).bind(key).run(); !moved)
                return moved.failure();
    }
    if (const auto removed =
            Statement(m_database, "DELETE FROM outbox WHERE subject = ?"_L1).bind(toText(dossier)).run();
        !removed)
        return removed.failure();
    if (const auto removed = removeLocal(m_database, toText(dossier)); !removed)
        return removed.failure();
    LocalCopy nothing;
    if (const auto noted = journal(m_database, m_sealer, dossier, u"acquis"_s, nothing, now); !noted)
        return noted.failure();
    if (const auto closed = close(m_database, dossier, now); !closed)
        return closed.failure();
    if (const auto committed = transaction.commit(); !committed)
        return committed.failure();
    return QUuid::fromString(id);
}

} // namespace models
