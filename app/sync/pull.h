// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/turn.h"
#include "models/clock.h"
#include "models/store/store.h"

#include <optional>

namespace app {

// The receiving lane of a pass: pages of the delta feed, or of a snapshot when there is no cursor yet or the server has
// forgotten it. One request at a time; a page and its cursor are one transaction of the store (R7). Sans-IO.
class Pull {
  public:
    Pull(models::Store &store, const models::Clock &clock, const QString &siren, int pageLimit);

    models::Result<> begin(bool complete); // complete: a fresh snapshot, whatever the cursor
    bool done() const { return m_done; }
    bool firstLoad() const { return m_cursor.state.isEmpty(); }
    // The next page; waitSeconds > 0 holds the answer until something changes (long poll). quiet: nothing is being sent
    // meanwhile, so that the two sides may be compared.
    HttpRequest next(int waitSeconds, bool quiet) const;
    Turn answered(const HttpReply &reply);
    QDateTime lastOk() const { return m_cursor.lastOk; }

  private:
    Turn applyFeed(const models::FeedPage &page);
    Turn applySnapshot(const models::SnapshotPage &page);
    Turn resync(bool asked);
    bool checkDue() const;
    std::optional<Turn> compare(const models::FeedTotals &there);
    bool tooManyGone(qint64 gone);
    Turn merge(const models::Applied &applied, int received);

    models::Store &m_store;
    const models::Clock &m_clock;
    QString m_siren;
    int m_limit;
    models::SyncCursor m_cursor;
    bool m_done = true;
    qint64 m_seen = 0;         // dossiers of the snapshot under way
    bool m_whole = false;      // the snapshot was begun here: m_seen counts all of it
    bool m_confirming = false; // this snapshot confirms a page that would remove many (R12)
    std::optional<qint64> m_lastGone;
};

} // namespace app
