// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/feed.h"

#include <QSet>

namespace models {

class Database;
class Sealer;

// What one applied page changed, so that views read again only what they must.
struct Applied {
    QSet<QString> types;  // feed types touched
    QStringList dossiers; // ids upserted or removed
    QStringList toMerge;  // ids edited here whose server copy moved: the merge step looks at them
    int removed = 0;
};

// Takes what the server sends. Data and cursor are one transaction (R7); applying a page again changes nothing; the
// local copies (dossier_loc) are never touched here.
class FeedStore {
  public:
    FeedStore(Database &database, const Sealer &sealer);

    Result<SyncCursor> cursor() const;
    // Failure::Refused when page.oldState is not the cursor's state.
    Result<Applied> apply(const FeedPage &page);
    // Rows are stored with the snapshot's generation; the last page removes what the snapshot did not hold (never
    // dossiers with local edits) and sets the cursor to S0.
    Result<Applied> apply(const SnapshotPage &page, const QDateTime &now);
    Result<> forgetCursor();                    // 410: a new snapshot will follow; drafts, outbox, conflicts stay
    Result<> noteSuccess(const QDateTime &now); // end of a pass that received or sent something
    Result<> noteCheck(const QDateTime &now);   // the comparison is over, whatever it said
    Result<> noteMending();                     // it is not: a snapshot follows
    Result<> noteGone(const QDateTime &now);
    // Of the copies that the snapshot and the feed gave; what is edited here does not count.
    Result<FeedTotals> totals() const;
    // How many dossiers this page would remove, for the circuit breaker (R12), and how many there are.
    Result<int> dossierCount() const;
    // Edited dossiers whose server copy is newer than the base of the edit.
    Result<QStringList> toMerge() const;

  private:
    Result<> note(QLatin1StringView sql, const QDateTime &now);
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
