// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/objects.h"

#include "models/store/database.h"
#include "models/store/rows.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace models {
namespace {

QString rowId(const QString &type, const QString &id) { return type + u'/' + id; }

Result<QList<StoredObject>> read(Statement &query, const Sealer &sealer, const QString &type) {
    if (const auto done = query.run(); !done)
        return done.failure();
    QList<StoredObject> out;
    while (query.next()) {
        const QString id = query.text(0);
        const auto object = openObject(sealer, "objet", rowId(type, id), query.blob(2));
        if (!object)
            return object.failure();
        out.append({id, query.text(1), *object});
    }
    if (const auto state = query.state(); !state)
        return state.failure();
    return out;
}

} // namespace

Result<QList<StoredObject>> readObjects(Database &database, const Sealer &sealer, const QString &type,
                                        const QString &parent) {
    if (parent.isEmpty()) {
        Statement all(database, "SELECT id, rev, sealed FROM objet WHERE type = ? ORDER BY jour DESC, id DESC"_L1);
        all.bind(type);
        return read(all, sealer, type);
    }
    Statement some(database, "SELECT id, rev, sealed FROM objet WHERE type = ? AND parent = ?"
                             " ORDER BY jour DESC, id DESC"_L1);
    some.bind(type).bind(parent);
    return read(some, sealer, type);
}

Result<std::optional<StoredObject>> readObject(Database &database, const Sealer &sealer, const QString &type,
                                               const QString &id) {
    Statement one(database, "SELECT id, rev, sealed FROM objet WHERE type = ? AND id = ?"_L1);
    one.bind(type).bind(id);
    const auto found = read(one, sealer, type);
    if (!found)
        return found.failure();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<> writeObject(Database &database, const Sealer &sealer, const QString &type, const StoredObject &stored) {
    return Statement(database, "INSERT INTO objet (type, id, rev, gen, parent, jour, key_id, sealed)"
                               " VALUES (?, ?, ?, (SELECT gen FROM sync), ?, ?, ?, ?)"
                               " ON CONFLICT (type, id) DO UPDATE SET rev = excluded.rev, gen = excluded.gen,"
                               " parent = excluded.parent, jour = excluded.jour, key_id = excluded.key_id,"
                               " sealed = excluded.sealed"_L1)
        .bind(type)
        .bind(stored.id)
        .bind(stored.rev)
        .bind(type == "mouvement"_L1 ? stored.object["compte"_L1].toString() : QString())
        .bind(stored.object["date"_L1].toString())
        .bind(sealer.keyId())
        .bind(sealObject(sealer, "objet", rowId(type, stored.id), stored.object))
        .run();
}

Result<> removeObject(Database &database, const QString &type, const QString &id) {
    return Statement(database, "DELETE FROM objet WHERE type = ? AND id = ?"_L1).bind(type).bind(id).run();
}

} // namespace models
