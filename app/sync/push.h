// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/turn.h"
#include "models/clock.h"
#include "models/store/store.h"

#include <functional>
#include <optional>

namespace app {

// The sending lane of a pass: the head of each subject's queue (frozen in the store before its first send, so that any
// retry is byte-identical), and the uploads of attached files in chunks. Several subjects at once, one request each.
// Sans-IO.
class Push {
  public:
    using NewId = std::function<QUuid()>;
    Push(models::Store &store, const models::Clock &clock, const QString &siren, qsizetype chunkSize,
         const NewId &newId);

    // The next request to send, known afterwards by `ticket`; nothing when all that may go has gone.
    models::Result<std::optional<HttpRequest>> next(int ticket);
    Turn answered(int ticket, const HttpReply &reply);
    qsizetype inFlight() const { return m_jobs.size(); }
    void begin() { m_later.clear(); } // a new pass
    // A pull has completed: what waited for the server's latest copy may go.
    void pulled() { m_waitsForPull.clear(); }
    // The feed spoke of these dossiers: an answer still on its way may be older than that.
    void heard(const QSet<QString> &dossiers);

  private:
    struct Job {
        models::Operation operation;
        std::optional<models::Upload> upload; // a chunk, or a step of it, rather than the operation
        qsizetype sending = 0;                // bytes of the chunk
        bool creating = false;
        bool asking = false;
        bool doubtful = false; // the answer may be of another time: a retry's is the one kept with its key
        bool checking = false; // asks what has become of the dossier
    };
    bool busy(const QString &subject) const;
    models::Result<std::optional<Job>> nextOperation();
    models::Result<std::optional<Job>> nextUpload();
    models::Result<HttpRequest> request(Job &job);
    Turn operationAnswered(const Job &job, const Answer &answer);
    Turn judged(const models::Operation &operation, const Answer &answer);
    Turn checked(const models::Operation &operation, const Answer &answer);
    Turn unclear(const QString &subject, const Answer &answer);
    Turn uploadAnswered(const Job &job, const HttpReply &reply);
    Turn acknowledge(const models::Operation &operation, const QJsonObject &object);
    Turn stale(const models::Operation &operation, const QJsonObject &current, const QJsonObject &problem);
    Turn locked(const models::Operation &operation, const QJsonObject &current, const QJsonObject &problem);
    Turn missing(const models::Operation &operation, const QJsonObject &problem);
    Turn park(const models::Operation &operation, const QJsonObject &problem);
    Turn parkUpload(const models::Upload &upload, const QJsonObject &problem);
    Turn mergeWith(const models::Operation &operation, const QJsonObject &current);

    models::Store &m_store;
    const models::Clock &m_clock;
    QString m_siren;
    qsizetype m_chunkSize;
    NewId m_newId;
    QHash<int, Job> m_jobs;
    QSet<QString> m_waitsForPull;
    QSet<QString> m_later;           // subjects the server failed on in this pass
    QHash<QUuid, Answer> m_doubtful; // what was answered, until the dossier has been looked at
    QSet<QString> m_askOffset;       // pieces whose offset the server knows better
    QHash<QString, int> m_badChunks;
};

} // namespace app
