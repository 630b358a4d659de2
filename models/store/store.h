// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/comptestore.h"
#include "models/store/conflicts.h"
#include "models/store/database.h"
#include "models/store/dossierstore.h"
#include "models/store/feedstore.h"
#include "models/store/notificationstore.h"
#include "models/store/outbox.h"
#include "models/store/piecevault.h"
#include "models/store/profilstore.h"
#include "models/store/referencestore.h"
#include "models/store/salvage.h"
#include "models/store/sealer.h"
#include "models/store/unreadabletexts.h"

#include <memory>
#include <optional>

namespace models {

// One account's data on this desk: the file compte-<hash>.db of (issuer, subject, company), its pieces and its draft
// log. Belongs to one thread; the window keeps one read-only Store beside the writer's (LiveStore).
class Store {
  public:
    // folder: of the account. ReadWrite migrates, takes the store over from any other writer, and salvages a damaged
    // file into a new one. The sealer outlives the store.
    static Result<std::unique_ptr<Store>> open(const QString &folder, const Sealer &sealer, Database::Mode mode);
    ~Store();

    Database &database() { return *m_database; }
    const std::optional<Salvaged> &salvaged() const { return m_salvaged; } // when opening found the file damaged
    DossierStore dossiers;
    Outbox outbox;
    Conflicts conflicts;
    FeedStore feed;
    ReferenceStore references;
    CompteStore comptes;
    ProfilStore profil;
    NotificationStore notifications;
    PieceVault pieces;
    UnreadableTexts unreadable;

  private:
    Store(std::unique_ptr<Database> database, const QString &folder, const Sealer &sealer);
    std::unique_ptr<Database> m_database;
    std::optional<Salvaged> m_salvaged;
};

} // namespace models
