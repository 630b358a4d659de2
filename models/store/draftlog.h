// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace models {

class Database;
class Sealer;

// One edit of a dossier as the user left it; without a document: the edits made so far have reached the server.
struct DraftRecord {
    QUuid id;
    QDateTime at;
    QUuid dossier;
    QString action; // creer, modifier, supprimer, restaurer, fusion, acquis
    QString baseRev;
    std::optional<QJsonObject> base;
    QJsonObject document;
};

// The second line behind the database (sync.md §3.3): brouillons.log beside it, append-only, one sealed record per
// edit of the last 30 days. A torn or altered record is skipped, those behind it are still read.
class DraftLog {
  public:
    static constexpr int keptDays = 30;

    DraftLog(const QString &folder, const Sealer &sealer);
    // On the platter when it returns.
    Result<> append(const DraftRecord &record);
    QList<DraftRecord> read() const; // what can be read, oldest first

  private:
    Result<> prune(const QDateTime &now) const;
    QString m_file;
    const Sealer &m_sealer;
};

// Notes the edit in brouillons.log and in the table `journal` of the transaction under way. The log is a second line:
// that it cannot be written does not keep the edit from being saved in the first.
Result<> note(Database &database, const Sealer &sealer, const DraftRecord &record);

} // namespace models
