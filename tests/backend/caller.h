// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/server.h"

#include <QUuid>

namespace backend {

// A client of the contract in the same process, as the tests need it: signed in as the demo user.
class Caller {
  public:
    explicit Caller(Server &server)
        : m_server(server) {}

    static QString key() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
    static QString company() { return QStringLiteral("/v1/entreprises/") + Server::demoSiren(); }
    static QString dossier(const QString &id) { return company() + QStringLiteral("/dossiers/") + id; }

    Response get(const QString &target) { return m_server.handle({"GET", target, {bearer()}, {}}); }
    Response send(const char *method, const QString &target, const QJsonObject &body, const Headers &more = {},
                  const QString &key = Caller::key()) {
        Request request{method, target, {bearer(), {"Idempotency-Key", key.toLatin1()}}, {}};
        request.headers += more;
        const bool hasBody = qstrcmp(method, "DELETE") != 0;
        if (hasBody) {
            const QByteArray type = qstrcmp(method, "PATCH") ? "application/json" : "application/merge-patch+json";
            request.headers += {{"Content-Type", type}};
            request.body = compact(body);
        }
        return m_server.handle(request);
    }
    Response create(const QString &id, const QJsonObject &body, const QString &key = Caller::key()) {
        return send("PUT", dossier(id), body, {{"If-None-Match", "*"}}, key);
    }
    Response patch(const QString &id, const QJsonObject &body, const QString &rev, const QString &key = Caller::key()) {
        return send("PATCH", dossier(id), body, ifMatch(rev), key);
    }
    static Headers ifMatch(const QString &rev) { return {{"If-Match", '"' + rev.toLatin1() + '"'}}; }
    static QString slug(const Response &response) {
        return response.json().value(QStringLiteral("type")).toString().section(u'/', -1);
    }

  private:
    static QPair<QByteArray, QByteArray> bearer() { return {"Authorization", "Bearer essai"}; }

    Server &m_server;
};

// Every answer is checked against the contract: one that breaks it fails the test as a 500.
inline Server::Options testOptions() {
    Server::Options options;
    options.fixedBearer = QStringLiteral("essai");
    options.checkAnswers = true;
    options.sandbox = true;
    return options;
}

} // namespace backend
