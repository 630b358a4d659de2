// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

// What the backend's handlers take and give, whatever carries it: a socket, or a simulator's call.
namespace backend {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// The names of headers have no case.
inline QByteArray headerOf(const Headers &headers, const char *name) {
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

struct Request {
    QByteArray method;
    QString target; // path and query
    Headers headers;
    QByteArray body;

    QByteArray header(const char *name) const { return headerOf(headers, name); }
    QString path() const { return target.section(u'?', 0, 0); }
    QString query() const { return target.section(u'?', 1); }
    QByteArray mediaType() const { return header("Content-Type").split(';').first().trimmed().toLower(); }
};

struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;

    QByteArray header(const char *name) const { return headerOf(headers, name); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

inline QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

inline Response jsonResponse(int status, const QJsonObject &object, const Headers &more = {}) {
    Response response{status, {{"Content-Type", "application/json"}}, compact(object)};
    response.headers += more;
    return response;
}

} // namespace backend
