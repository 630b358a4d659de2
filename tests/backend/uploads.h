// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/call.h"
#include "tests/backend/objects.h"

namespace backend {

// The tus-like subset of the contract: bytes arrive by chunks, each with its digest, and count only once the whole file
// has the digest announced.
class Uploads {
  public:
    static constexpr qint64 pieceMax = 10 * 1024 * 1024;
    static constexpr qint64 morceauMax = 4 * 1024 * 1024;
    static QStringList mediaTypes();

    Uploads(Database &database, Objects &objects, std::function<QDateTime()> now);

    Response create(const Call &call);
    Response offset(const Call &call);
    Response chunk(const Call &call);
    // The piece of a finished upload of this user, without its id and type.
    std::optional<QJsonObject> finished(const QString &id, const QString &sujet);
    QByteArray content(const QString &sha256); // of an attached piece; empty: none such was ever sent
    void expire();                             // those older than seven days go

  private:
    struct Upload;
    std::optional<Upload> find(const QString &id, const QString &sujet);
    QByteArray bytes(const QString &id); // of an upload, as far as they came

    Database &m_database;
    Objects &m_objects;
    std::function<QDateTime()> m_now;
};

} // namespace backend
