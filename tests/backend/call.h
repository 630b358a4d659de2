// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/contract.h"

namespace backend {

// One request of the contract, already authenticated and checked.
struct Call {
    const Request &request;
    const Contract::Route &route;
    QString siren;
    QString sujet;
    QString nom; // of the user, as the history says it
    QJsonObject body;

    QString param(const char *name) const { return route.params.value(QString::fromLatin1(name)); }
    QString key() const { return QString::fromLatin1(request.header("Idempotency-Key")); }
    // The revision in If-Match; negative when absent.
    qint64 ifMatch() const {
        const QByteArray tag = request.header("If-Match");
        return tag.size() < 3 ? -1 : tag.mid(1, tag.size() - 2).toLongLong();
    }
};

// RFC 7396.
QJsonObject mergePatched(QJsonObject document, const QJsonObject &patch);

} // namespace backend
