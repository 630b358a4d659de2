// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"
#include "models/result.h"
#include "models/store/feed.h"
#include "models/store/outbox.h"
#include "models/store/piecevault.h"

// The border of the contract (resources/api/openapi.yaml): requests out, answers in. What comes in is checked here and
// nowhere else: the rest of the program sees values that are what they claim to be.
namespace app::wire {

QString companyPath(const QString &siren); // « /v1/entreprises/{siren} »

// totals: with those of the server on the last page (R13).
HttpRequest changes(const QString &siren, const QString &since, int limit, int waitSeconds, bool totals = false);
HttpRequest snapshot(const QString &siren, const QString &cursor, int limit);
// upload: of the piece, with Attacher.
HttpRequest operation(const QString &siren, const models::Operation &operation, const models::Upload &upload);
HttpRequest dossier(const QString &siren, const QString &id);
HttpRequest createUpload(const models::Upload &upload, const QUuid &key);
HttpRequest askOffset(const models::Upload &upload);
HttpRequest chunk(const models::Upload &upload, const QByteArray &bytes);

// Failure::Server when the object is not what the contract says.
models::Result<models::FeedPage> feedPage(const QJsonObject &object);
models::Result<models::SnapshotPage> snapshotPage(const QJsonObject &object);
// The acknowledged object of a write: its rev. The answer to an operation on a dossier must be that dossier.
models::Result<QString> acknowledgedRev(const models::Operation &operation, const QJsonObject &object);
// The path of the upload resource from a Location header: relative, or absolute on whatever host (only its path counts,
// so that nothing sends the bearer elsewhere). Empty when it is not an upload's.
QString uploadPath(const QByteArray &location);
// The Upload-Offset header; negative when absent or absurd.
qint64 uploadOffset(const HttpReply &reply, qint64 size);

} // namespace app::wire
