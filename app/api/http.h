// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace app {

// One request of the contract, relative to the configured server. The bearer token, User-Agent and Accept-Language are
// the transport's business.
struct HttpRequest {
    QByteArray method;
    QString path; // « /v1/… » with its query
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int timeoutMs = 30000;
    bool operator==(const HttpRequest &) const = default;
};

// The answer, or why there is none. Any status is an answer; redirects are not followed (a 3xx is an answer too).
struct HttpReply {
    enum class Outcome { Answered, Unreachable, Timeout, TooLarge, TlsRefused, ProxyRefused, Cancelled };
    Outcome outcome = Outcome::Unreachable;
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerCaseName) const {
        for (const auto &[name, value] : headers)
            if (name == lowerCaseName)
                return value;
        return {};
    }
};

} // namespace app
