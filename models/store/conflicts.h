// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace models {

class Database;
class Sealer;

// A dossier changed here and there in the same field group: both versions are kept whole until the user chooses.
struct Conflict {
    enum class Kind { Groups, DeletedThere, LockedThere };
    QUuid dossier;
    Kind kind = Kind::Groups;
    QStringList groups; // names of the contract's field groups that clash
    QJsonObject base;
    QJsonObject mine;
    QJsonObject theirs; // empty when deleted there
    QString rev;        // of theirs
    QDateTime since;
};

class Conflicts {
  public:
    Conflicts(Database &database, const Sealer &sealer);

    Result<QList<Conflict>> open() const;
    Result<Conflict> of(const QUuid &dossier) const; // NotFound

    // ---- by the engine; each one durable transaction
    Result<> record(const Conflict &conflict);
    // Disjoint groups: `merged` becomes the local copy on top of the server copy `rev`.
    Result<> rebase(const QUuid &dossier, const QJsonObject &merged, const QJsonObject &server, const QString &rev,
                    const QDateTime &now);

    // ---- by the user: the chosen document becomes the local copy on top of theirs; both versions are kept 30 days.
    Result<> resolve(const QUuid &dossier, const QJsonObject &chosen, const QDateTime &now);
    // DeletedThere and LockedThere: « Copier vers un nouveau dossier »; gives the new draft's id.
    Result<QUuid> copyToNewDraft(const QUuid &dossier, const QDateTime &now);

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
