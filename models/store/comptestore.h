// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/result.h"

namespace models {

class Database;

class CompteStore {
  public:
    explicit CompteStore(Database &database);
    Result<QList<Compte>> comptes() const; // active ones only, in the server's order
    Result<Compte> compte(const QString &code) const;
    Result<QList<Mouvement>> mouvements(const QString &compte) const; // newest first
    Result<QList<Financement>> financements() const;                  // active ones only

  private:
    Database &m_database;
};

} // namespace models
