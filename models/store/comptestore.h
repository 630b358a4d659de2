// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/result.h"

namespace models {

class Database;
class Sealer;

class CompteStore {
  public:
    CompteStore(Database &database, const Sealer &sealer);
    Result<QList<Compte>> comptes() const; // active ones only, in the server's order
    Result<Compte> compte(const QString &code) const;
    Result<QList<Mouvement>> mouvements(const QString &compte) const; // newest first
    Result<QList<Financement>> financements() const;                  // active ones only

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
