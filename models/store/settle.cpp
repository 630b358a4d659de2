// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settle.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/rules/fusion.h"
#include "models/store/conflicts.h"
#include "models/store/database.h"
#include "models/store/draftlog.h"
#include "models/store/facts.h"
#include "models/store/operations.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace models {
namespace {

DraftRecord recordOf(const QString &id, const QString &action, const QDateTime &now) {
    DraftRecord record;
    record.id = newUuid(now.toMSecsSinceEpoch());
    record.at = now;
    record.dossier = QUuid::fromString(id);
    record.action = action;
    return record;
}

// The edits are on the server: only the corbeille still needs a copy here.
Result<> acquired(Database &database, const Sealer &sealer, const QString &id, LocalCopy local, const QDateTime &now) {
    if (local.supprimeLe.isValid()) {
        local.dirty = false;
        if (const auto kept = writeLocal(database, sealer, id, local); !kept)
            return kept;
    } else if (const auto removed = removeLocal(database, id); !removed) {
        return removed;
    }
    return note(database, sealer, recordOf(id, u"acquis"_s, now));
}

} // namespace

QString empreinteOf(const QJsonObject &view) {
    return QString::fromLatin1(QCryptographicHash::hash(canonicalContent(view), QCryptographicHash::Sha256).toHex());
}

Result<> settle(Database &database, const Sealer &sealer, const QString &id, const QDateTime &now) {
    const auto facts = factsOf(database, sealer, id);
    if (!facts)
        return facts.failure();
    const bool inFlight = facts->frozen() && derived(facts->frozen()->kind);
    if (!facts->local || !facts->local->base || !facts->local->dirty || inFlight || !facts->conflict.isEmpty() ||
        !sameOwned(*facts->local->base, facts->local->document))
        return Done{};
    return acquired(database, sealer, id, *facts->local, now);
}

Result<> rebaseLocal(Database &database, const Sealer &sealer, const QString &id, const QJsonObject &ancestor,
                     const QJsonObject &server, const QString &rev, const QDateTime &now) {
    const auto read = readLocal(database, sealer, id);
    if (!read)
        return read.failure();
    if (!*read)
        return Done{};
    LocalCopy local = **read;
    if (local.supprimeLe.isValid()) { // in the corbeille: no merge, it stays what the user saw
        local.base = ancestor;
        if (sameOwned(ancestor, server)) {
            local.base = server;
            local.baseRev = rev;
        }
        local.dirty = !sameOwned(ancestor, local.document);
        return writeLocal(database, sealer, id, local);
    }
    const Fusion fusion = fusionner(ancestor, local.document, server);
    if (!fusion.conflicts.isEmpty()) {
        Conflict conflict;
        conflict.dossier = QUuid::fromString(id);
        conflict.groups = fusion.conflicts;
        conflict.base = ancestor;
        conflict.mine = local.document;
        conflict.theirs = server;
        conflict.rev = rev;
        conflict.since = now;
        return Conflicts(database, sealer).record(conflict);
    }
    local.base = server;
    local.baseRev = rev;
    local.document = fusion.merged;
    if (sameOwned(server, local.document))
        return acquired(database, sealer, id, local, now);
    local.dirty = true;
    if (const auto kept = writeLocal(database, sealer, id, local); !kept)
        return kept;
    DraftRecord record = recordOf(id, u"fusion"_s, now);
    record.base = local.base;
    record.baseRev = rev;
    record.document = local.document;
    return note(database, sealer, record);
}

Result<> takeOutOfCorbeille(Database &database, const Sealer &sealer, const QString &id) {
    const auto read = readLocal(database, sealer, id);
    if (!read)
        return read.failure();
    if (!*read)
        return Done{};
    LocalCopy local = **read;
    if (!local.dirty)
        return removeLocal(database, id);
    local.supprimeLe = {};
    return writeLocal(database, sealer, id, local);
}

Result<QStringList> pieceFiles(Database &database, const QString &dossier) {
    Statement query(database, "SELECT file FROM upload WHERE dossier = ?"_L1);
    if (const auto done = query.bind(dossier).run(); !done)
        return done.failure();
    const QDir folder(QDir(QFileInfo(database.path()).path()).filePath(u"pieces"_s));
    QStringList files;
    while (query.next())
        files.append(folder.filePath(query.text(0)));
    return files;
}

Result<> dropPiece(Database &database, const QUuid &opId, const QUuid &piece) {
    Transaction transaction(database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement named(database, "SELECT file FROM upload WHERE piece = ?"_L1);
    if (const auto done = named.bind(toText(piece)).run(); !done)
        return done;
    const QString name = named.next() ? named.text(0) : QString();
    if (const auto removed = removeOperation(database, opId); !removed)
        return removed;
    if (const auto removed = Statement(database, "DELETE FROM upload WHERE piece = ?"_L1).bind(toText(piece)).run();
        !removed)
        return removed;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    if (!name.isEmpty())
        QFile::remove(QDir(QFileInfo(database.path()).path()).filePath(u"pieces/"_s + name));
    return Done{};
}

} // namespace models
