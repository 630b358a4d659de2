// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/registerupdate.h"

#include "app/api/answer.h"
#include "models/exchange/organismesimport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

namespace {

constexpr int manifestTicket = 1;
constexpr int fileTicket = 2;

} // namespace

RegisterUpdate::RegisterUpdate(const QUrl &server, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_transport(server)
    , m_folder(folder) {
    connect(&m_transport, &Transport::answered, this, [this](int ticket, const HttpReply &reply) {
        if (ticket == manifestTicket)
            manifest(reply);
        else
            file(reply);
    });
}

RegisterUpdate::~RegisterUpdate() = default;

void RegisterUpdate::start(const QByteArray &bearer, const QString &installedVersion) {
    if (m_running)
        return;
    m_running = true;
    m_installed = installedVersion;
    m_transport.setBearer(bearer);
    m_transport.send(manifestTicket, {"GET", u"/v1/referentiels/organismes/manifeste"_s});
}

void RegisterUpdate::manifest(const HttpReply &reply) {
    const Answer answer = readAnswer(reply);
    if (answer.kind != Answer::Kind::Ok)
        return end(false, noAnswer(answer, u"manifest"_s));
    m_version = answer.object["version"_L1].toString();
    if (m_version == m_installed)
        return end(false, models::Done{});
    const QJsonValue first = answer.object["fichiers"_L1].toArray().at(0);
    const QString path = QUrl(first["url"_L1].toString()).path(QUrl::FullyEncoded); // of our server, whatever it says
    m_sha256 = first["sha256"_L1].toString().toLatin1();
    if (m_version.isEmpty() || m_sha256.size() != 64 || !path.startsWith("/v1/referentiels/"_L1) ||
        path.contains(".."_L1))
        return end(false, Failure{Failure::Kind::Server, u"manifest"_s});
    HttpRequest request{"GET", path};
    request.timeoutMs = 120000;
    m_transport.send(fileTicket, request);
}

void RegisterUpdate::file(const HttpReply &reply) {
    if (reply.outcome != HttpReply::Outcome::Answered || reply.status != 200)
        return end(false, Failure{Failure::Kind::Server, u"register file"_s});
    if (QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex() != m_sha256)
        return end(false, Failure{Failure::Kind::Server, u"register file: hash"_s});
    const QPointer<RegisterUpdate> self(this);
    QThreadPool::globalInstance()->start([self, body = reply.body, folder = m_folder, version = m_version] {
        QBuffer buffer;
        buffer.setData(body);
        buffer.open(QIODevice::ReadOnly);
        const auto installed = models::importOrganismes(buffer, folder, version);
        const models::Result<> result = installed ? models::Result<>(models::Done{}) : installed.failure();
        QMetaObject::invokeMethod(qApp, [self, result] {
            if (self)
                self->end(result.ok(), result);
        });
    });
}

void RegisterUpdate::end(bool installed, const models::Result<> &result) {
    m_running = false;
    Q_EMIT finished(installed, result);
}

} // namespace app
