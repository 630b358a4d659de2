// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/referenceserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

ReferenceServer::ReferenceServer(QObject *parent)
    : QObject(parent) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ReferenceServer::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        if (m_url.isEmpty())
            Q_EMIT failed(u"opca-reference ended with %1"_s.arg(code));
    });
}

ReferenceServer::~ReferenceServer() { stop(); }

void ReferenceServer::start(const QString &folder, int port, const QDateTime &now) {
    m_url.clear();
    m_now = now;
#ifdef Q_OS_WIN
    const QString name = u"opca-reference.exe"_s;
#else
    const QString name = u"opca-reference"_s;
#endif
    m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(name),
                    {u"--ecoute"_s, u"127.0.0.1:%1"_s.arg(port), u"--donnees"_s, folder, u"--jeu"_s, u"demo"_s,
                     u"--bac-a-sable"_s, u"--avec-entree"_s});
}

void ReferenceServer::readLine() {
    while (m_process.canReadLine()) {
        const QUrl url(QJsonDocument::fromJson(m_process.readLine())["url"_L1].toString());
        if (m_url.isEmpty() && url.isValid() && !url.isEmpty()) {
            m_url = url;
            setClock();
        }
    }
}

// Its demo data are of another year: it lives then, as the window does.
void ReferenceServer::setClock() {
    HttpRequest request{"POST", u"/bac-a-sable/horloge"_s};
    request.headers.append({QByteArray("Content-Type"), QByteArray("application/json")});
    request.body = QJsonDocument(QJsonObject{{u"maintenant"_s, m_now.toUTC().toString(Qt::ISODate)}}).toJson();
    m_transport = std::make_unique<Transport>(m_url);
    connect(m_transport.get(), &Transport::answered, this, [this](int, const HttpReply &reply) {
        if (reply.status == 200)
            Q_EMIT ready(m_url);
        else
            Q_EMIT failed(u"opca-reference kept its clock: %1"_s.arg(reply.status));
    });
    m_transport->send(1, request);
}

void ReferenceServer::stop() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

} // namespace app
