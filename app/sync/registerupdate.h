// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"

namespace app {

// Brings the public register of organismes (sync.md §1.5): manifest, the bulk file when its version is new, its hash
// checked, then a new index built aside and switched to. Once a day at most, never on the way of a sync pass: an empty
// pass stays one request. Lives on the GUI thread; the import runs on a pool thread.
class RegisterUpdate : public QObject {
    Q_OBJECT
  public:
    RegisterUpdate(const QUrl &server, const QString &folder, QObject *parent = nullptr);
    ~RegisterUpdate() override;
    void start(const QByteArray &bearer, const QString &installedVersion);
    bool running() const { return m_running; }

  Q_SIGNALS:
    void finished(bool installed, const models::Result<> &result);

  private:
    void manifest(const HttpReply &reply);
    void file(const HttpReply &reply);
    void end(bool installed, const models::Result<> &result);

    Transport m_transport;
    QString m_folder;
    QString m_installed;
    QString m_version;
    QByteArray m_sha256;
    bool m_running = false;
};

} // namespace app
