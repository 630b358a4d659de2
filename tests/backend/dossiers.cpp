// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/dossiers.h"

#include "tests/backend/problem.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr QLatin1StringView ownMembers[] = {"demande"_L1, "formation"_L1,   "organisme"_L1,  "stagiaires"_L1,
                                            "couts"_L1,   "financement"_L1, "imputations"_L1};

const QStringList editable{u"SAISIE"_s, u"REJET_TECHNIQUE"_s};
const QStringList piecesTaken{u"SAISIE"_s, u"REJET_TECHNIQUE"_s, u"A_COMPLETER"_s};

QJsonObject saisieOf(const QJsonObject &json) {
    QJsonObject out;
    for (const QLatin1StringView member : ownMembers)
        if (json.contains(member))
            out.insert(member, json[member]);
    return out;
}

bool empty(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

QJsonValue at(const QJsonObject &json, const QString &pointer) {
    QJsonValue value = json;
    const QStringList steps = pointer.mid(1).split(u'/');
    for (const QString &step : steps)
        value = value[step];
    return value;
}

// The very piece: the same file under the same id and type.
bool holdsPiece(const QJsonObject &json, const QJsonObject &piece) {
    const QJsonArray pieces = json.value("pieces"_L1).toArray();
    return std::ranges::any_of(pieces, [&piece](const QJsonValue &each) {
        return each["id"_L1] == piece["id"_L1] && each["type"_L1] == piece["type"_L1] &&
               each["sha256"_L1] == piece["sha256"_L1];
    });
}

} // namespace

QJsonObject mergePatched(QJsonObject document, const QJsonObject &patch) {
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it->isNull())
            document.remove(it.key());
        else if (it->isObject())
            document.insert(it.key(), mergePatched(document.value(it.key()).toObject(), it->toObject()));
        else
            document.insert(it.key(), *it);
    }
    return document;
}

// A dossier that may be worked on, or why it may not.
struct Dossiers::Found {
    std::optional<Objet> objet;
    Response refusal;
};

Dossiers::Dossiers(Objects &objects, Uploads &uploads, Comptes &comptes, const Contract &contract,
                   std::function<QDateTime()> now)
    : m_objects(objects)
    , m_uploads(uploads)
    , m_comptes(comptes)
    , m_contract(contract)
    , m_now(std::move(now)) {}

QString Dossiers::label(const QString &statut) {
    static const QHash<QString, QString> labels{{u"SAISIE"_s, u"En cours de saisie"_s},
                                                {u"TRANSMISSION_DEMANDEE"_s, u"Transmission demandée"_s},
                                                {u"EN_VALIDATION"_s, u"En cours de validation"_s},
                                                {u"REJET_TECHNIQUE"_s, u"Transmission en échec"_s},
                                                {u"A_COMPLETER"_s, u"En attente de pièces"_s},
                                                {u"ACCORDE"_s, u"Accord de prise en charge"_s},
                                                {u"REFUSE"_s, u"Refusé"_s},
                                                {u"ANNULE"_s, u"Annulé"_s},
                                                {u"RUPTURE"_s, u"Rupture"_s},
                                                {u"REGLE_PARTIEL"_s, u"Réglé partiellement"_s},
                                                {u"SOLDE"_s, u"Soldé"_s},
                                                {u"CLOS"_s, u"Clos"_s}};
    return labels.value(statut, statut);
}

QByteArray Dossiers::empreinte(const QJsonObject &dossier) {
    QJsonObject content;
    for (const QLatin1StringView member : ownMembers)
        if (!empty(dossier[member]))
            content.insert(member, dossier[member]);
    QMap<QString, QJsonObject> byId;
    const QJsonArray pieces = dossier["pieces"_L1].toArray();
    for (const QJsonValue &piece : pieces)
        byId.insert(piece["id"_L1].toString(),
                    {{u"id"_s, piece["id"_L1]}, {u"type"_s, piece["type"_L1]}, {u"sha256"_s, piece["sha256"_L1]}});
    QJsonArray reduced;
    for (const QJsonObject &piece : std::as_const(byId))
        reduced.append(piece);
    if (!reduced.isEmpty())
        content.insert("pieces"_L1, reduced);
    return QCryptographicHash::hash(compact(content), QCryptographicHash::Sha256).toHex();
}

Response Dossiers::answer(int status, const Objet &objet) {
    return jsonResponse(status, objet.json, {{"ETag", '"' + QByteArray::number(objet.rev) + '"'}});
}

// The right is that on the dossier's établissement; a draft without one is anybody's.
bool Dossiers::allowed(const QString &siren, const QJsonObject &json, const char *right) {
    const QString siret = json.value("demande"_L1)["etablissement"_L1].toString();
    const auto etablissement = m_objects.find(siren, u"etablissement"_s, siret);
    return !etablissement || etablissement->deleted ||
           etablissement->json.value("habilitations"_L1).toArray().contains(QString::fromLatin1(right));
}

Dossiers::Found Dossiers::open(const Call &call, const QStringList &statuts, bool conditional, const char *right) {
    auto objet = m_objects.find(call.siren, u"dossier"_s, call.param("dossier"));
    if (!objet || objet->deleted || objet->hidden)
        return {{}, problem("introuvable")};
    if (!allowed(call.siren, objet->json, right))
        return {{}, problem("interdit")};
    if (conditional && call.ifMatch() < 0)
        return {{}, problem("precondition-requise")};
    // Locked tells more than stale: what the batch has taken cannot be rebased.
    if (!statuts.contains(objet->json.value("statut"_L1).toString()))
        return {{}, problem("dossier-verrouille", {{u"current"_s, objet->json}})};
    if (conditional && call.ifMatch() != objet->rev)
        return {{}, problem("rev-perimee", {{u"current"_s, objet->json}})};
    return {objet, {}};
}

Objet Dossiers::store(const Objet &objet, QJsonObject json, const QString &op, const QString &by) {
    json.insert("lastOpId"_L1, op);
    json.insert("modifieLe"_L1, instant(m_now()));
    json.insert("modifiePar"_L1, by);
    return m_objects.put(objet.siren, u"dossier"_s, objet.id, json);
}

void Dossiers::setStatut(QJsonObject &json, const QString &statut, const QString &libelle, const QString &by,
                         const QString &motif) {
    json.insert("statut"_L1, statut);
    json.insert("statutLibelle"_L1, label(statut));
    // The two axes behind the one label: a payment goes on while the decision stands.
    const bool paying = statut == "REGLE_PARTIEL"_L1 || statut == "SOLDE"_L1;
    json.insert("instruction"_L1, paying ? u"ACCORDE"_s : statut);
    if (paying || !json.contains("paiement"_L1))
        json.insert("paiement"_L1, paying ? statut : u"NON_REGLE"_s);
    QJsonObject event{{u"date"_s, instant(m_now())}, {u"statut"_s, statut}, {u"libelle"_s, libelle}, {u"acteur"_s, by}};
    json.remove("motif"_L1);
    if (!motif.isEmpty()) {
        json.insert("motif"_L1, motif);
        event.insert("motif"_L1, motif);
    }
    QJsonArray events = json.value("evenements"_L1).toArray();
    events.append(event);
    json.insert("evenements"_L1, events);
}

// What a schema cannot say of a document: ids of a list are distinct.
QList<ContractError> Dossiers::wrong(const QJsonObject &json) {
    QList<ContractError> errors = m_contract.check(m_contract.schemaNamed(u"DossierSaisie"_s), saisieOf(json));
    for (const auto list : {"stagiaires"_L1, "couts"_L1, "imputations"_L1}) {
        QSet<QString> seen;
        const QJsonArray elements = json[list].toArray();
        for (const QJsonValue &element : elements) {
            const QString id = element["id"_L1].toString();
            if (seen.contains(id))
                errors.append({u'/' + list + u'/' + id, u"doublon"_s, {}});
            seen.insert(id);
        }
    }
    return errors;
}

Response Dossiers::read(const Call &call) {
    const auto objet = m_objects.find(call.siren, u"dossier"_s, call.param("dossier"));
    return objet && !objet->deleted && !objet->hidden ? answer(200, *objet) : problem("introuvable");
}

QString Dossiers::nextNumero() {
    const QString year = m_now().toString(u"yyyy"_s);
    return u"%1-%2"_s.arg(year).arg(m_objects.nextNumber(u"numero-"_s + year), 6, 10, QLatin1Char('0'));
}

Response Dossiers::create(const Call &call) {
    if (call.request.header("If-None-Match").isEmpty())
        return problem("precondition-requise");
    const QString id = call.param("dossier");
    if (const auto there = m_objects.find(call.siren, u"dossier"_s, id)) // an id is used once, even a deleted one
        return there->deleted || there->hidden ? problem("interdit")
                                               : problem("rev-perimee", {{u"current"_s, there->json}});
    if (!allowed(call.siren, call.body, "SAISIR"))
        return problem("interdit");
    if (const QList<ContractError> errors = wrong(call.body); !errors.isEmpty())
        return invalid(errors, 422);
    QJsonObject json = saisieOf(call.body);
    json.insert("id"_L1, id);
    json.insert("numero"_L1, nextNumero());
    json.insert("creeLe"_L1, instant(m_now()));
    setStatut(json, u"SAISIE"_s, u"Dossier créé"_s, call.nom);
    return answer(201, store({call.siren, u"dossier"_s, id}, json, call.key(), call.nom));
}

Response Dossiers::patch(const Call &call) {
    const Found found = open(call, editable, true, "SAISIR");
    if (!found.objet)
        return found.refusal;
    QJsonObject json = mergePatched(found.objet->json, call.body);
    if (const QList<ContractError> errors = wrong(json); !errors.isEmpty())
        return invalid(errors, 422);
    if (!allowed(call.siren, json, "SAISIR"))
        return problem("interdit");
    if (json.value("statut"_L1) != "SAISIE"_L1)
        setStatut(json, u"SAISIE"_s, u"Correction après échec de transmission"_s, call.nom);
    return answer(200, store(*found.objet, json, call.key(), call.nom));
}

Response Dossiers::remove(const Call &call) {
    const Found found = open(call, editable, true, "SAISIR");
    if (!found.objet)
        return found.refusal;
    m_objects.remove(call.siren, u"dossier"_s, found.objet->id);
    return {204, {}, {}};
}

Response Dossiers::transmit(const Call &call) {
    const Found found = open(call, editable, true, "TRANSMETTRE");
    if (!found.objet)
        return found.refusal;
    QJsonObject json = found.objet->json;
    if (call.body["empreinte"_L1].toString().toLatin1() != empreinte(json))
        return problem("contenu-different", {{u"current"_s, json}});
    if (const QList<ContractError> errors = missing(call.siren, json); !errors.isEmpty())
        return invalid(errors, 422);
    setStatut(json, u"TRANSMISSION_DEMANDEE"_s, u"Transmission demandée"_s, call.nom);
    json.insert("recu"_L1, QJsonObject{{u"transmisLe"_s, instant(m_now())},
                                       {u"empreinte"_s, call.body["empreinte"_L1]},
                                       {u"donnees"_s, u"EN_ATTENTE"_s},
                                       {u"pieces"_s, u"EN_ATTENTE"_s}});
    return answer(200, store(*found.objet, json, call.key(), call.nom));
}

Response Dossiers::unlock(const Call &call) {
    const Found found = open(call, {u"TRANSMISSION_DEMANDEE"_s}, true, "SAISIR");
    if (!found.objet)
        return found.refusal;
    QJsonObject json = found.objet->json;
    setStatut(json, u"SAISIE"_s, u"Demande déverrouillée"_s, call.nom);
    json.remove("recu"_L1);
    return answer(200, store(*found.objet, json, call.key(), call.nom));
}

Response Dossiers::cancel(const Call &call) {
    const Found found = open(call, editable + QStringList{u"TRANSMISSION_DEMANDEE"_s}, true, "SAISIR");
    if (!found.objet)
        return found.refusal;
    QJsonObject json = found.objet->json;
    setStatut(json, u"ANNULE"_s, u"Demande annulée"_s, call.nom, call.body["motif"_L1].toString());
    json.remove("recu"_L1);
    return answer(200, store(*found.objet, json, call.key(), call.nom));
}

Response Dossiers::content(const Call &call) {
    const auto objet = m_objects.find(call.siren, u"dossier"_s, call.param("dossier"));
    if (!objet || objet->deleted || objet->hidden)
        return problem("introuvable");
    const QJsonArray pieces = objet->json.value("pieces"_L1).toArray();
    for (const QJsonValue &each : pieces) {
        if (each["id"_L1].toString() != call.param("piece"))
            continue;
        const QString sha256 = each["sha256"_L1].toString();
        const QByteArray bytes = m_uploads.content(sha256);
        if (!bytes.isEmpty())
            return {
                200,
                {{"Content-Type", each["mediaType"_L1].toString().toLatin1()}, {"ETag", '"' + sha256.toLatin1() + '"'}},
                bytes};
    }
    return problem("introuvable"); // the pieces of the data sets have a name and no file
}

Response Dossiers::attach(const Call &call) {
    const Found found = open(call, piecesTaken, false, "SAISIR");
    if (!found.objet)
        return found.refusal;
    auto piece = m_uploads.finished(call.body["envoi"_L1].toString(), call.sujet);
    if (!piece)
        return invalid({{u"/envoi"_s, u"inconnu"_s, {}}}, 422);
    const QString id = call.param("piece");
    piece->insert("id"_L1, id);
    piece->insert("type"_L1, call.body["type"_L1]);
    if (holdsPiece(found.objet->json, *piece)) // asked again after its key was lost: done already
        return answer(200, *found.objet);
    piece->insert("deposeeLe"_L1, instant(m_now()));
    piece->insert("deposeePar"_L1, call.nom);
    QJsonObject json = found.objet->json;
    QJsonArray pieces;
    const QJsonArray before = json.value("pieces"_L1).toArray();
    for (const QJsonValue &each : before)
        if (each["id"_L1].toString() != id)
            pieces.append(each);
    pieces.append(*piece);
    json.insert("pieces"_L1, pieces);
    return answer(200, store(*found.objet, json, call.key(), call.nom));
}

Response Dossiers::detach(const Call &call) {
    const Found found = open(call, piecesTaken, false, "SAISIR");
    if (!found.objet)
        return found.refusal;
    QJsonObject json = found.objet->json;
    QJsonArray pieces;
    const QJsonArray before = json.value("pieces"_L1).toArray();
    for (const QJsonValue &each : before)
        if (each["id"_L1].toString() != call.param("piece"))
            pieces.append(each);
    if (pieces.size() == before.size())
        return problem("introuvable");
    if (pieces.isEmpty())
        json.remove("pieces"_L1);
    else
        json.insert("pieces"_L1, pieces);
    return answer(200, store(*found.objet, json, call.key(), call.nom));
}

// Only what the OPCA cannot do without: the client's rules say more, and say it before.
QList<ContractError> Dossiers::missing(const QString &siren, const QJsonObject &json) {
    QList<ContractError> errors;
    for (const auto pointer :
         {"/demande/etablissement"_L1, "/demande/dispositif"_L1, "/demande/nature"_L1, "/demande/modeReglement"_L1,
          "/demande/contact/nom"_L1, "/formation/intitule"_L1, "/formation/dateDebut"_L1, "/formation/dateFin"_L1,
          "/formation/duree"_L1, "/organisme/denomination"_L1, "/stagiaires"_L1, "/couts"_L1,
          "/financement/montantDemande"_L1})
        if (empty(at(json, pointer)))
            errors.append({pointer, u"manquant"_s, {}});
    const QJsonArray stagiaires = json.value("stagiaires"_L1).toArray();
    for (const QJsonValue &stagiaire : stagiaires)
        for (const auto member : {"nom"_L1, "prenom"_L1, "dateNaissance"_L1})
            if (empty(stagiaire[member]))
                errors.append({u"/stagiaires/"_s + stagiaire["id"_L1].toString() + u'/' + member, u"manquant"_s, {}});

    const auto etablissement =
        m_objects.find(siren, u"etablissement"_s, json.value("demande"_L1)["etablissement"_L1].toString());
    if (!empty(json.value("demande"_L1)["etablissement"_L1]) && (!etablissement || etablissement->deleted))
        errors.append({u"/demande/etablissement"_s, u"inconnu"_s, {}});
    else if (etablissement && etablissement->json.value("ferme"_L1).toBool())
        errors.append({u"/demande/etablissement"_s, u"ferme"_s, {}});
    const auto dispositif =
        m_objects.find(siren, u"dispositif"_s, json.value("demande"_L1)["dispositif"_L1].toString());
    if (!dispositif)
        return errors;
    QSet<QString> types;
    const QJsonArray pieces = json.value("pieces"_L1).toArray();
    for (const QJsonValue &piece : pieces)
        types.insert(piece["type"_L1].toString());
    const QJsonArray wanted = dispositif->json.value("piecesRequises"_L1).toArray();
    for (const QJsonValue &each : wanted) {
        const QString today = m_now().toString(u"yyyy-MM-dd"_s);
        const QString until = each["fin"_L1].toString();
        bool there = !each["obligatoire"_L1].toBool(true) || each["etape"_L1].toString(u"DEMANDE"_s) != "DEMANDE"_L1 ||
                     each["debut"_L1].toString() > today || (!until.isEmpty() && until < today);
        const QJsonArray any = each["types"_L1].toArray();
        for (const QJsonValue &type : any)
            there = there || types.contains(type.toString());
        if (!there)
            errors.append({u"/pieces"_s, u"manquant"_s, {}});
    }
    return errors;
}

} // namespace backend
