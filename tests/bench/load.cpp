// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load.h"

#include "app/api/wire.h"

#include <QJsonArray>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bench {

const QByteArray bearer = "jeton";

namespace {

constexpr int pageLimit = 500; // the engine's own

Page ask(backend::Server &server, const app::HttpRequest &request) {
    const backend::Response response =
        server.handle({request.method, request.path, {{"Authorization", "Bearer " + bearer}}, {}});
    return {request.path, response.body, 0};
}

} // namespace

std::unique_ptr<backend::Server> loadedServer(int dossiers) {
    backend::Server::Options options;
    options.fixedBearer = QString::fromLatin1(bearer);
    options.history = false;
    auto server = std::make_unique<backend::Server>(options);
    server->loadCharge({dossiers, std::max(1, dossiers / 100), 3, 1});
    return server;
}

QList<Page> record(backend::Server &server) {
    const QString siren = backend::Server::demoSiren();
    QList<Page> pages;
    QString cursor;
    QString state;
    do {
        Page page = ask(server, app::wire::snapshot(siren, cursor, pageLimit));
        const QJsonObject body = QJsonDocument::fromJson(page.body).object();
        page.objects = int(body["objects"_L1].toArray().size());
        cursor = body["nextCursor"_L1].toString();
        state = body["snapshotState"_L1].toString();
        pages.append(page);
    } while (!cursor.isEmpty());
    pages.append(ask(server, app::wire::changes(siren, state, pageLimit, 0, true)));
    return pages;
}

models::Failure failed(const QString &what) { return {models::Failure::Kind::Io, what}; }

bool Waiting::wait(int ms) {
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &m_loop, &QEventLoop::quit);
    patience.start(ms);
    if (!m_done)
        m_loop.exec();
    return std::exchange(m_done, false);
}

} // namespace bench
