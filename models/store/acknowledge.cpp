// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/facts.h"
#include "models/store/objects.h"
#include "models/store/operations.h"
#include "models/store/outbox.h"
#include "models/store/settle.h"
#include "models/store/statement.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Outbox::acknowledge(): the answer that says « done » becomes the new state of things, in one transaction.
namespace models {
namespace {

using Kind = Operation::Kind;

Result<> dossierDone(Database &database, const Sealer &sealer, const Operation &operation, const QString &rev,
                     const QJsonObject &document, const QDateTime &now) {
    const QString &id = operation.subject;
    const auto facts = factsOf(database, sealer, id);
    if (!facts)
        return facts.failure();
    const auto after = readAfter(database, sealer, operation.id);
    if (!after)
        return after.failure();
    if (const auto removed = removeOperation(database, operation.id); !removed)
        return removed;
    if (document.isEmpty()) // said without its document: the feed brings it
        return Done{};
    const bool old = facts->server && olderThan(rev, facts->server->rev);
    if (!old)
        if (const auto kept = writeServer(database, sealer, id, {rev, document}); !kept)
            return kept;
    if (!facts->local || !facts->conflict.isEmpty())
        return Done{};
    if (derived(operation.kind))
        return rebaseLocal(database, sealer, id, *after, document, rev, now);
    if (old || !facts->local->base)
        return Done{};
    return rebaseLocal(database, sealer, id, *facts->local->base, document, rev, now);
}

Result<> keepReceipt(Database &database, const QString &dossier, const QJsonObject &document) {
    const QJsonObject recu = document["recu"_L1].toObject();
    if (recu.isEmpty())
        return Done{};
    return Statement(database, "INSERT OR IGNORE INTO receipt (dossier, transmis_le, empreinte) VALUES (?, ?, ?)"_L1)
        .bind(dossier)
        .bind(recu["transmisLe"_L1].toString())
        .bind(recu["empreinte"_L1].toString())
        .run();
}

Result<> uploadDone(Database &database, const Operation &operation) {
    return Statement(database, "UPDATE upload SET complete = 1 WHERE piece = ?"_L1)
        .bind(QJsonDocument::fromJson(operation.body)["id"_L1].toString())
        .run();
}

// It stays in the corbeille, from where it can come back as a new draft; nothing else of it is kept.
Result<> deletionDone(Database &database, const Sealer &sealer, const QString &id) {
    const auto read = readLocal(database, sealer, id);
    if (!read)
        return read.failure();
    if (*read) {
        LocalCopy local = **read;
        local.dirty = false;
        local.base.reset();
        local.baseRev.clear();
        if (const auto kept = writeLocal(database, sealer, id, local); !kept)
            return kept;
    }
    if (const auto removed = removeServer(database, id); !removed)
        return removed;
    if (const auto removed = Statement(database, "DELETE FROM outbox WHERE subject = ?"_L1).bind(id).run(); !removed)
        return removed;
    return Statement(database, "DELETE FROM upload WHERE dossier = ?"_L1).bind(id).run();
}

Result<> profilDone(Database &database, const Sealer &sealer, const QString &rev, const QJsonObject &document) {
    const auto stored = readObjects(database, sealer, u"profil"_s);
    if (!stored)
        return stored.failure();
    if (document.isEmpty() || (!stored->isEmpty() && olderThan(rev, stored->first().rev)))
        return Done{};
    const QString id = stored->isEmpty() ? document["sujet"_L1].toString(u"profil"_s) : stored->first().id;
    return writeObject(database, sealer, u"profil"_s, {id, rev, document});
}

Result<> notificationDone(Database &database, const Sealer &sealer, const QString &id, const QString &rev,
                          const QJsonObject &document) {
    const auto stored = readObject(database, sealer, u"notification"_s, id);
    if (!stored)
        return stored.failure();
    if (!*stored) // the feed brings it
        return Done{};
    // The answer tells no revision: the one known stays, for the feed and for the comparison of totals (R13).
    StoredObject read = **stored;
    if (!document.isEmpty())
        read.object = document;
    if (!rev.isEmpty())
        read.rev = rev;
    read.object.insert("lue"_L1, true);
    return writeObject(database, sealer, u"notification"_s, read);
}

} // namespace

Result<> Outbox::acknowledge(const QUuid &opId, const QString &rev, const QJsonObject &document, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto operation = readOperation(m_database, m_sealer, opId);
    if (!operation)
        return operation.failure();
    const QString &subject = operation->subject;
    const QString made = rev.isEmpty() ? document["rev"_L1].toString() : rev;
    QStringList files;
    Result<> done = Done{};
    switch (operation->kind) {
    case Kind::Delete: {
        const auto found = pieceFiles(m_database, subject);
        if (!found)
            return found.failure();
        files = *found;
        done = deletionDone(m_database, m_sealer, subject);
        break;
    }
    case Kind::Transmettre:
        done = keepReceipt(m_database, subject, document);
        break;
    case Kind::Attacher:
        done = uploadDone(m_database, *operation);
        break;
    case Kind::Profil:
        done = profilDone(m_database, m_sealer, made, document);
        break;
    case Kind::NotificationLue:
        done = notificationDone(m_database, m_sealer, subject, made, document);
        break;
    case Kind::Create:
    case Kind::Patch:
    case Kind::Deverrouiller:
    case Kind::Detacher:
    case Kind::Organisme:
        break;
    }
    if (!done)
        return done;
    if (ofDossier(operation->kind) && operation->kind != Kind::Delete)
        done = dossierDone(m_database, m_sealer, *operation, made, document, now);
    else
        done = removeOperation(m_database, opId);
    if (!done)
        return done;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    for (const QString &file : std::as_const(files))
        QFile::remove(file);
    return Done{};
}

} // namespace models
