// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace models {

// One entry of the delta feed or of a snapshot, validated at the border by app/api/wire.
// type: dossier, etablissement, dispositif, compte, mouvement, financement, notification, contact, bandeau, fiche,
// profil.
struct Change {
    QString type;
    QString id;
    bool deleted = false;
    QString reason; // with deleted: "revoked" when the right was lost
    QString rev;
    QJsonObject object;
    bool operator==(const Change &) const = default;
};

// What there is of one type: how many objects, and the sum modulo 2^64 of the first 8 bytes (big-endian) of the SHA-256
// of « type\nid\nrev » of each (R13). The order does not matter, so each side keeps its own.
struct FeedTotal {
    qint64 nombre = 0;
    quint64 somme = 0;
    bool operator==(const FeedTotal &) const = default;
};
using FeedTotals = QMap<QString, FeedTotal>; // by type; none of a type: no entry

struct FeedPage {
    QString oldState;
    QString newState;
    bool hasMore = false;
    QString epoch;
    QList<Change> changes;
    std::optional<FeedTotals> controle; // the server's, as of newState, on a last page that was asked for them
};

struct SnapshotPage {
    QString snapshotState; // S0, the same on every page
    QString nextCursor;    // empty: the last page
    QString epoch;
    QList<Change> objects;
};

// Where the feed stands: saved in the transaction of the data it covers, never apart.
struct SyncCursor {
    QString state;          // empty: no snapshot has completed
    QString snapshotState;  // of the snapshot under way
    QString snapshotCursor; // its next page; with snapshotState empty: no snapshot under way
    qint64 generation = 0;
    QString epoch;
    int feedSchema = 0;
    QDateTime lastOk;     // UTC, of the last *successful* pass
    QDateTime lastFull;   // of the last complete snapshot
    QDateTime lastCheck;  // of the last comparison of totals; invalid after a snapshot
    bool mending = false; // the snapshot was asked for because the totals differed
    QDateTime lastGone;   // of the last 410
    bool operator==(const SyncCursor &) const = default;
};

} // namespace models
