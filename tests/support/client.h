// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

namespace support {

// One answer, whole.
struct Page {
    int status = 0; // 0: none
    QUrl url;
    QByteArray location;
    QByteArray body;
    QString text() const { return QString::fromUtf8(body); }
    QJsonObject json() const;
};

// A test's own way to a server: no redirect is followed, and of certificates only the one given is believed.
class Client {
  public:
    explicit Client(const QString &authority = {}); // PEM file
    Page get(const QUrl &url, const QByteArray &bearer = {});
    Page post(const QUrl &url, const QByteArray &body, const QByteArray &type, const QByteArray &bearer = {});

  private:
    Page wait(QNetworkReply *reply);
    QNetworkRequest request(const QUrl &url, const QByteArray &bearer) const;
    QNetworkAccessManager m_network;
    QString m_authority;
};

} // namespace support
