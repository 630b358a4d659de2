// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/loopbacklistener.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr qsizetype maxRequest = 8 * 1024;
constexpr int maxWaiting = 8;
constexpr int idleMs = 10000;

void answer(QTcpSocket *socket, const char *status, const QString &sentence) {
    const QByteArray body =
        u"<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>Mon compte DEFi</title>"
        "<body style=\"font-family:sans-serif;margin:4em\"><h1>Mon compte DEFi</h1><p>%1</p>"_s.arg(sentence)
            .toUtf8();
    socket->write(QByteArray("HTTP/1.1 ") + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: "
                  "no-referrer\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>()) {
    m_server->setMaxPendingConnections(maxWaiting);
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
            QTimer::singleShot(idleMs, socket, [socket] { socket->abort(); });
        }
    });
}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::listen() { return m_server->listen(QHostAddress::LocalHost, 0); }

QUrl LoopbackListener::redirectUri() const { return QUrl(u"http://127.0.0.1:%1/retour"_s.arg(m_server->serverPort())); }

void LoopbackListener::receive(QTcpSocket *socket) {
    const QByteArray seen = socket->peek(maxRequest + 1);
    if (seen.size() > maxRequest)
        return answer(socket, "400 Bad Request", {});
    if (!seen.contains("\r\n\r\n"))
        return; // more will come
    socket->readAll();
    QList<QByteArray> lines = seen.split('\n');
    const QList<QByteArray> request = lines.takeFirst().trimmed().split(' ');
    QByteArray host;
    for (const QByteArray &line : std::as_const(lines))
        if (line.toLower().startsWith("host:"))
            host = line.mid(5).trimmed();
    if (request.size() != 3 || request[0] != "GET" || !request[2].startsWith("HTTP/1.") ||
        host != "127.0.0.1:" + QByteArray::number(m_server->serverPort()))
        return answer(socket, "400 Bad Request", {});
    const QUrl url(QString::fromLatin1(request[1]), QUrl::StrictMode);
    const QUrlQuery query(url);
    if (url.path() != "/retour"_L1 || !(query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s)))
        return answer(socket, "404 Not Found", {});
    answer(socket, "200 OK",
           QCoreApplication::translate("app::LoopbackListener",
                                       "Vous pouvez fermer cette page et revenir dans le programme."));
    Q_EMIT returned(query);
}

} // namespace app
