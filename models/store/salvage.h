// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

namespace models {

class Database;
class Sealer;

// What was saved out of a damaged store; server copies come again by the feed.
struct Salvaged {
    QString keptAs;   // the damaged file, never deleted
    int drafts = 0;   // from the file
    int replayed = 0; // from brouillons.log, where the file could not tell
    int operations = 0;
    int conflicts = 0;
    int pieces = 0;
};

// The user's own rows as they lie in the file: found by their id, and authentic. StoreDamaged otherwise; VaultLocked
// when they were sealed with another key.
Result<> verifyOwned(Database &database, const Sealer &sealer);

// The file has gone or is empty, and the log holds drafts.
bool lost(const QString &file, const Sealer &sealer);

// Makes a new store beside the damaged one from what can be read of it, row by row, and from the log of drafts; then
// takes its place. The damaged file is set aside under another name.
Result<Salvaged> salvage(const QString &file, const Sealer &sealer);
// After a stop in the middle of that: the new store takes its place, or what is left of it goes.
void finishSalvage(const QString &file);

} // namespace models
