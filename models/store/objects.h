// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace models {

class Database;
class Sealer;

// The table `objet`: every object of the feed that is not a dossier, sealed whole. For this folder only; transactions
// belong to the callers.
struct StoredObject {
    QString id;
    QString rev;
    QJsonObject object;
};

// Newest day first, then the greatest id. parent: of a mouvement its compte; empty: any.
Result<QList<StoredObject>> readObjects(Database &database, const Sealer &sealer, const QString &type,
                                        const QString &parent = {});
Result<std::optional<StoredObject>> readObject(Database &database, const Sealer &sealer, const QString &type,
                                               const QString &id);
Result<> writeObject(Database &database, const Sealer &sealer, const QString &type, const StoredObject &stored);
Result<> removeObject(Database &database, const QString &type, const QString &id);

} // namespace models
