// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dispositif.h"
#include "models/domain/etablissement.h"
#include "models/domain/profil.h"
#include "models/result.h"

namespace models {

class Database;
class Sealer;

// The company's établissements, the dispositifs with their parameters, contacts, banners and fiches. Read-only here:
// they come by the feed.
class ReferenceStore {
  public:
    ReferenceStore(Database &database, const Sealer &sealer);
    Result<QList<Etablissement>> etablissements() const; // siège first, closed last, then by denomination
    Result<QList<Dispositif>> dispositifs() const;
    Result<QList<Contact>> contacts() const;
    Result<QList<Bandeau>> bandeaux() const;
    Result<QList<Fiche>> fiches() const;

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
