// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/client.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace support {

class TlsFiles;

// opca-reference on a free port of the loopback, its data in a folder of its own: it may be stopped and started again
// on the same data and the same port, as a server is. Its clock is the demo's day, as is the desks'.
class Opca {
  public:
    static constexpr auto day = "2018-06-14T08:00:00Z";
    explicit Opca(const QString &jeu = QStringLiteral("demo"), const TlsFiles *tls = nullptr);
    ~Opca();
    bool start();
    void stop();
    QUrl url() const { return m_url; }

    // The sandbox: path after /bac-a-sable.
    QJsonObject post(const QString &path, const QJsonObject &body = {});
    bool faults(const QJsonArray &plan);
    QList<QJsonObject> effects(const QString &dossier = {}); // the journal's, since it was started
    QByteArray token();                                      // of the demo's person, without the form
    bool refreshable(const QByteArray &refreshToken);        // good for a new access token
    // Every object of the company as the contract gives it, by type.
    QList<QJsonObject> objects(const QString &type);
    QJsonObject dossier(const QString &id);

  private:
    QUrl at(const QString &path) const;
    QString m_jeu;
    const TlsFiles *m_tls;
    QTemporaryDir m_folder;
    QUrl m_url;
    QByteArray m_token;
    std::optional<Client> m_client;
    std::unique_ptr<QProcess> m_process;
};

} // namespace support
