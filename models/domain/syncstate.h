// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace models {

// Where one dossier stands between this desk and the server (sync.md R36).
enum class DossierSync {
    Brouillon, // only on this desk, nothing asked of the server yet but its creation
    EnAttente, // changes wait to be sent
    Synchronise,
    ACorriger, // the server refused an operation; its reason is kept
    Conflit,   // changed here and there in the same field group
    Orphelin,  // locked or deleted on the server with edits here: kept, readable, to copy
};

// The state of the whole, as the badge of the header says it (product.md, « Sync and offline, said in words »).
struct SyncStatus {
    enum class Kind { UpToDate, Sending, Waiting, Offline, Refused, SignedOut, Conflict, VaultLocked, TooOld, Loading };
    Kind kind = Kind::Waiting;
    int count = 0;         // changes sent or waiting, dossiers refused or in conflict
    QDateTime lastSuccess; // UTC; invalid: never
    QString who;           // with Conflict: the other author, when known
    QDateTime when;
    bool operator==(const SyncStatus &) const = default;
};

} // namespace models
