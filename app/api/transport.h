// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http.h"
#include "models/result.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace app {

// https anywhere, http on the loopback only (demo and tests); no user, query or fragment. Failure::Invalid otherwise.
models::Result<QUrl> serverUrl(const QString &text);

// The one class that owns a QNetworkAccessManager: one origin, to which alone the bearer token goes; redirects are
// answers, not followed; stalls time out; bodies are limited; certificates are checked and errors final (sync.md §1.2
// R29-R30, §7). Lives on one thread.
class Transport : public QObject {
    Q_OBJECT
  public:
    static constexpr qsizetype maxBody = 16 << 20;

    explicit Transport(const QUrl &origin, QObject *parent = nullptr);
    ~Transport() override;
    QUrl origin() const { return m_origin; }
    void setBearer(const QByteArray &token); // empty: none
    void send(int ticket, const app::HttpRequest &request);
    void cancel(int ticket); // no answer will come

  Q_SIGNALS:
    void answered(int ticket, const app::HttpReply &reply);

  private:
    void finish(int ticket, QNetworkReply *reply);
    QUrl m_origin;
    QByteArray m_bearer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QHash<int, QNetworkReply *> m_running;
};

} // namespace app
