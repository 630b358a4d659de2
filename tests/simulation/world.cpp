// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "models/domain/uuid.h"
#include "tests/backend/contract.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {

using app::HttpReply;
using app::HttpRequest;

namespace {

constexpr qint64 calmMs = 11 * 60 * 1000; // the longest wait of the engine is ten minutes
constexpr int maxRequests = 2500;
constexpr int maxRounds = 10;

QString siren() { return backend::Server::demoSiren(); }

QString memoryFolder() {
    const QString shm = u"/dev/shm"_s;
    return QFileInfo(shm).isWritable() ? shm + u"/mcd-simulation-XXXXXX"_s
                                       : QDir::tempPath() + u"/mcd-simulation-XXXXXX"_s;
}

} // namespace

Ground::Ground()
    : contract(std::make_shared<const backend::Contract>())
    , m_root(memoryFolder()) {}

QString Ground::newFolder() {
    const QString folder = m_root.filePath(QString::number(++m_folders));
    const QString first = m_root.filePath(u"1"_s);
    if (m_folders == 1) {
        const models::Sealer sealer(QByteArray(models::Sealer::keySize, 'k'), u"k1"_s);
        if (!models::Store::open(folder, sealer, models::Database::Mode::ReadWrite))
            qFatal("no store can be made in %s", qPrintable(folder));
        return newFolder();
    }
    QDir().mkpath(folder);
    const QStringList files = QDir(first).entryList(QDir::Files);
    for (const QString &file : files)
        QFile::copy(QDir(first).filePath(file), QDir(folder).filePath(file));
    return folder;
}

World::World(quint32 seed, int desks, Bug bug, Ground &ground)
    : m_random(seed)
    , m_seed(seed)
    , m_bug(bug)
    , m_ground(ground)
    , m_sealer(QByteArray(models::Sealer::keySize, 'k'), u"k1"_s) {
    backend::Server::Options options;
    options.now = [this] { return m_clock.wall(); };
    options.fixedBearer = u"jeton"_s;
    options.checkAnswers = seed % 10 == 0; // the backend's own tests check every kind of answer
    options.history = false;
    options.contract = ground.contract;
    m_server = std::make_unique<backend::Server>(options);
    backend::Server::Charge charge;
    charge.dossiers = int(draw(4));
    charge.etablissements = 2;
    charge.stagiairesParDossier = 1;
    charge.graine = seed;
    m_server->loadCharge(charge);

    // Swarm: each history has its own mix of troubles, some of them none at all.
    const auto rate = [this](double most) { return chance(0.5) ? most * draw(100) / 100.0 : 0.0; };
    m_dropBefore = rate(0.3);
    m_dropAfter = rate(0.3);
    m_double = rate(0.3);
    m_cut = rate(0.15);
    m_html = rate(0.1);
    m_error = rate(0.15);
    m_slow = rate(0.4);
    m_kill = rate(0.04);
    m_unknown = rate(0.05);
    for (int i = 0; i < desks; ++i) {
        m_desks.push_back(std::make_unique<Desk>());
        m_desks.back()->folder = ground.newFolder();
        m_desks.back()->continuous = chance(0.4);
        open(i);
    }
}

World::~World() {
    for (auto &desk : m_desks) {
        desk->engine.reset();
        desk->store.reset();
        QDir(desk->folder).removeRecursively();
    }
}

quint32 World::draw(quint32 bound) { return bound == 0 ? 0 : m_random() % bound; }
bool World::chance(double probability) { return m_random() / 4294967296.0 < probability; }
void World::later(qint64 ms, const std::function<void()> &what) { m_queue.emplace(m_clock.now + ms, what); }

void World::live(qint64 until) {
    while (!m_queue.empty() && m_queue.begin()->first <= until && m_requests < maxRequests && m_wrong.isEmpty()) {
        const auto first = m_queue.begin();
        m_clock.now = std::max(m_clock.now, first->first);
        const auto what = std::move(first->second);
        m_queue.erase(first);
        what();
    }
    m_clock.now = std::max(m_clock.now, until);
}

void World::tell(const QString &what) {
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    static const bool traced = qEnvironmentVariableIsSet("MCD_TRACE");
    if (traced)
        qInfo().noquote() << m_clock.now << what;
    QString told = QString::number(m_clock.now) + u' ';
    qsizetype at = 0;
    for (auto found = id.globalMatch(what); found.hasNext();) {
        const auto match = found.next();
        const auto name = m_names.constFind(match.captured());
        const int number = name == m_names.cend() ? int(m_names.size()) : *name;
        if (name == m_names.cend())
            m_names.insert(match.captured(), number);
        told += what.mid(at, match.capturedStart() - at) + u'#' + QString::number(number);
        at = match.capturedEnd();
    }
    m_history.addData((told + what.mid(at) + u'\n').toUtf8());
}

void World::open(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    auto store = models::Store::open(desk.folder, m_sealer, models::Database::Mode::ReadWrite);
    if (!store) {
        m_wrong.append(u"desk %1 cannot open its store: %2"_s.arg(index).arg(store.failure().detail));
        return;
    }
    desk.store = std::move(store).value();
    if (desk.store->salvaged())
        m_wrong.append(u"desk %1: its store was found damaged"_s.arg(index));
    app::SyncEngine::Options options;
    options.siren = siren();
    options.pageLimit = 3;
    options.parallel = 2;
    options.chunkSize = 100;
    options.continuous = desk.continuous;
    options.newId = [this] { return models::newUuid(m_clock.wall().toMSecsSinceEpoch()); };
    options.random = [this](quint32 bound) { return draw(bound); };
    desk.engine = std::make_unique<app::SyncEngine>(*desk.store, m_clock, options);
}

// What is committed stays, what is in flight is lost, and the desk starts again.
void World::kill(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    tell(u"desk %1 dies"_s.arg(index));
    ++desk.life;
    desk.engine.reset();
    desk.store.reset();
    open(index);
    later(500 + draw(3000), [this, index] { step(index, app::SyncAsked{}); });
}

// A program may die at any event: before what it decided is carried out, or just after.
void World::step(int index, const app::Event &event) {
    Desk &desk = *m_desks[std::size_t(index)];
    if (!desk.engine)
        return;
    const app::Actions actions = desk.engine->step(event);
    const bool dies = m_faults && chance(m_kill);
    if (!dies || chance(0.5))
        carryOut(index, actions);
    if (dies)
        kill(index);
}

void World::carryOut(int index, const app::Actions &actions) {
    Desk &desk = *m_desks[std::size_t(index)];
    const int life = desk.life;
    for (const app::Action &action : actions) {
        if (const auto *out = std::get_if<app::Send>(&action)) {
            send(index, *out);
        } else if (const auto *ended = std::get_if<app::PassEnded>(&action)) {
            tell(u"desk %1 pass ended %2 %3 %4 %5"_s.arg(index)
                     .arg(ended->report.recus)
                     .arg(ended->report.envoyes)
                     .arg(ended->report.enAttente)
                     .arg(ended->report.failure ? ended->report.failure->detail : QString()));
            if (ended->report.failure && ended->report.failure->kind == models::Failure::Kind::SignedOut)
                later(5000, [this, index, life] { // the user signs in again
                    if (m_desks[std::size_t(index)]->life == life)
                        step(index, app::TokenReady{});
                });
            if (ended->report.failure && ended->report.failure->kind != models::Failure::Kind::Offline &&
                ended->report.failure->kind != models::Failure::Kind::Server &&
                ended->report.failure->kind != models::Failure::Kind::SignedOut)
                m_wrong.append(u"desk %1: a pass failed: %2"_s.arg(index).arg(ended->report.failure->detail));
        } else if (const auto *wake = std::get_if<app::WakeAt>(&action)) {
            later(std::max<qint64>(0, wake->monotonicMs - m_clock.now), [this, index, life, alarm = ++desk.alarm] {
                const Desk &sleeper = *m_desks[std::size_t(index)];
                if (sleeper.life == life && sleeper.alarm == alarm)
                    step(index, app::Woken{});
            });
        } else if (std::holds_alternative<app::TokenNeeded>(action)) {
            const bool lost = m_faults && chance(0.2);
            later(10 + draw(2000), [this, index, life, lost] {
                if (m_desks[std::size_t(index)]->life != life)
                    return;
                if (lost)
                    step(index, app::TokenLost{{models::Failure::Kind::Offline, u"no token for now"_s}});
                else
                    step(index, app::TokenReady{});
            });
        }
    }
}

// ---- the network

HttpRequest World::spoilt(const HttpRequest &request) {
    HttpRequest out = request;
    if (request.method == "GET" || request.method == "HEAD")
        return out;
    // The key is made when the request is, not kept with the operation.
    if (m_bug == Bug::NewKeyPerRetry)
        for (auto &[name, value] : out.headers)
            if (name == "Idempotency-Key")
                value = models::toText(models::newUuid(m_clock.wall().toMSecsSinceEpoch())).toLatin1();
    // As if the server let it pass: whatever is there is overwritten.
    if (m_bug == Bug::IfMatchDropped && request.path.contains("/dossiers/"_L1)) {
        const QString rev = m_server->object(u"dossier"_s, request.path.section(u'/', 5, 5))["rev"_L1].toString();
        for (auto &[name, value] : out.headers)
            if (name == "If-Match" && !rev.isEmpty())
                value = '"' + rev.toUtf8() + '"';
    }
    return out;
}

void World::send(int index, const app::Send &out) {
    const int life = m_desks[std::size_t(index)]->life;
    const app::Send sent{out.ticket, spoilt(out.request)};
    const qint64 there = 5 + draw(80);
    if (m_faults && chance(m_dropBefore))
        return later(there, [this, index, life, ticket = out.ticket] { answer(index, life, ticket, HttpReply{}); });
    const qint64 slow = m_faults && chance(m_slow) ? draw(40000) : 0;
    later(there + slow, [this, index, life, sent] { arrive(index, life, sent); });
}

void World::arrive(int index, int life, const app::Send &out) {
    const HttpRequest &request = out.request;
    if (request.path.contains("&wait="_L1)) {
        m_held.append({index, life, out, m_clock.now + 50 * 1000, m_server->state()});
        later(50 * 1000, [this] { releaseHeld(); });
        return releaseHeld();
    }
    const HttpReply reply = serve(index, request);
    const bool write = request.method != "GET" && request.method != "HEAD";
    if (write && m_faults && chance(m_double)) // the network delivers it twice
        later(draw(5000), [this, index, request] {
            serve(index, request);
            releaseHeld();
        });
    answerLater(index, life, out.ticket, reply);
    if (write)
        releaseHeld();
}

// A poll is answered when there is something to say, or when its time has come.
void World::releaseHeld() {
    const QString state = m_server->state();
    QList<Held> held;
    held.swap(m_held);
    for (const Held &each : std::as_const(held)) {
        const bool known = each.out.request.path.contains(u"since="_s + each.state + u'&');
        if (known && each.state == state && m_clock.now < each.until)
            m_held.append(each);
        else
            answerLater(each.desk, each.life, each.out.ticket, serve(each.desk, each.out.request));
    }
}

void World::answerLater(int index, int life, int ticket, HttpReply reply) {
    qint64 back = 5 + draw(80);
    if (m_faults && chance(m_dropAfter)) {
        reply = HttpReply{};
        back = 1000;
    }
    if (m_faults && chance(m_cut))
        reply.body.truncate(reply.body.size() / 2);
    if (m_faults && chance(m_html))
        reply = {HttpReply::Outcome::Answered, 200, {{"content-type", "text/html"}}, "<html>Portail</html>"};
    if (m_faults && chance(m_error)) {
        const bool busy = chance(0.3);
        reply = {HttpReply::Outcome::Answered, busy ? 503 : 500, {{"content-type", "text/html"}}, "oups"};
        if (busy)
            reply.headers.append({QByteArray("retry-after"), QByteArray("7")});
    }
    if (m_faults && chance(m_unknown)) // the token has expired
        reply = {HttpReply::Outcome::Answered,
                 401,
                 {{"content-type", "application/problem+json"}},
                 R"({"type":"https://api.opcadefi.example/problems/non-authentifie","status":401})"};
    later(back, [this, index, life, ticket, reply] { answer(index, life, ticket, reply); });
}

void World::answer(int index, int life, int ticket, const HttpReply &reply) {
    Desk &desk = *m_desks[std::size_t(index)];
    if (desk.life != life)
        return;
    // The bug under test: the cursor is kept, then the program dies before the page's data.
    if (m_bug == Bug::CursorBeforeData && m_faults && chance(0.15)) {
        const QJsonObject page = QJsonDocument::fromJson(reply.body).object();
        const QString state = page["newState"_L1].toString();
        const auto cursor = desk.store->feed.cursor();
        if (!state.isEmpty() && cursor && cursor->state == page["oldState"_L1].toString()) {
            QSqlQuery query(QSqlDatabase::database(desk.store->database().connectionName(), false));
            query.prepare(u"UPDATE sync SET state = ?"_s);
            query.addBindValue(state);
            query.exec();
            query.finish();
            return kill(index);
        }
    }
    step(index, app::Replied{ticket, reply});
}

HttpReply World::serve(int index, const HttpRequest &request) {
    ++m_requests;
    backend::Request in{request.method, request.path, request.headers, request.body};
    in.headers.append({QByteArray("Authorization"), QByteArray("Bearer jeton")});
    const qsizetype before = m_server->journal().size();
    const backend::Response out = m_server->handle(in);
    tell(u"desk %1 %2 %3 %4 %5"_s.arg(index)
             .arg(QString::fromLatin1(request.method), request.path.section(u"&cursor="_s, 0, 0)) // ids, unreadable
             .arg(out.status)
             .arg(out.status >= 400 ? QString::fromUtf8(out.body.left(300)) : QString()));
    if (out.status == 500 || out.status == 428 || out.status == 400)
        m_wrong.append(u"the server could not take %1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path,
                                                                    QString::fromUtf8(out.body.left(300))));
    if (const QJsonArray journal = m_server->journal(); journal.size() > before)
        if (journal.last()["effet"_L1].toBool())
            noteEffect(index, request);
    HttpReply reply{HttpReply::Outcome::Answered, out.status, {}, request.method == "HEAD" ? QByteArray() : out.body};
    for (const auto &[name, value] : out.headers)
        reply.headers.append({name.toLower(), value});
    return reply;
}

// ---- the run

QStringList World::run() {
    scheduleUsers();
    live(troubleMs);
    if (m_wrong.isEmpty())
        heal();
    return m_wrong.isEmpty() ? look() : m_wrong;
}

// Every desk has heard everything, and has nothing left to say.
bool World::together() {
    const QString state = m_server->state();
    return std::ranges::all_of(m_desks, [&state](const auto &desk) {
        const auto cursor = desk->store->feed.cursor();
        return cursor && cursor->state == state && desk->store->outbox.waiting().valueOr(1) == 0 &&
               desk->store->conflicts.open().valueOr({}).isEmpty();
    });
}

// No more trouble. Those who stay connected must find the way back by themselves; the others are asked. The users
// settle what is put before them; then a round in which nothing happens must come: a request a desk, or a poll or two.
void World::heal() {
    m_faults = false;
    m_bug = m_bug == Bug::CursorBeforeData ? Bug::None : m_bug;
    const bool connected = std::ranges::any_of(m_desks, [](const auto &desk) { return desk->continuous; });
    while (connected && m_wrong.isEmpty() && m_clock.now < troubleMs + calmMs && !together())
        live(m_clock.now + 60 * 1000);
    bool quiet = false;
    for (int round = 0; round < maxRounds && m_wrong.isEmpty() && !quiet; ++round) {
        const int before = m_requests;
        const qsizetype written = m_server->journal().size();
        for (int index = 0; index < int(m_desks.size()) && m_wrong.isEmpty(); ++index) {
            const Desk &desk = *m_desks[std::size_t(index)];
            resolveConflicts(index, true);
            if (desk.continuous)
                step(index, app::Edited{});
            else
                step(index, app::SyncAsked{});
            live(m_clock.now + 30 * 1000);
        }
        const bool settled = std::ranges::all_of(
            m_desks, [](const auto &desk) { return desk->store->conflicts.open().valueOr({}).isEmpty(); });
        quiet = round > 0 && settled && m_server->journal().size() == written &&
                m_requests - before <= 3 * int(m_desks.size());
    }
    if (m_requests >= maxRequests)
        m_wrong.append(u"no end: %1 requests"_s.arg(m_requests));
    if (!quiet && m_wrong.isEmpty())
        m_wrong.append(u"no rest after %1 rounds, %2 requests"_s.arg(maxRounds).arg(m_requests));
}

} // namespace simulation
