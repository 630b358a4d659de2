// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakebrowser.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace support {

// How a command ended: its exit code, its words.
struct Issue {
    int code = -1; // -1: killed, or never ended
    QString out;
    QString err;
    QJsonObject object() const;
    QJsonArray array() const;
};
QDebug operator<<(QDebug debug, const Issue &issue);

// A desk: mon-compte-defi-cli on one profile, started anew for each command as a scheduled job would, on the demo's
// day. trustedStore: shown to it as the system's store of authorities (TlsFiles).
class Poste {
  public:
    explicit Poste(const QUrl &server, const QString &trustedStore = {});
    QString profile() const { return m_folder.filePath(QStringLiteral("profil")); }
    QString account() const; // the folder of the only account
    QString file(const QString &name, const QByteArray &content) const;
    QString file(const QString &name, const QJsonObject &object) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<QProcess> start(const QStringList &words) const;
    static Issue finish(QProcess &process);
    Issue run(const QStringList &words) const;
    Issue json(const QStringList &words) const { return run(words + QStringList{QStringLiteral("--json")}); }
    Issue signIn(FakeBrowser &browser) const;
    // Waits for the sign-in page a « connexion --sans-navigateur » prints.
    static QUrl signInPage(QProcess &process);
    // An environment variable; a null value takes it away.
    void set(const QString &name, const QString &value);
    // What starts the program in its stead: « sh -c … » that ends by exec "$@".
    void setWrapper(const QStringList &wrapper) { m_wrapper = wrapper; }

    // Every file of the profile with its content.
    QMap<QString, QByteArray> files() const;

  private:
    QUrl m_server;
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QStringList m_wrapper;
};

// A complete request on the demo's data, which passes every rule once its two pieces are joined.
QJsonObject dossierComplet();

} // namespace support
