// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisme.h"
#include "models/result.h"

#include <memory>

namespace models {

class Database;

// The public register of training organisations: refs-<version>.db, FTS5 on names, exact index on SIRET, SIREN and
// NDA (previous ones too). Clear: a public register. Filled by app/sync from the manifest.
class OrganismeIndex {
  public:
    static Result<std::unique_ptr<OrganismeIndex>>
    open(const QString &folder); // the current version; empty when none yet
    ~OrganismeIndex();

    QString folder() const { return m_folder; }
    QString version() const;
    qint64 count() const;
    // One box for name, SIRET, SIREN (any spacing) or NDA. From 2 characters; names match word prefixes without
    // accents.
    Result<QList<Organisme>> search(const QString &text, int limit = 50) const;

    // Builds refs-<version>.db beside the current one, checks it, then switches: the old file stays until the new one
    // opens.
    static Result<> install(const QString &folder, const QString &version, const QList<Organisme> &rows);
    Result<> reload(const QString &folder); // after an install: this same index answers from the new version
    // « Ajouter un organisme »: searchable at once on this desk.
    Result<> add(const Organisme &organisme);

  private:
    explicit OrganismeIndex(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
    QString m_folder;
};

} // namespace models
