// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "tests/backend/server.h"
#include "tests/bench/measure.h"

#include <QByteArray>
#include <QEventLoop>
#include <QList>

namespace bench {

// The bearer token of the load's one user.
extern const QByteArray bearer;

std::unique_ptr<backend::Server> loadedServer(int dossiers);

// What a first synchronisation receives, byte for byte: the answer of each request, in the order of asking.
struct Page {
    QString path; // with its query
    QByteArray body;
    int objects = 0;
};
QList<Page> record(backend::Server &server);

models::Failure failed(const QString &what);

// The loop of a program: measures that need the network live in it until they call quit().
class Waiting {
  public:
    // False when nothing came within a minute.
    bool wait(int ms = 60000);
    void done() { m_done = true, m_loop.quit(); }

  private:
    QEventLoop m_loop;
    bool m_done = false;
};

} // namespace bench
