// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace app {

// Waits on 127.0.0.1 for the browser to come back from the sign-in page (RFC 8252; sync.md §4.2). Only a GET of the
// exact path with the right Host counts; anything else is answered 404 or 400 and waiting goes on. The page it serves
// is static and holds no token.
class LoopbackListener : public QObject {
    Q_OBJECT
  public:
    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;
    bool listen();
    QUrl redirectUri() const; // http://127.0.0.1:PORT/retour

  Q_SIGNALS:
    void returned(const QUrlQuery &query); // the parameters, not yet trusted

  private:
    void receive(QTcpSocket *socket);
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace app
