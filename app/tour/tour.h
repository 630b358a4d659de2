// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QWidget;

namespace app {

// One step of the guided tour: what is done, and what must then be seen.
struct TourStep {
    QString name;                                 // « etape »
    QString expects;                              // « attendu », in words
    std::function<bool()> act;                    // tried until it says that it was done
    std::function<std::optional<QString>()> seen; // « constate », once what is expected is there
    QString picture;                              // « NN-name », or empty
    int timeoutMs = 20000;
};

// Walks through the steps on the event loop, takes the pictures, and prints a JSON line for each on standard output.
class Tour : public QObject {
    Q_OBJECT
  public:
    Tour(QWidget &window, const QString &folder, QList<TourStep> steps, QObject *parent = nullptr);
    void start();

  Q_SIGNALS:
    void finished(bool ok);

  private:
    void poll();
    void report(bool ok, const QString &found);
    void picture(const QString &name);

    QWidget &m_window;
    QString m_folder;
    QList<TourStep> m_steps;
    qsizetype m_at = 0;
    bool m_acted = false;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace app
