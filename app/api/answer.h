// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"
#include "models/result.h"

#include <QJsonObject>

namespace app {

// What an answer of the server means for the client: the one table of sync.md §1.3.
struct Answer {
    enum class Kind {
        Ok,           // 2xx with the JSON the contract promises (or 204): acknowledge
        Unknown,      // no answer, 5xx, 3xx, or something that is not an answer of ours: same request, same key, later
        Wait,         // 429, 503: as long as told
        KeyRunning,   // 409: the first try is still at work
        SignedOut,    // 401
        Forbidden,    // 403
        NotFound,     // 404
        Locked,       // 409 dossier-verrouille, with the current object
        Stale,        // 412, with the current object
        Gone,         // 410: too old a cursor, an expired upload
        WrongOffset,  // 409 decalage-inattendu
        WrongChunk,   // 460
        Refused,      // 400, 409 of another kind, 413, 415, 422, 428: waits for the user, with its problem
        ClientTooOld, // 426
    };
    Kind kind = Kind::Unknown;
    bool reached = false;   // something answered, whatever it was
    bool untrusted = false; // it was not reached because its certificate is refused
    QJsonObject object;     // the body, or with Locked and Stale the current object
    QJsonObject problem;    // RFC 9457, when the server sent one
    int retryAfterMs = 0;   // 0: not told
};

Answer readAnswer(const HttpReply &reply);

// Why nothing of ours was answered: Offline, Untrusted or Server. detail: for the log.
models::Failure noAnswer(const Answer &answer, const QString &detail);

// « 120 » seconds, or nothing else: dates would need the wall clock, which decides nothing here. At most an hour.
int retryAfterMs(const QByteArray &header);

} // namespace app
