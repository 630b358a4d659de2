// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profil.h"
#include "models/result.h"

namespace models {

class Database;
class Sealer;

class NotificationStore {
  public:
    NotificationStore(Database &database, const Sealer &sealer);
    Result<QList<Notification>> list() const; // newest first; lue already true for the ones marked here
    Result<int> unread() const;
    Result<> markRead(const QList<QUuid> &ids, const QDateTime &now); // durable, queued

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
