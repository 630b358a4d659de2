// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QUuid>

namespace app {

// One window per profile: a second start raises the first, on the dossier it was asked to open, and ends. The socket is
// the user's own and understands one line. Owned by main.
class Instance : public QObject {
    Q_OBJECT
  public:
    explicit Instance(const QString &profileFolder, QObject *parent = nullptr);
    void listen();
    // Asks the window that holds the profile to come forward; false when nobody answers (the command line holds it).
    static bool raise(const QString &profileFolder, const QUuid &dossier = {});

  Q_SIGNALS:
    void raiseRequested(const QUuid &dossier); // null: the window alone

  private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace app
