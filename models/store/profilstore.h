// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profil.h"
#include "models/result.h"

namespace models {

class Database;
class Sealer;

// The signed-in user's profile: the view is the server copy with the waiting changes on top.
class ProfilStore {
  public:
    ProfilStore(Database &database, const Sealer &sealer);
    Result<Profil> load() const;
    // Durable, queued for the server.
    Result<> choosePrefere(const QString &siret, const QDateTime &now);
    Result<> savePreferences(const QList<PreferenceNotification> &preferences, const QDateTime &now);

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
