// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "models/domain/uuid.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QString socketName(const QString &folder) {
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    return u"mon-compte-defi-"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Instance::Instance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(profileFolder)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                const QByteArray line = socket->read(64);
                if (line == "montrer\n" || (line.startsWith("montrer ") && line.endsWith('\n')))
                    Q_EMIT raiseRequested(QUuid::fromString(QString::fromLatin1(line.mid(8).trimmed())));
                socket->disconnectFromServer();
            });
        }
    });
}

void Instance::listen() {
    QLocalServer::removeServer(m_name); // we hold the profile's lock: whoever left it is gone
    m_server.listen(m_name);
}

bool Instance::raise(const QString &profileFolder, const QUuid &dossier) {
    QLocalSocket socket;
    socket.connectToServer(socketName(profileFolder));
    if (!socket.waitForConnected(1000))
        return false;
    socket.write(dossier.isNull() ? "montrer\n" : "montrer " + models::toText(dossier).toLatin1() + '\n');
    return socket.waitForBytesWritten(1000);
}

} // namespace app
