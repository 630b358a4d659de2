// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/parts.h"

#include "tests/backend/problem.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

QDateTime start() { return {QDate(2018, 6, 15), QTime(8, 0), Qt::UTC}; }

Headers headersFrom(const QByteArray &json) {
    Headers out;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.append({it.key().toLatin1(), it->toString().toUtf8()});
    return out;
}

QByteArray headersTo(const Headers &headers) {
    QJsonObject object;
    for (const auto &[name, value] : headers)
        object.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return compact(object);
}

bool kept(int status) { return (status >= 200 && status < 300) || status == 409 || status == 412 || status == 422; }

} // namespace

Server::Parts::Parts(const Options &given)
    : options(given)
    , fixed(start())
    , shared(given.contract ? given.contract : std::make_shared<const Contract>())
    , specification(*shared)
    , database(given.file)
    , objects(database, [this] { return now(); })
    , uploads(database, objects, [this] { return now(); })
    , comptes(objects, [this] { return now(); })
    , dossiers(objects, uploads, comptes, specification, [this] { return now(); })
    , oidc(
          database, [this] { return now(); },
          given.emetteur.isEmpty() ? u"https://connexion.opcadefi.example"_s : given.emetteur) {
    objects.keepHistory(given.history);
}

QDateTime Server::Parts::now() const {
    if (lived.isValid())
        return lived;
    return options.now ? options.now().toUTC().addMSecs(shift) : fixed;
}

Response Server::Parts::route(const Request &request) {
    ++requests;
    if (Oidc::serves(request.path()))
        return oidc.handle(request);
    if (options.sandbox && request.path().startsWith("/bac-a-sable"_L1))
        return sandbox(request);
    return contract(request);
}

QString Server::Parts::sujetOf(const Request &request) {
    const QByteArray given = request.header("Authorization");
    if (!given.startsWith("Bearer "))
        return {};
    const QString token = QString::fromLatin1(given.mid(7));
    if (!options.fixedBearer.isEmpty() && token == options.fixedBearer)
        return demoSujet();
    return options.introspect ? options.introspect(token) : oidc.subjectOf(token);
}

Response Server::Parts::contract(const Request &request) {
    const auto route = specification.route(request);
    if (!route)
        return problem("introuvable");
    ++counts[QString::fromLatin1(request.method) + u' ' + route->path];
    const bool open = route->operation.contains("security"_L1);
    Call call{request, *route, route->params.value(u"siren"_s), sujetOf(request), {}, {}};
    if (!open && call.sujet.isEmpty())
        return problem("non-authentifie");
    if (!call.siren.isEmpty() && !objects.sujets(call.siren).contains(call.sujet))
        return problem("interdit");
    const QJsonObject user = oidc.user(call.sujet);
    call.nom = (user["prenom"_L1].toString() + u' ' + user["nom"_L1].toString()).trimmed();
    const QList<ContractError> errors = specification.checkRequest(*route, request);
    if (!errors.isEmpty())
        return errors[0].code == "type-non-pris-en-charge"_L1 ? problem("type-non-pris-en-charge")
                                                              : invalid(errors, 400);
    call.body = QJsonDocument::fromJson(request.body).object();

    const bool reads = request.method == "GET" || request.method == "HEAD";
    Response response;
    try {
        response = reads ? dispatch(call) : write(call);
    } catch (const SqlError &error) {
        response = problem("erreur-interne", {{u"detail"_s, QString::fromStdString(error.what())}});
    }
    if (options.checkAnswers) {
        const QStringList wrong = specification.checkAnswer(*route, response);
        if (!wrong.isEmpty()) {
            qWarning("the answer of %s %s breaks the contract: %s", request.method.constData(),
                     qPrintable(request.path()), qPrintable(wrong.join(u" · "_s)));
            return problem("erreur-interne", {{u"detail"_s, wrong.join(u'\n')}});
        }
    }
    return response;
}

// The key is looked up before the effect's own conditions, and kept in the effect's transaction (R16).
Response Server::Parts::write(const Call &call) {
    Database::Transaction transaction(database);
    QJsonObject entry{{u"methode"_s, QString::fromLatin1(call.request.method)}, {u"chemin"_s, call.request.path()}};
    const QString key = call.key();
    const QByteArray print = QCryptographicHash::hash(call.request.method + '\n' + call.request.target.toUtf8() + '\n' +
                                                          call.request.header("If-Match") + '\n' + call.request.body,
                                                      QCryptographicHash::Sha256);
    if (!key.isEmpty()) {
        entry.insert("cle"_L1, key);
        database.run(u"DELETE FROM cle WHERE le<?"_s, {instant(now().addDays(-30))});
        const QList<Row> rows =
            database.rows(u"SELECT empreinte, statut, entetes, corps, sujet FROM cle WHERE op=?"_s, {key});
        if (!rows.isEmpty()) {
            const bool same = rows[0][0].toByteArray() == print && rows[0][4].toString() == call.sujet;
            const Response response =
                same ? Response{rows[0][1].toInt(), headersFrom(rows[0][2].toByteArray()), rows[0][3].toByteArray()}
                     : problem("cle-reutilisee");
            entry.insert("rejoue"_L1, same);
            entry.insert("effet"_L1, false);
            entry.insert("statut"_L1, response.status);
            journal.append(entry);
            return response;
        }
    }
    const qint64 before = database.changes();
    Response response = dispatch(call);
    const bool effect = response.status < 300 && database.changes() > before;
    if (!key.isEmpty() && kept(response.status))
        database.run(
            u"INSERT INTO cle VALUES(?,?,?,?,?,?,?)"_s,
            {key, call.sujet, print, response.status, headersTo(response.headers), response.body, instant(now())});
    transaction.commit();
    entry.insert("effet"_L1, effect);
    entry.insert("statut"_L1, response.status);
    journal.append(entry);
    return response;
}

Response Server::Parts::dispatch(const Call &call) {
    const QString operation = call.route.operation["operationId"_L1].toString();
    using Handler = std::function<Response(const Call &)>;
    const auto of = [](auto &part, auto method) -> Handler {
        return [&part, method](const Call &each) { return (part.*method)(each); };
    };
    const auto limit = [&call] {
        const qsizetype at = call.request.query().indexOf("limit="_L1);
        const int asked = at < 0 ? 500 : call.request.query().mid(at + 6).section(u'&', 0, 0).toInt();
        return std::min(asked, 500);
    };
    const auto query = [&call](QLatin1StringView name) {
        const QStringList parts = call.request.query().split(u'&');
        for (const QString &part : parts)
            if (part.startsWith(name + u'='))
                return QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(name.size() + 1).toLatin1()));
        return QString();
    };
    const auto page = [](const std::optional<QJsonObject> &body) {
        return body ? jsonResponse(200, *body) : problem("state-too-old");
    };
    const QHash<QString, Handler> handlers{
        {u"lireRessource"_s,
         [this](const Call &) {
             return jsonResponse(200, {{u"resource"_s, u"https://api.opcadefi.example"_s},
                                       {u"authorization_servers"_s, QJsonArray{oidc.issuer()}}});
         }},
        {u"lireSession"_s, [this](const Call &each) { return session(each); }},
        {u"lireChangements"_s,
         [&](const Call &) {
             return page(objects.changes(call.siren, call.sujet, query("since"_L1), limit(),
                                         query("controle"_L1) == "true"_L1));
         }},
        {u"lireInstantane"_s,
         [&](const Call &) { return page(objects.snapshot(call.siren, call.sujet, query("cursor"_L1), limit())); }},
        {u"lireDossier"_s, of(dossiers, &Dossiers::read)},
        {u"creerDossier"_s, of(dossiers, &Dossiers::create)},
        {u"modifierDossier"_s, of(dossiers, &Dossiers::patch)},
        {u"supprimerDossier"_s, of(dossiers, &Dossiers::remove)},
        {u"transmettreDossier"_s, of(dossiers, &Dossiers::transmit)},
        {u"deverrouillerDossier"_s, of(dossiers, &Dossiers::unlock)},
        {u"annulerDossier"_s, of(dossiers, &Dossiers::cancel)},
        {u"lireContenuPiece"_s, of(dossiers, &Dossiers::content)},
        {u"joindrePiece"_s, of(dossiers, &Dossiers::attach)},
        {u"retirerPiece"_s, of(dossiers, &Dossiers::detach)},
        {u"creerEnvoi"_s, of(uploads, &Uploads::create)},
        {u"lireDecalage"_s, of(uploads, &Uploads::offset)},
        {u"envoyerMorceau"_s, of(uploads, &Uploads::chunk)},
        {u"lireProfil"_s, [this](const Call &each) { return profil(each); }},
        {u"modifierProfil"_s, [this](const Call &each) { return profil(each); }},
        {u"lireNotification"_s, [this](const Call &each) { return notification(each); }},
        {u"ajouterOrganisme"_s, [this](const Call &each) { return organisme(each); }},
        {u"lireManifeste"_s,
         [this](const Call &each) {
             const QJsonObject manifest = referentiel.manifest();
             const QByteArray tag = '"' + manifest["version"_L1].toString().toLatin1() + '"';
             return each.request.header("If-None-Match") == tag ? Response{304, {{"ETag", tag}}, {}}
                                                                : jsonResponse(200, manifest, {{"ETag", tag}});
         }},
        {u"lireFichierOrganismes"_s,
         [this](const Call &each) {
             const QByteArray bytes = referentiel.file(each.param("fichier"));
             return bytes.isEmpty() ? problem("introuvable")
                                    : Response{200, {{"Content-Type", "application/x-ndjson"}}, bytes};
         }},
    };
    const auto handler = handlers.find(operation);
    return handler == handlers.end() ? problem("introuvable") : handler.value()(call);
}

Response Server::Parts::session(const Call &call) {
    QJsonArray entreprises;
    const QList<Row> rows =
        database.rows(u"SELECT siren, raison FROM droit WHERE sujet=? ORDER BY siren"_s, {call.sujet});
    for (const Row &row : rows) {
        QStringList rights;
        const QList<Objet> etablissements = objects.all(row[0].toString(), u"etablissement"_s);
        for (const Objet &etablissement : etablissements) {
            const QJsonArray own = etablissement.json.value("habilitations"_L1).toArray();
            for (const QJsonValue &right : own)
                if (!rights.contains(right.toString()))
                    rights.append(right.toString());
        }
        rights.sort();
        entreprises.append(QJsonObject{{u"siren"_s, row[0].toString()},
                                       {u"raisonSociale"_s, row[1].toString()},
                                       {u"droits"_s, QJsonArray::fromStringList(rights)}});
    }
    QJsonObject body{
        {u"sujet"_s, call.sujet},
        {u"personne"_s, oidc.user(call.sujet)},
        {u"entreprises"_s, entreprises},
        {u"capabilities"_s, QJsonObject{{u"pageMax"_s, 500},
                                        {u"pieceMax"_s, Uploads::pieceMax},
                                        {u"morceauMax"_s, Uploads::morceauMax},
                                        {u"attenteMax"_s, 50},
                                        {u"typesPieces"_s, QJsonArray::fromStringList(Uploads::mediaTypes())}}},
        {u"minClient"_s, u"0.1.0"_s},
        {u"epoch"_s, objects.epoch()}};
    const QByteArray tag =
        '"' + QCryptographicHash::hash(compact(body), QCryptographicHash::Sha256).toHex().left(16) + '"';
    body.insert("serverTime"_L1, instant(now()));
    return call.request.header("If-None-Match") == tag ? Response{304, {{"ETag", tag}}, {}}
                                                       : jsonResponse(200, body, {{"ETag", tag}});
}

Response Server::Parts::profil(const Call &call) {
    const auto there = objects.find(call.siren, u"profil"_s, call.sujet);
    if (!there)
        return problem("introuvable");
    const auto answer = [](const Objet &objet) {
        return jsonResponse(200, objet.json, {{"ETag", '"' + QByteArray::number(objet.rev) + '"'}});
    };
    if (call.request.method == "GET")
        return answer(*there);
    if (call.ifMatch() < 0)
        return problem("precondition-requise");
    if (call.ifMatch() != there->rev)
        return problem("rev-perimee", {{u"current"_s, there->json}});
    const QJsonObject next = mergePatched(there->json, call.body);
    const QString prefere = next["etablissementPrefere"_L1].toString();
    if (!prefere.isEmpty() && !objects.find(call.siren, u"etablissement"_s, prefere))
        return invalid({{u"/etablissementPrefere"_s, u"inconnu"_s, {}}}, 422);
    return answer(objects.put(call.siren, u"profil"_s, call.sujet, next, call.sujet));
}

Response Server::Parts::notification(const Call &call) {
    const auto there = objects.find(call.siren, u"notification"_s, call.param("notification"));
    if (!there || there->deleted || (!there->sujet.isEmpty() && there->sujet != call.sujet))
        return problem("introuvable");
    QJsonObject json = there->json;
    json.insert("lue"_L1, call.body["lue"_L1]);
    const Objet objet = objects.put(call.siren, u"notification"_s, there->id, json, there->sujet);
    return jsonResponse(200, objet.json, {{"ETag", '"' + QByteArray::number(objet.rev) + '"'}});
}

Response Server::Parts::organisme(const Call &call) {
    QJsonObject json = call.body;
    if (json.value("nda"_L1).toString().isEmpty() && json.value("siret"_L1).toString().isEmpty())
        return invalid({{u"/siret"_s, u"manquant"_s, {}}}, 422);
    json.insert("proposeParEntreprise"_L1, true);
    database.setMeta(u"organisme/"_s + call.siren + u'/' + call.param("organisme"), QString::fromUtf8(compact(json)));
    return jsonResponse(200, json);
}

} // namespace backend
