// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/facts.h"
#include "models/store/objects.h"
#include "models/store/operations.h"
#include "models/store/sealer.h"
#include "models/store/settle.h"
#include "models/store/statement.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

using Kind = Operation::Kind;
using State = Operation::State;

// The dossiers with edits that may give a PUT or a PATCH.
Result<QStringList> editedDossiers(Database &database) {
    Statement query(database, "SELECT id FROM dossier_loc WHERE dirty = 1 AND supprime_le = '' ORDER BY since, id"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    QStringList ids;
    while (query.next())
        ids.append(query.text(0));
    return ids;
}

Result<QSet<QString>> deletedDossiers(Database &database) {
    Statement query(database, "SELECT id FROM dossier_loc WHERE supprime_le <> ''"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    QSet<QString> ids;
    while (query.next())
        ids.insert(query.text(0));
    return ids;
}

Result<QSet<QString>> completeUploads(Database &database) {
    Statement query(database, "SELECT piece FROM upload WHERE complete = 1"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    QSet<QString> pieces;
    while (query.next())
        pieces.insert(query.text(0));
    return pieces;
}

bool due(const Operation &operation, const QDateTime &now) {
    return !operation.nextAt.isValid() || operation.nextAt <= now;
}

Operation asOperation(const Derivation &derivation, const QString &subject, const QDateTime &since) {
    Operation operation;
    operation.kind = derivation.kind;
    operation.subject = subject;
    operation.ifMatch = derivation.ifMatch;
    operation.since = since;
    return operation;
}

bool parkedDerived(const Facts &facts) { return facts.parked(Kind::Create) || facts.parked(Kind::Patch); }

// « Transmettre » is a barrier: the edits and the attachments asked for before it have gone first (R20). A refused
// command waits for the user without holding what may well put it right; a refused edit holds its dossier (R22).
std::optional<Operation> headOf(const QString &subject, const Facts &facts, const QSet<QString> &uploaded,
                                const QDateTime &now) {
    if (const Operation *frozen = facts.frozen())
        return due(*frozen, now) ? std::optional(*frozen) : std::nullopt;
    if (facts.deleted()) {
        const Operation *deletion = facts.waiting(Kind::Delete);
        return deletion && due(*deletion, now) ? std::optional(*deletion) : std::nullopt;
    }
    if (!facts.conflict.isEmpty() || facts.orphan() || parkedDerived(facts))
        return std::nullopt;
    if (const auto derivation = derive(facts))
        return asOperation(*derivation, subject, facts.local->since);
    bool attaching = false;
    for (const Operation &operation : facts.operations) {
        const bool piece = operation.kind == Kind::Attacher || operation.kind == Kind::Detacher;
        if (operation.state == State::Parked) {
            attaching = attaching || piece;
            continue;
        }
        if (operation.kind == Kind::Transmettre && attaching)
            return std::nullopt;
        if (operation.kind == Kind::Attacher &&
            !uploaded.contains(QJsonDocument::fromJson(operation.body)["id"_L1].toString())) {
            attaching = true;
            continue;
        }
        return due(operation, now) ? std::optional(operation) : std::nullopt;
    }
    return std::nullopt;
}

// Of a dossier that the feed has taken away: the server says itself what became of it.
const QString noRev = u"0"_s;

// A deletion is of what the user saw. When others have written since, the rev of then lets the server refuse it.
Result<QString> revOfDeletion(Database &database, const Sealer &sealer, const QString &id) {
    const auto server = readServer(database, sealer, id);
    if (!server)
        return server.failure();
    const auto local = readLocal(database, sealer, id);
    if (!local)
        return local.failure();
    const bool seen =
        !*local || !*server || !local.value()->base || sameOwned(*local.value()->base, server.value()->document);
    if (*local && (!seen || !*server))
        return local.value()->baseRev;
    return *server ? server.value()->rev : QString();
}

// Asked again, it is of what the server has now.
Result<> seeDeletedAnew(Database &database, const Sealer &sealer, const QString &id) {
    const auto server = readServer(database, sealer, id);
    if (!server)
        return server.failure();
    const auto local = readLocal(database, sealer, id);
    if (!local)
        return local.failure();
    if (!*server || !*local)
        return Done{};
    LocalCopy anew = **local;
    anew.base = server.value()->document;
    anew.baseRev = server.value()->rev;
    return writeLocal(database, sealer, id, anew);
}

Result<QString> currentRev(Database &database, const Sealer &sealer, const Operation &operation) {
    if (operation.kind == Kind::Profil) {
        const auto profil = readObjects(database, sealer, u"profil"_s);
        if (!profil)
            return profil.failure();
        return profil->isEmpty() ? operation.ifMatch : profil->first().rev;
    }
    if (operation.kind == Kind::NotificationLue || operation.kind == Kind::Organisme)
        return operation.ifMatch;
    if (operation.kind == Kind::Delete) {
        const auto rev = revOfDeletion(database, sealer, operation.subject);
        return !rev || !rev->isEmpty() ? rev : Result<QString>(noRev);
    }
    const auto server = readServer(database, sealer, operation.subject);
    if (!server)
        return server.failure();
    return *server ? server.value()->rev : noRev;
}

Operation anew(Operation operation, const QDateTime &now) {
    operation.id = newUuid(now.toMSecsSinceEpoch());
    operation.state = State::Ready;
    operation.attempts = 0;
    operation.nextAt = {};
    operation.problem = {};
    return operation;
}

} // namespace

Outbox::Outbox(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<QList<Operation>> Outbox::list() const {
    const auto rows = readOperations(m_database, m_sealer);
    if (!rows)
        return rows.failure();
    const auto edited = editedDossiers(m_database);
    if (!edited)
        return edited.failure();
    const auto deleted = deletedDossiers(m_database);
    if (!deleted)
        return deleted.failure();
    QSet<QString> carried; // whose edits are in a row of their own: nothing to open
    for (const Operation &operation : *rows)
        if (derived(operation.kind))
            carried.insert(operation.subject);
    QList<Operation> out;
    for (const QString &id : *edited) {
        if (carried.contains(id))
            continue;
        const auto facts = factsOf(m_database, m_sealer, id);
        if (!facts)
            return facts.failure();
        if (const auto derivation = derive(*facts); derivation && facts->conflict.isEmpty())
            out.append(asOperation(*derivation, id, facts->local->since));
    }
    for (const Operation &operation : *rows)
        if (!deleted->contains(operation.subject) || operation.kind == Kind::Delete || operation.state == State::Frozen)
            out.append(operation);
    std::ranges::stable_sort(out, {}, &Operation::since);
    return out;
}

Result<int> Outbox::waiting() const {
    const auto all = list();
    if (!all)
        return all.failure();
    return int(std::ranges::count_if(*all, willBeSent));
}

Result<QList<Operation>> Outbox::heads(const QDateTime &now) const {
    const auto rows = readOperations(m_database, m_sealer);
    if (!rows)
        return rows.failure();
    const auto edited = editedDossiers(m_database);
    if (!edited)
        return edited.failure();
    const auto uploaded = completeUploads(m_database);
    if (!uploaded)
        return uploaded.failure();

    QList<Operation> heads;
    QStringList dossiers;
    QSet<QString> seen;
    for (const Operation &operation : *rows) {
        if (ofDossier(operation.kind)) {
            dossiers.append(operation.subject);
        } else if (!seen.contains(operation.subject)) {
            seen.insert(operation.subject);
            if (operation.state != State::Parked && due(operation, now))
                heads.append(operation);
        }
    }
    dossiers.append(*edited);
    dossiers.removeDuplicates();
    for (const QString &id : std::as_const(dossiers)) {
        const auto facts = factsOf(m_database, m_sealer, id);
        if (!facts)
            return facts.failure();
        if (const auto head = headOf(id, *facts, *uploaded, now))
            heads.append(*head);
    }
    std::ranges::stable_sort(heads, {}, [](const Operation &operation) {
        return std::make_pair(operation.state != State::Frozen, operation.since);
    });
    return heads;
}

Result<std::optional<Operation>> Outbox::freeze(const Operation &head, const QUuid &opId, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun.failure();
    QUuid id = head.id;
    if (head.id.isNull()) {
        const auto facts = factsOf(m_database, m_sealer, head.subject);
        if (!facts)
            return facts.failure();
        const auto derivation = derive(*facts);
        if (!derivation || facts->frozen() || !facts->conflict.isEmpty() || parkedDerived(*facts))
            return std::optional<Operation>();
        Operation operation = asOperation(*derivation, head.subject, facts->local->since);
        id = opId;
        operation.id = opId;
        operation.state = State::Frozen;
        operation.attempts = 1;
        operation.body = compact(derivation->body);
        if (const auto kept = insertOperation(m_database, m_sealer, operation, facts->local->document); !kept)
            return kept.failure();
    } else {
        const auto found = readOperation(m_database, m_sealer, head.id);
        if (!found && found.failure().kind == Failure::Kind::NotFound)
            return std::optional<Operation>(); // the user took it back meanwhile
        if (!found)
            return found.failure();
        if (found->state != State::Ready)
            return found->state == State::Frozen ? std::optional(*found) : std::optional<Operation>();
        const auto rev = currentRev(m_database, m_sealer, *found);
        if (!rev)
            return rev.failure();
        Operation operation = *found;
        operation.state = State::Frozen;
        operation.attempts = 1;
        operation.ifMatch = *rev;
        if (const auto kept = replaceOperation(m_database, m_sealer, operation); !kept)
            return kept.failure();
    }
    const auto frozen = readOperation(m_database, m_sealer, id);
    if (!frozen)
        return frozen.failure();
    if (const auto committed = transaction.commit(); !committed)
        return committed.failure();
    Q_UNUSED(now)
    return std::optional(*frozen);
}

Result<> Outbox::postpone(const QUuid &opId, const QDateTime &nextAt) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement update(m_database, "UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE op_id = ?"_L1);
    if (const auto done = update.bind(nextAt).bind(toText(opId)).run(); !done)
        return done;
    if (update.changed() == 0)
        return Failure{Failure::Kind::NotFound, u"no such operation"_s};
    return transaction.commit();
}

// Refused for what the user has already changed since: then the new content has its own chance.
Result<> Outbox::park(const QUuid &opId, const QJsonObject &problem) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    auto operation = readOperation(m_database, m_sealer, opId);
    if (!operation)
        return operation.failure();
    bool changedSince = false;
    if (derived(operation->kind)) {
        const auto after = readAfter(m_database, m_sealer, opId);
        if (!after)
            return after.failure();
        const auto local = readLocal(m_database, m_sealer, operation->subject);
        if (!local)
            return local.failure();
        changedSince = !*local || !sameOwned(*after, local.value()->document);
    }
    if (changedSince) {
        if (const auto again = unfreeze(opId); !again)
            return again;
        return transaction.commit();
    }
    operation->state = State::Parked;
    operation->problem = problem;
    operation->nextAt = {};
    if (operation->problem.isEmpty())
        operation->problem.insert("status"_L1, 0); // refused all the same
    if (const auto kept = replaceOperation(m_database, m_sealer, *operation); !kept)
        return kept;
    return transaction.commit();
}

Result<> Outbox::unfreeze(const QUuid &opId) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto operation = readOperation(m_database, m_sealer, opId);
    if (!operation)
        return operation.failure();
    if (derived(operation->kind)) {
        if (const auto removed = removeOperation(m_database, opId); !removed)
            return removed;
        if (const auto settled = settle(m_database, m_sealer, operation->subject, operation->since); !settled)
            return settled;
    } else if (const auto kept = replaceOperation(m_database, m_sealer, anew(*operation, operation->since)); !kept) {
        return kept;
    }
    return transaction.commit();
}

// Always with a new key: the server may remember the answer it gave to the old one. A transmission is asked of the
// content as the user sees it now.
Result<> Outbox::retry(const QUuid &opId, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto operation = readOperation(m_database, m_sealer, opId);
    if (!operation)
        return operation.failure();
    if (operation->state != State::Parked)
        return Failure{Failure::Kind::Refused, u"it waits for its turn, not for the user"_s};
    if (derived(operation->kind)) {
        if (const auto removed = removeOperation(m_database, opId); !removed)
            return removed;
        if (const auto settled = settle(m_database, m_sealer, operation->subject, now); !settled)
            return settled;
        return transaction.commit();
    }
    Operation again = anew(*operation, now);
    if (again.kind == Kind::Delete)
        if (const auto seen = seeDeletedAnew(m_database, m_sealer, again.subject); !seen)
            return seen;
    if (again.kind == Kind::Transmettre) {
        const auto facts = factsOf(m_database, m_sealer, again.subject);
        if (!facts)
            return facts.failure();
        if (!facts->editable() || !facts->conflict.isEmpty())
            return Failure{Failure::Kind::Refused, u"the dossier is read-only"_s};
        again.body = compact({{u"empreinte"_s, empreinteOf(*facts->view())}});
    }
    if (const auto kept = replaceOperation(m_database, m_sealer, again); !kept)
        return kept;
    return transaction.commit();
}

Result<> Outbox::drop(const QUuid &opId) {
    const auto operation = readOperation(m_database, m_sealer, opId);
    if (!operation)
        return operation.failure();
    if (operation->state != State::Parked || derived(operation->kind))
        return Failure{Failure::Kind::Refused, u"only a refused command can be given up"_s};
    if (operation->kind == Kind::Attacher)
        return dropPiece(m_database, opId,
                         QUuid::fromString(QJsonDocument::fromJson(operation->body)["id"_L1].toString()));
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto removed = removeOperation(m_database, opId); !removed)
        return removed;
    if (operation->kind == Kind::Delete)
        if (const auto back = takeOutOfCorbeille(m_database, m_sealer, operation->subject); !back)
            return back;
    return transaction.commit();
}

Result<> Outbox::enqueue(Operation::Kind kind, const QString &subject, const QJsonObject &body, const QString &ifMatch,
                         const QDateTime &now) {
    if (derived(kind) || subject.isEmpty())
        return Failure{Failure::Kind::Invalid, u"not a command"_s};
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Operation operation;
    operation.id = newUuid(now.toMSecsSinceEpoch());
    operation.kind = kind;
    operation.subject = subject;
    operation.body = body.isEmpty() ? QByteArray() : compact(body);
    operation.ifMatch = ifMatch;
    operation.since = now;
    if (kind == Kind::Profil) {
        const auto before = readOperations(m_database, m_sealer, subject);
        if (!before)
            return before.failure();
        // What was refused and is now said otherwise does not stand in the way.
        for (const Operation &refused : *before) {
            const QStringList fields = QJsonDocument::fromJson(refused.body).object().keys();
            const bool replaced =
                std::ranges::all_of(fields, [&body](const QString &field) { return body.contains(field); });
            if (refused.state == State::Parked && replaced)
                if (const auto removed = removeOperation(m_database, refused.id); !removed)
                    return removed;
        }
    }
    if (kind == Kind::Organisme) {
        const auto proposed = Statement(m_database, "INSERT INTO organisme_propose (id, since, key_id, sealed)"
                                                    " VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                                                    " sealed = excluded.sealed, key_id = excluded.key_id"_L1)
                                  .bind(subject)
                                  .bind(now)
                                  .bind(m_sealer.keyId())
                                  .bind(sealObject(m_sealer, "organisme_propose", subject, body))
                                  .run();
        if (!proposed)
            return proposed;
    }
    if (const auto kept = insertOperation(m_database, m_sealer, operation); !kept)
        return kept;
    return transaction.commit();
}

} // namespace models
