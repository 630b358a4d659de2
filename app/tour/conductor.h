// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/referenceserver.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTimer>

namespace app {

// « --visite »: leads the real window, in processes of its own, through the main job; cuts its network, kills it
// without warning and starts it again, then writes the report. The window side is Visit.
class Conductor : public QObject {
    Q_OBJECT
  public:
    // folder: for pictures, synthese.pdf and visite.json.
    explicit Conductor(const QString &folder);
    ~Conductor() override;
    void start();

  Q_SIGNALS:
    void finished(int code);

  private:
    void startServer();
    void startPart(int part);
    void readLines();
    void obey(const QString &command);
    void partEnded(int code, QProcess::ExitStatus status);
    void note(const QString &step, const QString &expected, const QString &found, bool ok);
    void end();

    QString m_folder;
    QTemporaryDir m_work; // profile and server data, gone afterwards
    ReferenceServer m_server;
    QProcess m_window;
    QTimer m_limit;
    QJsonArray m_report;
    QUrl m_url;
    int m_part = 0;
    bool m_killed = false;
    bool m_over = false;
};

} // namespace app
