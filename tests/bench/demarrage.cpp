// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A start: from exec to the first image of the window, filled from the store, with the server unreachable; over the
// start of a bare Qt Widgets window. One of each in turn, so that both meet the same moments of the machine.
#include "app/api/wire.h"
#include "app/profile.h"
#include "models/store/store.h"
#include "models/store/vault.h"
#include "tests/bench/load.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int patienceMs = 60000;

// A profile as a synchronisation leaves it.
models::Result<> fill(const QString &folder, const QList<Page> &pages) {
    auto profile = app::Profile::open(folder);
    if (!profile)
        return profile.failure();
    const app::Account account{u"http://127.0.0.1"_s, backend::Server::demoSujet(), backend::Server::demoSiren(),
                               u"Chimie du Rhône"_s, u"Claire Meunier"_s};
    if (const auto used = profile.value()->use(account); !used)
        return used;
    const QString data = profile.value()->accountFolder(account);
    const auto keyring = models::fileKeyring(profile.value()->path(u"cles-test.json"_s));
    Waiting waiting;
    models::Result<std::shared_ptr<const models::Sealer>> sealer = failed(u"no vault"_s);
    models::openVault(*keyring, data, [&](const auto &opened) {
        sealer = opened;
        waiting.done();
    });
    waiting.wait();
    if (!sealer)
        return sealer.failure();
    const auto store = models::Store::open(data, **sealer, models::Database::Mode::ReadWrite);
    if (!store)
        return store.failure();
    for (const Page &page : pages.first(pages.size() - 1)) {
        const auto read = app::wire::snapshotPage(QJsonDocument::fromJson(page.body).object());
        if (!read)
            return read.failure();
        if (const auto applied = store.value()->feed.apply(*read, QDateTime::currentDateTimeUtc()); !applied)
            return applied.failure();
    }
    return store.value()->feed.noteSuccess(QDateTime::currentDateTimeUtc());
}

// Milliseconds from exec to the line the program writes when its first image is there.
models::Result<double> timed(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment, const QByteArray &line) {
    QProcess process;
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!process.canReadLine() && process.state() != QProcess::NotRunning && timer.elapsed() < patienceMs)
        process.waitForReadyRead(patienceMs);
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    const QByteArray said = process.readLine().trimmed();
    process.kill();
    process.waitForFinished();
    if (said != line)
        return failed(program + u" : "_s + QString::fromUtf8(said + process.readAllStandardError()));
    return ms;
}

// Nobody answers there: refused at once, as by a server that is down.
quint16 closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

models::Result<Measure> demarrage(const Size &size) {
    const int dossiers = size.dossiers.value_or(1000);
    const int rounds = size.rounds.value_or(15);
    const QTemporaryDir folder;
    const QString model = folder.filePath(u"modele"_s);
    if (const auto filled = fill(model, record(*loadedServer(dossiers))); !filled)
        return filled.failure();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"MCD_COFFRE"_s, u"fichier-test"_s);
    environment.insert(u"MCD_PREMIERE_IMAGE"_s, u"1"_s);
    const QString server = u"http://127.0.0.1:%1"_s.arg(closedPort());
    const QString used = folder.filePath(u"profil"_s);

    QList<double> bare;
    QList<double> full;
    for (int round = -1; round < rounds; ++round) { // the first warms the caches of the machine
        const auto floor = timed(QStringLiteral(MCD_BARE_WINDOW), {}, environment, "fenetre");
        if (!floor)
            return floor.failure();
        // Afresh: the run before was killed with its store open, which the next one would have to look into.
        std::error_code error;
        std::filesystem::remove_all(used.toStdString(), error);
        std::filesystem::copy(model.toStdString(), used.toStdString(), std::filesystem::copy_options::recursive, error);
        const auto start =
            timed(QStringLiteral(MCD_WINDOW), {u"--profil"_s, used, u"--serveur"_s, server}, environment, "accueil");
        if (!start)
            return start.failure();
        if (round < 0)
            continue;
        bare.append(*floor);
        full.append(*start);
    }
    Measure measure;
    measure.nom = u"demarrage"_s;
    measure.valeur = quantile(full, 0.5);
    measure.unite = u"ms"_s;
    measure.plancher = quantile(bare, 0.5);
    measure.latences = full;
    measure.detail = {{u"dossiers"_s, dossiers},
                      {u"tours"_s, rounds},
                      {u"plateforme"_s, u"offscreen"_s},
                      {u"serveur"_s, u"injoignable"_s},
                      {u"plancherDe"_s, u"fenêtre Qt nue, un menu et une table"_s}};
    return measure;
}

} // namespace bench
