// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/syncstate.h"
#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace models {

class Database;
class Sealer;

// What a user asked and the server has not yet acknowledged. Commands are rows; the PATCH (or the PUT that creates) of
// a draft is derived from (base, local) and becomes a row when it is frozen, just before its first send.
struct Operation {
    enum class Kind {
        Create,
        Patch,
        Delete,
        Transmettre,
        Deverrouiller,
        Attacher,
        Detacher,
        Profil,
        NotificationLue,
        Organisme
    };
    enum class State {
        Ready,  // may be sent (or derived and not yet frozen)
        Frozen, // key and body are fixed; every retry is byte-identical
        Parked, // refused: waits for the user
    };
    QUuid id;            // also the Idempotency-Key; null while derived and not frozen
    qint64 sequence = 0; // order within its subject
    Kind kind{};
    QString subject; // dossier id, "profil", notification id or organisme id: FIFO per subject (R20)
    State state = State::Ready;
    QByteArray body; // as frozen, or as commanded
    QString ifMatch; // rev the body was made against; empty with Create
    int attempts = 0;
    QDateTime nextAt;    // UTC; not before
    QJsonObject problem; // with Parked: the server's RFC 9457 object
    QDateTime since;     // when the user asked
    bool operator==(const Operation &) const = default;
};

// The only wire between an edit and the network. Used by the sync engine (writer thread), read by the Activité page.
class Outbox {
  public:
    Outbox(Database &database, const Sealer &sealer);

    // ---- read
    Result<QList<Operation>> list() const; // every one, derived ones included, oldest first
    Result<int> waiting() const;           // number of changes the user would say « will be sent »
    static bool willBeSent(const Operation &operation) {
        return operation.state != Operation::State::Parked && operation.kind != Operation::Kind::NotificationLue;
    }
    // The head of each subject that may be sent at `now`: frozen ones first as they were; a Ready head that must be
    // derived comes with a null id and an empty body.
    Result<QList<Operation>> heads(const QDateTime &now) const;

    // ---- by the engine
    // Fixes key, body and If-Match, durable, before the first send (R15). Derives the body when the head has none.
    // Nothing when, on second look, there is no difference left to send.
    Result<std::optional<Operation>> freeze(const Operation &head, const QUuid &opId, const QDateTime &now);
    Result<> postpone(const QUuid &opId, const QDateTime &nextAt);
    // The server did it: its document (empty with Delete) becomes server copy, the local copy is rebased on it (edits
    // made since the freeze stay dirty), the row goes; one transaction.
    Result<> acknowledge(const QUuid &opId, const QString &rev, const QJsonObject &document, const QDateTime &now);
    Result<> park(const QUuid &opId, const QJsonObject &problem);
    // The payload must change (412 rebase): the frozen row goes, the work is derived again with a new key (R17).
    Result<> unfreeze(const QUuid &opId);

    // ---- by the user
    Result<> retry(const QUuid &opId, const QDateTime &now); // a parked one, after correction
    Result<> drop(const QUuid &opId);                        // a parked command given up

    // ---- other commands than a dossier's
    Result<> enqueue(Operation::Kind kind, const QString &subject, const QJsonObject &body, const QString &ifMatch,
                     const QDateTime &now);

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
