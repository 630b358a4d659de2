// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox routes, and the same doors for a simulator in the same process.
#include "tests/backend/demo.h"
#include "tests/backend/parts.h"
#include "tests/backend/problem.h"

using namespace Qt::StringLiterals;

namespace backend {

Response Server::Parts::sandbox(const Request &request) {
    const QString path = request.path().mid(12);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto done = [](const QJsonObject &object = {}) { return jsonResponse(200, object); };
    if (request.method == "GET" && path == "/journal"_L1) {
        QJsonObject byRoute;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            byRoute.insert(it.key(), it.value());
        return done({{u"effets"_s, journal}, {u"parRoute"_s, byRoute}, {u"requetes"_s, requests}});
    }
    if (request.method != "POST")
        return problem("introuvable");
    if (path == "/nuit"_L1) {
        const int taken = dossiers.runNight();
        comptes.close(demoSiren());
        return done({{u"transmis"_s, taken}});
    }
    if (path == "/horloge"_L1) {
        const QDateTime at = QDateTime::fromString(body["maintenant"_L1].toString(), Qt::ISODate);
        if (!at.isValid())
            return invalid({{u"/maintenant"_s, u"format"_s, {}}}, 400);
        setNow(at);
        return done({{u"maintenant"_s, instant(now())}});
    }
    if (path == "/fautes"_L1)
        return faults.set(body["plan"_L1].toArray()) ? done() : invalid({{u"/plan"_s, u"format"_s, {}}}, 400);
    if (path == "/curseurs/oublier"_L1) {
        objects.forgetCursors();
        return done({{u"etat"_s, objects.state()}});
    }
    if (path == "/epoque"_L1) {
        if (body.contains("etat"_L1)) {
            if (!objects.restore(body["etat"_L1].toString()))
                return invalid({{u"/etat"_s, u"inconnu"_s, {}}}, 400);
        } else {
            objects.bumpEpoch();
        }
        return done({{u"epoch"_s, objects.epoch()}});
    }
    if (path == "/droits"_L1) {
        QStringList rights;
        const QJsonArray given = body["habilitations"_L1].toArray();
        for (const QJsonValue &right : given)
            rights.append(right.toString());
        return setRights(body["siret"_L1].toString(), rights) ? done() : problem("introuvable");
    }
    if (path == "/sessions/expirer"_L1) {
        if (body["tout"_L1].toBool())
            oidc.revokeAll();
        else
            oidc.expireTokens();
        return done();
    }
    if (path == "/jeton"_L1)
        return oidc.signInWithoutForm(body["sujet"_L1].toString(demoSujet()),
                                      body["client"_L1].toString(u"mon-compte-defi"_s));
    const QString id = path.section(u'/', 2, 2);
    if (path == "/dossiers/"_L1 + id + "/decision"_L1)
        return dossiers.decide(id, body) ? done() : problem("introuvable");
    if (path == "/dossiers/"_L1 + id + "/edition"_L1)
        return dossiers.editAsOther(id, body) ? done() : problem("introuvable");
    return problem("introuvable");
}

void Server::Parts::setNow(const QDateTime &at) {
    if (options.now)
        shift = options.now().msecsTo(at);
    else
        fixed = at.toUTC();
}

bool Server::Parts::setRights(const QString &siret, const QStringList &habilitations) {
    Database::Transaction transaction(database);
    bool known = false;
    const QStringList sirens = objects.sirens();
    for (const QString &siren : sirens) {
        const auto etablissement = objects.find(siren, u"etablissement"_s, siret);
        if (!etablissement)
            continue;
        known = true;
        QJsonObject json = etablissement->json;
        json.insert("habilitations"_L1, QJsonArray::fromStringList(habilitations));
        objects.put(siren, u"etablissement"_s, siret, json);
        const bool sees = habilitations.contains(u"CONSULTER_DOSSIERS"_s);
        const QList<Objet> dossiersOf =
            sees ? objects.hiddenOnes(siren, u"dossier"_s) : objects.all(siren, u"dossier"_s);
        for (const Objet &dossier : dossiersOf)
            if (dossier.json.value("demande"_L1)["etablissement"_L1].toString() == siret)
                objects.setHidden(siren, u"dossier"_s, dossier.id, !sees);
    }
    transaction.commit();
    return known;
}

// ---- the same, called

Server::Server(const Options &options)
    : m(std::make_unique<Parts>(options)) {}

Server::~Server() = default;

Response Server::handle(const Request &request) { return m->route(request); }

std::optional<Fault> Server::takeFault(const Request &request) { return m->faults.next(request); }

void Server::setOrganismes(int synthetic, quint32 seed) { m->referentiel.setSynthetic(synthetic, seed); }

bool Server::isEmpty() const { return m->objects.sirens().isEmpty(); }

int Server::runNight() { return m->dossiers.runNight(); }

bool Server::decide(const QString &id, const QString &statut, const QString &motif) {
    return m->dossiers.decide(id, {{u"statut"_s, statut}, {u"motif"_s, motif}});
}

bool Server::editAsOther(const QString &id, const QJsonObject &mergePatch) {
    return m->dossiers.editAsOther(id, mergePatch);
}

void Server::forgetCursors() { m->objects.forgetCursors(); }
void Server::bumpEpoch() { m->objects.bumpEpoch(); }
bool Server::restore(const QString &state) { return m->objects.restore(state); }
void Server::setRights(const QString &siret, const QStringList &habilitations) { m->setRights(siret, habilitations); }
void Server::expireTokens() { m->oidc.expireTokens(); }
void Server::dropKeys() { m->database.run(u"DELETE FROM cle"_s); }
void Server::setNow(const QDateTime &now) { m->setNow(now); }
QDateTime Server::now() const { return m->now(); }
int Server::requestCount() const { return m->requests; }
QJsonArray Server::journal() const { return m->journal; }
QString Server::state() const { return m->objects.state(); }
void Server::setEmetteur(const QString &emetteur) { m->oidc.setIssuer(emetteur); }
QString Server::demoSiren() { return u"512345679"_s; }
QString Server::demoSujet() { return u"sub-demo"_s; }

QJsonObject Server::object(const QString &type, const QString &id) const {
    const QStringList sirens = m->objects.sirens();
    for (const QString &siren : sirens)
        if (const auto objet = m->objects.find(siren, type, id); objet && !objet->deleted)
            return objet->json;
    return {};
}

} // namespace backend
