// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/operations.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/rows.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

struct Name {
    Operation::Kind kind;
    QLatin1StringView text;
};
constexpr Name names[] = {
    {Operation::Kind::Create, "Create"_L1},
    {Operation::Kind::Patch, "Patch"_L1},
    {Operation::Kind::Delete, "Delete"_L1},
    {Operation::Kind::Transmettre, "Transmettre"_L1},
    {Operation::Kind::Deverrouiller, "Deverrouiller"_L1},
    {Operation::Kind::Attacher, "Attacher"_L1},
    {Operation::Kind::Detacher, "Detacher"_L1},
    {Operation::Kind::Profil, "Profil"_L1},
    {Operation::Kind::NotificationLue, "NotificationLue"_L1},
    {Operation::Kind::Organisme, "Organisme"_L1},
};

QString stateName(Operation::State state) {
    switch (state) {
    case Operation::State::Ready:
        return u"Ready"_s;
    case Operation::State::Frozen:
        return u"Frozen"_s;
    case Operation::State::Parked:
        break;
    }
    return u"Parked"_s;
}

Operation::State stateOf(const QString &name) {
    if (name == "Ready"_L1)
        return Operation::State::Ready;
    return name == "Frozen"_L1 ? Operation::State::Frozen : Operation::State::Parked;
}

Result<QList<Operation>> read(Statement &query, const Sealer &sealer) {
    if (const auto done = query.run(); !done)
        return done.failure();
    QList<Operation> out;
    while (query.next()) {
        const QString id = query.text(1);
        const QString kind = query.text(3);
        const auto *const name = std::ranges::find(names, kind, &Name::text);
        if (name == std::end(names))
            return Failure{Failure::Kind::StoreDamaged, u"unknown operation"_s};
        const auto body = sealer.open("outbox", id, query.blob(9));
        if (!body)
            return body.failure();
        Operation operation;
        operation.sequence = query.integer(0);
        operation.id = QUuid::fromString(id);
        operation.subject = query.text(2);
        operation.kind = name->kind;
        operation.state = stateOf(query.text(4));
        operation.ifMatch = query.text(5);
        operation.attempts = int(query.integer(6));
        operation.nextAt = query.instant(7);
        operation.since = query.instant(8);
        operation.body = *body;
        if (!query.null(10)) {
            const auto problem = openObject(sealer, "outbox.problem", id, query.blob(10));
            if (!problem)
                return problem.failure();
            operation.problem = *problem;
        }
        out.append(operation);
    }
    if (const auto state = query.state(); !state)
        return state.failure();
    return out;
}

void bindProblem(Statement &statement, const Sealer &sealer, const Operation &operation) {
    if (operation.problem.isEmpty())
        statement.bindNull();
    else
        statement.bind(sealObject(sealer, "outbox.problem", toText(operation.id), operation.problem));
}

} // namespace

QString kindName(Operation::Kind kind) { return std::ranges::find(names, kind, &Name::kind)->text; }

bool ofDossier(Operation::Kind kind) {
    return kind != Operation::Kind::Profil && kind != Operation::Kind::NotificationLue &&
           kind != Operation::Kind::Organisme;
}

Result<QList<Operation>> readOperations(Database &database, const Sealer &sealer) {
    Statement query(database, "SELECT seq, op_id, subject, kind, state, if_match, attempts, next_at, since, body,"
                              " problem FROM outbox ORDER BY seq"_L1);
    return read(query, sealer);
}

Result<QList<Operation>> readOperations(Database &database, const Sealer &sealer, const QString &subject) {
    Statement query(database, "SELECT seq, op_id, subject, kind, state, if_match, attempts, next_at, since, body,"
                              " problem FROM outbox WHERE subject = ? ORDER BY seq"_L1);
    query.bind(subject);
    return read(query, sealer);
}

Result<Operation> readOperation(Database &database, const Sealer &sealer, const QUuid &id) {
    Statement query(database, "SELECT seq, op_id, subject, kind, state, if_match, attempts, next_at, since, body,"
                              " problem FROM outbox WHERE op_id = ?"_L1);
    query.bind(toText(id));
    const auto found = read(query, sealer);
    if (!found)
        return found.failure();
    if (found->isEmpty())
        return Failure{Failure::Kind::NotFound, u"no such operation"_s};
    return found->first();
}

Result<QJsonObject> readAfter(Database &database, const Sealer &sealer, const QUuid &id) {
    Statement query(database, "SELECT after FROM outbox WHERE op_id = ?"_L1);
    if (const auto done = query.bind(toText(id)).run(); !done)
        return done.failure();
    if (!query.next() || query.null(0))
        return QJsonObject();
    return openObject(sealer, "outbox.after", toText(id), query.blob(0));
}

Result<> insertOperation(Database &database, const Sealer &sealer, const Operation &operation,
                         const QJsonObject &after) {
    const QString id = toText(operation.id);
    Statement insert(database, "INSERT INTO outbox (op_id, subject, kind, state, if_match, attempts, next_at, since,"
                               " key_id, body, problem, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    insert.bind(id)
        .bind(operation.subject)
        .bind(kindName(operation.kind))
        .bind(stateName(operation.state))
        .bind(operation.ifMatch)
        .bind(qint64(operation.attempts))
        .bind(operation.nextAt)
        .bind(operation.since)
        .bind(sealer.keyId())
        .bind(sealer.seal("outbox", id, operation.body));
    bindProblem(insert, sealer, operation);
    if (after.isEmpty())
        insert.bindNull();
    else
        insert.bind(sealObject(sealer, "outbox.after", id, after));
    return insert.run();
}

Result<> replaceOperation(Database &database, const Sealer &sealer, const Operation &operation) {
    const QString id = toText(operation.id);
    Statement update(database, "UPDATE outbox SET after = CASE WHEN op_id = ? THEN after END, op_id = ?, state = ?,"
                               " if_match = ?, attempts = ?, next_at = ?, key_id = ?, body = ?, problem = ?"
                               " WHERE seq = ?"_L1);
    update.bind(id)
        .bind(id)
        .bind(stateName(operation.state))
        .bind(operation.ifMatch)
        .bind(qint64(operation.attempts))
        .bind(operation.nextAt)
        .bind(sealer.keyId())
        .bind(sealer.seal("outbox", id, operation.body));
    bindProblem(update, sealer, operation);
    return update.bind(operation.sequence).run();
}

Result<> removeOperation(Database &database, const QUuid &id) {
    return Statement(database, "DELETE FROM outbox WHERE op_id = ?"_L1).bind(toText(id)).run();
}

} // namespace models
