// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/rules/fusion.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace simulation {

using app::HttpReply;
using app::HttpRequest;

namespace {

constexpr qint64 troubleMs = 20 * 60 * 1000;
constexpr int maxRequests = 2500;

QString siren() { return backend::Server::demoSiren(); }

// Values small enough to read in a failure, and found again wherever they went.
bool holds(const QJsonObject &document, const QString &token) {
    return QJsonDocument(document).toJson(QJsonDocument::Compact).contains(token.toUtf8());
}

QString valueOf(const models::Dossier &dossier, const QString &field) {
    if (field == "intitule"_L1)
        return dossier.formation.intitule;
    if (field == "reference"_L1)
        return dossier.demande.referenceInterne;
    if (field == "organisme"_L1)
        return dossier.organisme.denomination;
    return dossier.financement.commentaire;
}

void setValue(models::Dossier &dossier, const QString &field, const QString &value) {
    if (field == "intitule"_L1)
        dossier.formation.intitule = value;
    else if (field == "reference"_L1)
        dossier.demande.referenceInterne = value;
    else if (field == "organisme"_L1)
        dossier.organisme.denomination = value;
    else
        dossier.financement.commentaire = value;
}

} // namespace

World::World(quint32 seed, int desks, Bug bug)
    : m_random(seed)
    , m_bug(bug)
    , m_sealer(QByteArray(models::Sealer::keySize, 'k'), u"k1"_s) {
    backend::Server::Options options;
    options.now = [this] { return m_clock.wall(); };
    options.fixedBearer = u"jeton"_s;
    options.checkAnswers = true;
    options.history = false;
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
    for (int i = 0; i < desks; ++i) {
        m_desks.push_back(std::make_unique<Desk>());
        open(i);
    }
}

World::~World() {
    for (auto &desk : m_desks) {
        desk->engine.reset();
        desk->store.reset();
    }
}

quint32 World::draw(quint32 bound) { return bound == 0 ? 0 : m_random() % bound; }
bool World::chance(double probability) { return m_random() / 4294967296.0 < probability; }
void World::later(qint64 ms, const std::function<void()> &what) { m_queue.emplace(m_clock.now + ms, what); }

void World::open(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    auto store = models::Store::open(desk.folder.path(), m_sealer, models::Database::Mode::ReadWrite);
    if (!store) {
        m_wrong.append(u"desk %1 cannot open its store: %2"_s.arg(index).arg(store.failure().detail));
        return;
    }
    desk.store = std::move(store).value();
    app::SyncEngine::Options options;
    options.siren = siren();
    options.pageLimit = 3;
    options.parallel = 2;
    options.chunkSize = 100;
    options.newId = [this] { return models::newUuid(m_clock.wall().toMSecsSinceEpoch()); };
    options.random = [this](quint32 bound) { return draw(bound); };
    desk.engine = std::make_unique<app::SyncEngine>(*desk.store, m_clock, options);
}

// What is committed stays, what is in flight is lost, and the desk starts again.
void World::kill(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    ++desk.life;
    desk.engine.reset();
    desk.store.reset();
    open(index);
    later(500 + draw(3000), [this, index] { step(index, app::SyncAsked{}); });
}

void World::step(int index, const app::Event &event) {
    Desk &desk = *m_desks[std::size_t(index)];
    if (!desk.engine)
        return;
    const int life = desk.life;
    const app::Actions actions = desk.engine->step(event);
    if (m_faults && chance(m_kill))
        kill(index);
    if (desk.life == life)
        carryOut(index, actions);
}

void World::carryOut(int index, const app::Actions &actions) {
    const int life = m_desks[std::size_t(index)]->life;
    for (const app::Action &action : actions) {
        if (const auto *out = std::get_if<app::Send>(&action))
            send(index, *out);
        else if (const auto *ended = std::get_if<app::PassEnded>(&action)) {
            if (qEnvironmentVariableIsSet("MCD_TRACE"))
                qInfo().noquote() << m_clock.now << "desk" << index << "pass ended" << ended->report.recus
                                  << ended->report.envoyes << ended->report.enAttente
                                  << (ended->report.failure ? ended->report.failure->detail : QString());
            if (ended->report.failure && ended->report.failure->kind == models::Failure::Kind::StoreDamaged)
                m_wrong.append(u"desk %1: store damaged"_s.arg(index));
        }
        if (std::holds_alternative<app::TokenNeeded>(action))
            later(10, [this, index, life] {
                if (m_desks[std::size_t(index)]->life == life)
                    step(index, app::TokenReady{});
            });
    }
}

void World::send(int index, const app::Send &out) {
    const int life = m_desks[std::size_t(index)]->life;
    HttpRequest request = out.request;
    const bool write = request.method != "GET" && request.method != "HEAD";
    if (m_bug == Bug::NewKeyPerRetry && write)
        for (auto &[name, value] : request.headers)
            if (name == "Idempotency-Key")
                value = models::toText(models::newUuid(m_clock.now)).toLatin1();
    if (m_bug == Bug::IfMatchDropped && write && request.path.contains("/dossiers/"_L1)) {
        // A server that would let it pass: whatever is there is overwritten.
        const QString id = request.path.section(u'/', 5, 5);
        const QString rev = m_server->object(u"dossier"_s, id)["rev"_L1].toString();
        for (auto &[name, value] : request.headers)
            if (name == "If-Match" && !rev.isEmpty())
                value = '"' + rev.toUtf8() + '"';
    }

    const qint64 there = 5 + draw(80);
    const auto unreachable = [this, index, life, ticket = out.ticket](qint64 ms) {
        later(ms, [this, index, life, ticket] { answerLater(index, life, ticket, HttpReply{}); });
    };
    if (m_faults && chance(m_dropBefore))
        return unreachable(there);
    later(there + (m_faults && chance(m_slow) ? draw(40000) : 0),
          [this, index, life, request, write, ticket = out.ticket, unreachable] {
              HttpReply reply = serve(request);
              if (m_faults && chance(m_double)) // the network delivers it twice
                  later(draw(5000), [this, request, write] {
                      if (write)
                          serve(request);
                  });
              if (m_faults && chance(m_dropAfter))
                  return unreachable(1000);
              if (m_faults && chance(m_cut))
                  reply.body.truncate(reply.body.size() / 2);
              if (m_faults && chance(m_html))
                  reply = {HttpReply::Outcome::Answered, 200, {{"content-type", "text/html"}}, "<html>Portail</html>"};
              if (m_faults && chance(m_error))
                  reply = {HttpReply::Outcome::Answered, 500, {{"content-type", "text/html"}}, "oups"};
              later(5 + draw(80), [this, index, life, ticket, reply] { answerLater(index, life, ticket, reply); });
          });
}

HttpReply World::serve(HttpRequest request) {
    ++m_requests;
    backend::Request in{request.method, request.path, request.headers, request.body};
    in.headers.append({QByteArray("Authorization"), QByteArray("Bearer jeton")});
    const backend::Response out = m_server->handle(in);
    if (qEnvironmentVariableIsSet("MCD_TRACE"))
        qInfo().noquote() << m_clock.now << request.method << request.path << out.status
                          << (out.status >= 400 ? out.body.left(300) : QByteArray());
    if (out.status == 500)
        m_wrong.append(u"the server failed on %1 %2: %3"_s.arg(QString::fromLatin1(request.method), request.path,
                                                               QString::fromUtf8(out.body.left(300))));
    HttpReply reply{HttpReply::Outcome::Answered, out.status, {}, request.method == "HEAD" ? QByteArray() : out.body};
    for (const auto &[name, value] : out.headers)
        reply.headers.append({name.toLower(), value});
    return reply;
}

void World::answerLater(int index, int life, int ticket, const HttpReply &reply) {
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

// ---- the users

void World::scheduleUsers() {
    for (int index = 0; index < int(m_desks.size()); ++index) {
        for (qint64 at = 0; at < troubleMs; at += 20000 + draw(60000))
            m_queue.emplace(at, [this, index] { step(index, app::SyncAsked{}); });
        const int acts = 4 + int(draw(14));
        for (int i = 0; i < acts; ++i)
            m_queue.emplace(5000 + draw(quint32(troubleMs)), [this, index] { act(index); });
    }
    for (int i = 0; i < 2; ++i)
        if (chance(0.6))
            m_queue.emplace(draw(quint32(troubleMs)), [this] { m_server->runNight(); });
    if (chance(0.15))
        m_queue.emplace(draw(quint32(troubleMs)), [this] { m_server->forgetCursors(); });
    if (chance(0.15))
        m_queue.emplace(draw(quint32(troubleMs)), [this] { m_server->dropKeys(); });
    if (chance(0.2))
        m_queue.emplace(draw(quint32(troubleMs)), [this] { m_clock.wallJump += (chance(0.5) ? 1 : -1) * 3600000LL; });
}

void World::act(int index) {
    if (!m_desks[std::size_t(index)]->store)
        return;
    switch (draw(12)) {
    case 0:
    case 1:
    case 2:
        return createDraft(index);
    case 3:
    case 4:
    case 5:
    case 6:
        return edit(index);
    case 7:
        return addStagiaire(index);
    case 8:
        return transmit(index);
    case 9:
        return unlock(index);
    case 10:
        return chance(0.3) ? removeDossier(index) : edit(index);
    default:
        return resolveConflicts(index, false);
    }
}

QString World::newToken(int desk, const QUuid &dossier, const QString &field, const QString &seen) {
    replace(dossier, field, seen);
    const QString text = u"c%1n%2z"_s.arg(desk).arg(++m_edits);
    m_tokens.append({text, dossier, field});
    return text;
}

void World::replace(const QUuid &dossier, const QString &field, const QString &seen) {
    for (Token &token : m_tokens)
        if (token.dossier == dossier && token.field == field && token.text == seen)
            token.replaced = true;
}

void World::createDraft(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    models::Dossier d;
    d.id = models::newUuid(m_clock.wall().toMSecsSinceEpoch());
    const auto sites = desk.store->references.etablissements().valueOr({});
    for (const models::Etablissement &site : sites)
        if (!site.ferme && site.habilitations.contains(models::Habilitation::TRANSMETTRE))
            d.demande.etablissement = site.siret;
    d.demande.dispositif = u"VERSEMENT_VOLONTAIRE"_s;
    d.demande.nature = models::Nature::ACTION_FORMATION;
    d.demande.modeReglement = models::ModeReglement::REMBOURSEMENT;
    d.demande.contact = {u"Durand"_s, {}, u"anne@exemple.fr"_s, u"0320000000"_s, {}};
    models::Formation &f = d.formation;
    f.objectif = models::Objectif::ADAPTATION;
    f.certification = models::Certification::AUCUNE;
    f.typeSession = models::TypeSession::INTRA;
    f.dateDebut = QDate(2018, 5, 14);
    f.dateFin = QDate(2018, 5, 15);
    f.duree = models::Duree::heures(14);
    f.surTempsTravail = models::Duree::heures(14);
    f.nombreStagiaires = 1;
    f.modalite = models::Modalite::DISTANCE;
    d.organisme.siret = u"35600000000048"_s;
    d.organisme.nda = u"11755432175"_s;
    d.organisme.denomination = u"Institut"_s;
    models::Stagiaire s;
    s.id = models::newUuid(m_clock.wall().toMSecsSinceEpoch());
    s.nom = u"Petit"_s;
    s.prenom = u"Jean"_s;
    s.dateNaissance = QDate(1980, 1, 1);
    s.sexe = models::Sexe::M;
    s.csp = models::Csp::OUVRIER;
    s.typeContrat = models::TypeContrat::CDI;
    s.heures = f.duree;
    d.stagiaires = {s};
    d.couts = {{models::newUuid(1), models::TypeCout::PEDAGOGIQUE, {}, models::Montant::euros(500), {}}};
    d.financement.montantDemande = models::Montant::euros(500);
    d.imputations = {{models::newUuid(2), u"VV"_s, models::Montant::euros(500)}};
    f.intitule = u"c%1n%2z"_s.arg(index).arg(m_edits + 1);
    if (!desk.store->dossiers.create(models::editedDocument({}, d), m_clock.wall()))
        return;
    newToken(index, d.id, u"intitule"_s, {});
    desk.mine.append(d.id);
    if (chance(0.5)) {
        for (const auto &[type, name] : {std::pair(models::TypePiece::PROGRAMME, u"programme"_s),
                                         std::pair(models::TypePiece::DEVIS, u"devis"_s)}) {
            const QString path = desk.folder.filePath(name + u".pdf"_s);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write("%PDF-1.4 " + models::toText(d.id).toLatin1() + name.toLatin1() + QByteArray(150, 'x'));
            file.close();
            if (const auto attached = desk.store->pieces.attach(d.id, path, type, m_clock.wall()); !attached)
                m_wrong.append(u"attach: "_s + attached.failure().detail);
        }
    }
    step(index, app::Edited{});
}

QUuid World::anyDossier(int index, const std::function<bool(const models::DossierRow &)> &fits) {
    const auto rows = m_desks[std::size_t(index)]->store->dossiers.list().valueOr({});
    QList<QUuid> fitting;
    for (const models::DossierRow &row : rows)
        if (fits(row))
            fitting.append(row.id);
    return fitting.isEmpty() ? QUuid() : fitting.at(draw(quint32(fitting.size())));
}

void World::edit(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(
        index, [&desk](const models::DossierRow &row) { return desk.store->dossiers.editable(row.id).valueOr(false); });
    if (id.isNull())
        return;
    const QStringList fields{u"intitule"_s, u"reference"_s, u"organisme"_s, u"commentaire"_s};
    const QString field = fields.at(draw(4));
    const auto document = desk.store->dossiers.document(id);
    if (!document)
        return;
    models::Dossier dossier = models::dossierFromJson(*document);
    const QString seen = valueOf(dossier, field);
    setValue(dossier, field, u"c%1n%2z"_s.arg(index).arg(m_edits + 1));
    if (desk.store->dossiers.save(id, models::editedDocument(*document, dossier), m_clock.wall()))
        newToken(index, id, field, seen);
    step(index, app::Edited{});
}

void World::addStagiaire(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(
        index, [&desk](const models::DossierRow &row) { return desk.store->dossiers.editable(row.id).valueOr(false); });
    if (id.isNull())
        return;
    const auto document = desk.store->dossiers.document(id);
    if (!document)
        return;
    models::Dossier dossier = models::dossierFromJson(*document);
    models::Stagiaire s;
    s.id = models::newUuid(m_clock.wall().toMSecsSinceEpoch());
    s.nom = u"c%1n%2z"_s.arg(index).arg(m_edits + 1);
    dossier.stagiaires.append(s);
    if (desk.store->dossiers.save(id, models::editedDocument(*document, dossier), m_clock.wall()))
        newToken(index, id, u"stagiaire"_s, {});
}

void World::transmit(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(index, [&desk](const models::DossierRow &row) {
        return row.statut == "SAISIE"_L1 && desk.store->dossiers.editable(row.id).valueOr(false);
    });
    if (!id.isNull() && desk.store->dossiers.requestTransmission(id, m_clock.wall()))
        ++m_transmissions[id];
    step(index, app::SyncAsked{});
}

void World::unlock(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(index, [](const models::DossierRow &row) {
        return row.statut == "TRANSMISSION_DEMANDEE"_L1 || row.transmissionEnAttente;
    });
    if (!id.isNull())
        (void)desk.store->dossiers.requestUnlock(id, m_clock.wall());
}

void World::removeDossier(int index) {
    Desk &desk = *m_desks[std::size_t(index)];
    const QUuid id = anyDossier(
        index, [&desk](const models::DossierRow &row) { return desk.store->dossiers.editable(row.id).valueOr(false); });
    if (!id.isNull() && desk.store->dossiers.remove(id, m_clock.wall()))
        m_removed.insert(id);
}

// The user looks at both versions and chooses: what is given up was seen.
void World::resolveConflicts(int index, bool all) {
    Desk &desk = *m_desks[std::size_t(index)];
    const auto open = desk.store->conflicts.open().valueOr({});
    for (const models::Conflict &conflict : open) {
        if (!all && chance(0.5))
            continue;
        if (conflict.kind != models::Conflict::Kind::Groups) {
            const auto copy = desk.store->conflicts.copyToNewDraft(conflict.dossier, m_clock.wall());
            if (!copy)
                m_wrong.append(u"copy to a new draft: "_s + copy.failure().detail);
            else
                for (Token &token : m_tokens) // they live on in the copy
                    if (token.dossier == conflict.dossier && holds(conflict.mine, token.text))
                        token.dossier = *copy;
            continue;
        }
        QJsonObject chosen = models::fusionner(conflict.base, conflict.mine, conflict.theirs).merged;
        for (const QString &group : conflict.groups) {
            const bool mine = chance(0.5);
            chosen = models::prendreGroupe(chosen, group, mine ? conflict.mine : conflict.theirs);
        }
        if (!desk.store->conflicts.resolve(conflict.dossier, chosen, m_clock.wall()))
            continue;
        for (Token &token : m_tokens)
            if (token.dossier == conflict.dossier && !holds(chosen, token.text) &&
                (holds(conflict.mine, token.text) || holds(conflict.theirs, token.text)))
                token.replaced = true;
    }
}

// ---- the run

QStringList World::run() {
    scheduleUsers();
    while (!m_queue.empty() && m_requests < maxRequests && m_wrong.isEmpty()) {
        const auto first = m_queue.begin();
        if (first->first > troubleMs && m_faults)
            break;
        m_clock.now = std::max(m_clock.now, first->first);
        const auto what = std::move(first->second);
        m_queue.erase(first);
        what();
    }
    if (m_wrong.isEmpty())
        heal();
    return m_wrong.isEmpty() ? look() : m_wrong;
}

// No more trouble: a few passes each must bring everything together.
void World::heal() {
    m_faults = false;
    m_bug = m_bug == Bug::CursorBeforeData ? Bug::None : m_bug;
    for (int round = 0; round < 8; ++round) {
        for (int index = 0; index < int(m_desks.size()); ++index) {
            resolveConflicts(index, true);
            later(100, [this, index] { step(index, app::SyncAsked{}); });
            while (!m_queue.empty() && m_requests < maxRequests) {
                const auto first = m_queue.begin();
                m_clock.now = std::max(m_clock.now, first->first);
                const auto what = std::move(first->second);
                m_queue.erase(first);
                what();
            }
        }
    }
    if (m_requests >= maxRequests)
        m_wrong.append(u"no end: %1 requests"_s.arg(m_requests));
}

QStringList World::look() {
    QStringList wrong = m_wrong;
    // P2: one intent, one effect.
    QMap<QString, int> effects;
    QMap<QString, int> sent;
    const QJsonArray journal = m_server->journal();
    for (const QJsonValue &entry : journal) {
        if (!entry["effet"_L1].toBool())
            continue;
        const QString path = entry["chemin"_L1].toString();
        if (entry["methode"_L1].toString() == "POST"_L1 && path.endsWith("/transmission"_L1))
            ++sent[path.section(u'/', 5, 5)];
        if (const QString key = entry["cle"_L1].toString(); !key.isEmpty())
            ++effects[key];
    }
    for (auto it = effects.begin(); it != effects.end(); ++it)
        if (*it > 1)
            wrong.append(u"the operation %1 had %2 effects"_s.arg(it.key()).arg(*it));
    for (auto it = sent.begin(); it != sent.end(); ++it)
        if (*it > m_transmissions.value(QUuid::fromString(it.key())))
            wrong.append(u"dossier %1: transmitted %2 times, asked %3"_s.arg(it.key()).arg(*it).arg(
                m_transmissions.value(QUuid::fromString(it.key()))));

    // P3: every desk holds what the server holds, and nothing waits without a reason.
    for (std::size_t index = 0; index < m_desks.size(); ++index) {
        const models::Store &store = *m_desks[index]->store;
        const auto operations = store.outbox.list().valueOr({});
        for (const models::Operation &operation : operations)
            if (operation.state != models::Operation::State::Parked &&
                !store.conflicts.of(QUuid::fromString(operation.subject)))
                wrong.append(u"desk %1: an operation of kind %2 on %3 never left"_s.arg(index)
                                 .arg(int(operation.kind))
                                 .arg(operation.subject));
        const auto rows = store.dossiers.list().valueOr({});
        for (const models::DossierRow &row : rows) {
            const auto copies = store.dossiers.copies(row.id);
            if (!copies || copies->server.isEmpty())
                continue;
            const QJsonObject there = m_server->object(u"dossier"_s, models::toText(row.id));
            if (there != copies->server && !copies->local)
                wrong.append(u"desk %1: %2 is rev %3 here, %4 there"_s.arg(index).arg(
                    models::toText(row.id), copies->server["rev"_L1].toString(), there["rev"_L1].toString()));
        }
        for (const Token &token : m_tokens) {
            const QJsonObject there = m_server->object(u"dossier"_s, models::toText(token.dossier));
            if (!there.isEmpty() && store.dossiers.copies(token.dossier).valueOr({}).server.isEmpty())
                wrong.append(u"desk %1 never heard of %2"_s.arg(index).arg(models::toText(token.dossier)));
        }
    }
    // P1, P4: every edit shown as saved is on the server, or was replaced by one who saw it, or is before the user.
    for (const Token &token : m_tokens)
        if (!token.replaced)
            lookForToken(token, wrong);
    wrong.removeDuplicates();
    return wrong;
}

void World::lookForToken(const Token &token, QStringList &wrong) {
    const QJsonObject there = m_server->object(u"dossier"_s, models::toText(token.dossier));
    if (holds(there, token.text))
        return;
    if (m_removed.contains(token.dossier))
        return;
    for (const auto &desk : m_desks) {
        if (const auto view = desk->store->dossiers.document(token.dossier); view && holds(*view, token.text)) {
            const auto operations = desk->store->outbox.list().valueOr({});
            for (const models::Operation &operation : operations)
                if (operation.subject == models::toText(token.dossier) &&
                    operation.state == models::Operation::State::Parked)
                    return; // refused, and said so
        }
        if (const auto conflict = desk->store->conflicts.of(token.dossier);
            conflict && (holds(conflict->mine, token.text) || holds(conflict->theirs, token.text)))
            return;
    }
    wrong.append(u"the edit %1 (%2 of %3) is lost"_s.arg(token.text, token.field, models::toText(token.dossier)));
}

} // namespace simulation
