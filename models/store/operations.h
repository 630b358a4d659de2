// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outbox.h"

namespace models {

// The rows of `outbox` as operations and back. For this folder only; transactions belong to the callers.

QString kindName(Operation::Kind kind);
// Of a dossier, as opposed to the profile, a notification or an organisme.
bool ofDossier(Operation::Kind kind);
// The two that are derived from (base, local) rather than commanded.
inline bool derived(Operation::Kind kind) { return kind == Operation::Kind::Create || kind == Operation::Kind::Patch; }

Result<QList<Operation>> readOperations(Database &database, const Sealer &sealer); // in order
Result<QList<Operation>> readOperations(Database &database, const Sealer &sealer, const QString &subject);
Result<Operation> readOperation(Database &database, const Sealer &sealer, const QUuid &id); // NotFound
// The local document as it was when the body was frozen; empty when the operation carries none.
Result<QJsonObject> readAfter(Database &database, const Sealer &sealer, const QUuid &id);

Result<> insertOperation(Database &database, const Sealer &sealer, const Operation &operation,
                         const QJsonObject &after = {});
// Same place in the queue, everything else anew: also another id.
Result<> replaceOperation(Database &database, const Sealer &sealer, const Operation &operation);
Result<> removeOperation(Database &database, const QUuid &id);

} // namespace models
