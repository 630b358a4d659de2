// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace support {

QJsonObject Page::json() const { return QJsonDocument::fromJson(body).object(); }

Client::Client(const QString &authority)
    : m_authority(authority) {}

QNetworkRequest Client::request(const QUrl &url, const QByteArray &bearer) const {
    QNetworkRequest request(url);
    request.setTransferTimeout(20000);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    if (!m_authority.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_authority));
        request.setSslConfiguration(tls);
    }
    return request;
}

Page Client::wait(QNetworkReply *reply) {
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const Page page{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->url(),
                    reply->rawHeader("Location"), reply->readAll()};
    reply->deleteLater();
    return page;
}

Page Client::get(const QUrl &url, const QByteArray &bearer) { return wait(m_network.get(request(url, bearer))); }

Page Client::post(const QUrl &url, const QByteArray &body, const QByteArray &type, const QByteArray &bearer) {
    QNetworkRequest asked = request(url, bearer);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, type);
    return wait(m_network.post(asked, body));
}

} // namespace support
