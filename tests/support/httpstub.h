// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace support {

// A loopback HTTP server for one test: notes each request whole, and answers with the bytes a function gives. Empty
// bytes: it never answers; « cut »: it closes at once.
class HttpStub : public QTcpServer {
  public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;
    explicit HttpStub(const Answer &answer)
        : m_answer(answer) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    QByteArray &seen = m_partial[socket];
                    seen += socket->readAll();
                    const qsizetype end = seen.indexOf("\r\n\r\n");
                    if (end < 0)
                        return;
                    const qsizetype at = seen.toLower().indexOf("content-length:");
                    const qsizetype length =
                        at < 0 || at > end ? 0
                                           : seen.mid(at + 15, seen.indexOf('\r', at) - at - 15).trimmed().toLongLong();
                    if (seen.size() < end + 4 + length)
                        return;
                    requests.append(m_partial.take(socket));
                    const QByteArray out = m_answer(requests.last());
                    if (out == "cut")
                        socket->abort();
                    else if (!out.isEmpty())
                        socket->write(out);
                    if (!out.isEmpty() && out != "cut")
                        socket->disconnectFromHost();
                });
            }
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    QList<QByteArray> requests;

    static QByteArray json(const QByteArray &body, const QByteArray &status = "200 OK",
                           const QByteArray &type = "application/json") {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
               "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

  private:
    Answer m_answer;
    QHash<QTcpSocket *, QByteArray> m_partial;
};

} // namespace support
