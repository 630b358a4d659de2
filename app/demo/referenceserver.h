// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"

#include <QDateTime>
#include <QProcess>

namespace app {

// The reference backend as a child process, for the demo and the guided tour. It ends with us, whatever ends us: it
// watches its standard input.
class ReferenceServer : public QObject {
    Q_OBJECT
  public:
    explicit ReferenceServer(QObject *parent = nullptr);
    ~ReferenceServer() override;
    // folder: where its data lie; port 0: any; now: what its clock shows, from then on.
    void start(const QString &folder, int port, const QDateTime &now);
    void stop(); // and waits for it
    QUrl url() const { return m_url; }

  Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const QString &why); // for the log

  private:
    void readLine();
    void setClock();
    QProcess m_process;
    QUrl m_url;
    QDateTime m_now;
    std::unique_ptr<Transport> m_transport;
};

} // namespace app
