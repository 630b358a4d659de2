// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A synchronisation with nothing new: what it asks of the server and what it writes on this desk. The reference backend
// answers over HTTP on the loopback. The floor is one request: nobody knows that nothing is new without asking.
#include "app/sync/driver.h"
#include "app/systemclock.h"
#include "tests/backend/httpmount.h"
#include "tests/bench/load.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

qint64 number(const QString &connection, const QString &sql) {
    QSqlQuery query(QSqlDatabase::database(connection, false));
    return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
}

// What any write would change, on the connection that writes, on another, and in the files themselves.
struct Trace {
    qint64 rows = 0;
    qint64 version = 0;
    qint64 wal = 0;
    QByteArray files;
};

Trace traceOf(models::LiveStore &live, const QString &folder) {
    Trace trace;
    Waiting waiting;
    live.write(
        [&trace](models::Store &store) -> models::Result<> {
            trace.rows = number(store.database().connectionName(), u"SELECT total_changes()"_s);
            return models::Done{};
        },
        {}, &live, [&waiting](const models::Result<> &) { waiting.done(); });
    waiting.wait();
    // The window's own connection: its number moves when any other has committed something.
    trace.version =
        number(const_cast<models::Store &>(live.reader()).database().connectionName(), u"PRAGMA data_version"_s);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : {u"compte.db"_s, u"compte.db-wal"_s}) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    trace.wal = QFile(QDir(folder).filePath(u"compte.db-wal"_s)).size();
    trace.files = hash.result();
    return trace;
}

} // namespace

models::Result<Measure> syncVide(const Size &size) {
    const int dossiers = size.dossiers.value_or(1000);
    const int rounds = size.rounds.value_or(20);
    const auto server = loadedServer(dossiers);
    backend::HttpMount mount(*server);
    if (!mount.listen(u"127.0.0.1"_s, 0))
        return failed(u"no port on the loopback"_s);
    const QTemporaryDir folder;
    const models::Sealer sealer(models::Sealer::newKey(), u"k1"_s);
    const app::SystemClock clock;
    auto live = models::LiveStore::open(folder.path(), sealer, clock);
    if (!live)
        return live.failure();
    auto driver = std::make_unique<app::SyncDriver>(
        **live, clock, app::SyncDriver::Options{QUrl(mount.url()), backend::Server::demoSiren(), false});
    Waiting waiting;
    app::SyncReport report;
    QObject::connect(driver.get(), &app::SyncDriver::passEnded, &mount, [&](const app::SyncReport &ended) {
        report = ended;
        waiting.done();
    });
    driver->setToken(bearer);
    const bool loaded = waiting.wait() && !report.failure;

    int requests = 0;
    int writing = 0;
    Trace total;
    QList<double> latencies;
    bool whole = loaded;
    for (int round = 0; whole && round < rounds; ++round) {
        const Trace before = traceOf(**live, folder.path());
        const int asked = server->requestCount();
        QElapsedTimer timer;
        timer.start();
        driver->sync(false);
        whole = waiting.wait() && !report.failure;
        latencies.append(double(timer.nsecsElapsed()) / 1e6);
        requests = std::max(requests, server->requestCount() - asked);
        const Trace after = traceOf(**live, folder.path());
        total.rows += after.rows - before.rows;
        total.wal += after.wal - before.wal;
        writing += after.version != before.version || after.files != before.files;
    }
    app::SyncDriver::destroy(std::move(driver));
    if (!whole)
        return failed(report.failure ? report.failure->detail : u"a pass did not end"_s);
    Measure measure;
    measure.nom = u"sync-vide"_s;
    measure.valeur = requests;
    measure.unite = u"requêtes"_s;
    measure.plancher = 1;
    measure.latences = latencies;
    measure.detail = {{u"dossiers"_s, dossiers},
                      {u"tours"_s, rounds},
                      {u"requetes"_s, requests}, // of the pass that asked most
                      {u"lignesEcrites"_s, total.rows},
                      {u"passesQuiEcrivent"_s, writing},
                      {u"octetsWal"_s, total.wal},
                      {u"uniteLatence"_s, u"ms"_s},
                      {u"transport"_s, u"HTTP sur la boucle locale"_s}};
    return measure;
}

} // namespace bench
