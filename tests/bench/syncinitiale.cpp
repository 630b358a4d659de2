// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A first synchronisation: the product's driver, engine and store over HTTP on the loopback, from recorded answers;
// over a bare loop in the same process that parses the same bytes, seals the same records and inserts the same rows
// into the same tables, in transactions of a page.
#include "app/sync/driver.h"
#include "app/systemclock.h"
#include "tests/bench/load.h"
#include "tests/support/httpstub.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

void bindDossier(QSqlQuery &insert, const models::Sealer &sealer, const QString &id, const QJsonObject &json) {
    const QJsonObject demande = json["demande"_L1].toObject();
    const QJsonObject formation = json["formation"_L1].toObject();
    const QJsonValue montant = json["financement"_L1]["montantDemande"_L1];
    const QVariant values[] = {id,
                               json["rev"_L1].toString(),
                               1,
                               json["numero"_L1].toString(u""_s),
                               json["statut"_L1].toString(),
                               json["statutLibelle"_L1].toString(),
                               demande["etablissement"_L1].toString(),
                               demande["dispositif"_L1].toString(),
                               formation["dateDebut"_L1].toString(),
                               formation["dateFin"_L1].toString(),
                               montant.isDouble() ? QVariant(montant.toInteger())
                                                  : QVariant(QMetaType::fromType<qint64>()),
                               json["stagiaires"_L1].toArray().size(),
                               json["modifieLe"_L1].toString(),
                               sealer.keyId(),
                               sealer.seal("dossier.header", id,
                                           formation["intitule"_L1].toString().toUtf8() + '\0' +
                                               json["organisme"_L1]["denomination"_L1].toString().toUtf8()),
                               sealer.seal("dossier_srv", id, compact(json))};
    for (int i = 0; i < int(std::size(values)); ++i)
        insert.bindValue(i, values[i]);
}

// Opens and migrates the store as the program does, then leaves it to the loop.
models::Result<double> bareLoop(const QList<Page> &pages, const models::Sealer &sealer, const QString &folder) {
    const auto store = models::Store::open(folder, sealer, models::Database::Mode::ReadWrite);
    if (!store)
        return store.failure();
    QSqlDatabase database = QSqlDatabase::database(store.value()->database().connectionName(), false);
    QElapsedTimer timer;
    timer.start();
    QSqlQuery begin(database);
    QSqlQuery dossier(database);
    QSqlQuery other(database);
    dossier.prepare(u"INSERT INTO dossier_srv VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    other.prepare(u"INSERT INTO objet (type, id, rev, gen, parent, jour, key_id, sealed) VALUES (?, ?, ?, 1, '', '', ?,"
                  " ?)"_s);
    for (const Page &page : pages) {
        const QJsonArray objects = QJsonDocument::fromJson(page.body).object()["objects"_L1].toArray();
        begin.exec(u"BEGIN IMMEDIATE"_s);
        for (const QJsonValue &value : objects) {
            const QString type = value["type"_L1].toString();
            const QString id = value["id"_L1].toString();
            const QJsonObject json = value["object"_L1].toObject();
            QSqlQuery &insert = type == "dossier"_L1 ? dossier : other;
            if (type == "dossier"_L1) {
                bindDossier(insert, sealer, id, json);
            } else {
                const QVariant values[] = {type, id, value["rev"_L1].toString(), sealer.keyId(),
                                           sealer.seal("objet", type + u'/' + id, compact(json))};
                for (int i = 0; i < int(std::size(values)); ++i)
                    insert.bindValue(i, values[i]);
            }
            if (!insert.exec())
                return failed(insert.lastError().text());
        }
        begin.exec(u"COMMIT"_s);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

models::Result<double> product(const QList<Page> &pages, const models::Sealer &sealer, const QString &folder,
                               int dossiers) {
    const app::SystemClock clock;
    auto live = models::LiveStore::open(folder, sealer, clock);
    if (!live)
        return live.failure();
    QHash<QByteArray, QByteArray> answers;
    for (const Page &page : pages)
        answers.insert("GET " + page.path.toLatin1() + " HTTP/1.1", support::HttpStub::json(page.body));
    support::HttpStub server([&answers](const QByteArray &request) {
        return answers.value(request.left(request.indexOf('\r')), support::HttpStub::json("{}", "404 Not Found"));
    });
    auto driver = std::make_unique<app::SyncDriver>(
        **live, clock, app::SyncDriver::Options{server.url(), backend::Server::demoSiren(), false});
    Waiting waiting;
    app::SyncReport report;
    QElapsedTimer timer;
    double ms = 0;
    QObject::connect(driver.get(), &app::SyncDriver::passEnded, &server, [&](const app::SyncReport &ended) {
        ms = double(timer.nsecsElapsed()) / 1e6;
        report = ended;
        waiting.done();
    });
    timer.start();
    driver->setToken(bearer); // starts a pass
    const bool ended = waiting.wait(10 * 60 * 1000);
    app::SyncDriver::destroy(std::move(driver));
    const int stored = live.value()->reader().feed.dossierCount().valueOr(0);
    if (!ended || report.failure || stored != dossiers)
        return failed(report.failure ? report.failure->detail : u"%1 dossiers stored"_s.arg(stored));
    return ms;
}

} // namespace

models::Result<Measure> syncInitiale(const Size &size) {
    const int dossiers = size.dossiers.value_or(10000);
    const int rounds = size.rounds.value_or(5);
    const QList<Page> pages = record(*loadedServer(dossiers));
    qint64 bytes = 0;
    int objects = 0;
    for (const Page &page : pages) {
        bytes += page.body.size();
        objects += page.objects;
    }
    const models::Sealer sealer(models::Sealer::newKey(), u"k1"_s);
    QList<double> bare;
    QList<double> full;
    for (int round = -1; round < rounds; ++round) { // the first warms up
        const QTemporaryDir first;
        const auto floor = bareLoop(pages, sealer, first.path());
        if (!floor)
            return floor.failure();
        const QTemporaryDir second;
        const auto sync = product(pages, sealer, second.path(), dossiers);
        if (!sync)
            return sync.failure();
        if (round < 0)
            continue;
        bare.append(*floor);
        full.append(*sync);
    }
    Measure measure;
    measure.nom = u"sync-initiale"_s;
    measure.valeur = quantile(full, 0.5);
    measure.unite = u"ms"_s;
    measure.plancher = quantile(bare, 0.5);
    measure.detail = {{u"dossiers"_s, dossiers},
                      {u"objets"_s, objects},
                      {u"octets"_s, bytes},
                      {u"pages"_s, pages.size()},
                      {u"tours"_s, rounds},
                      {u"objetsParSeconde"_s, qRound(objects / measure.valeur * 1000)},
                      {u"transport"_s, u"HTTP sur la boucle locale, réponses enregistrées"_s},
                      {u"plancherDe"_s, u"lire, sceller et insérer les mêmes octets, sans plus"_s}};
    return measure;
}

} // namespace bench
