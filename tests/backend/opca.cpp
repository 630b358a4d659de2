// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the night and the OPCA do to dossiers, and the other workstation.
#include "tests/backend/dossiers.h"

using namespace Qt::StringLiterals;

namespace backend {
namespace {

const QString opca = u"OPCA DEFi"_s;

QString eventOf(const QString &statut) {
    if (statut == "A_COMPLETER"_L1)
        return u"DOSSIER_A_COMPLETER"_s;
    if (statut == "ACCORDE"_L1)
        return u"DOSSIER_ACCORDE"_s;
    if (statut == "REFUSE"_L1)
        return u"DOSSIER_REFUSE"_s;
    if (statut == "REGLE_PARTIEL"_L1 || statut == "SOLDE"_L1)
        return u"DOSSIER_REGLE"_s;
    if (statut == "REJET_TECHNIQUE"_L1)
        return u"TRANSMISSION_ECHEC"_s;
    return u"DOSSIER_EN_VALIDATION"_s;
}

} // namespace

std::optional<Objet> Dossiers::anywhere(const QString &id) {
    const QStringList sirens = m_objects.sirens();
    for (const QString &siren : sirens)
        if (auto objet = m_objects.find(siren, u"dossier"_s, id); objet && !objet->deleted)
            return objet;
    return {};
}

int Dossiers::runNight() {
    int taken = 0;
    const QStringList sirens = m_objects.sirens();
    for (const QString &siren : sirens) {
        const QList<Objet> dossiers = m_objects.all(siren, u"dossier"_s);
        for (const Objet &dossier : dossiers)
            if (dossier.json.value("statut"_L1) == "TRANSMISSION_DEMANDEE"_L1) {
                decide(dossier.id, {{u"statut"_s, u"EN_VALIDATION"_s}});
                ++taken;
            }
    }
    m_uploads.expire();
    return taken;
}

bool Dossiers::decide(const QString &id, const QJsonObject &decision) {
    const auto found = anywhere(id);
    if (!found)
        return false;
    QJsonObject json = found->json;
    const QString statut = decision["statut"_L1].toString();
    const QString motif = decision["motif"_L1].toString();
    const qint64 asked = json.value("financement"_L1)["montantDemande"_L1].toInteger();
    const qint64 granted = json.value("montantAccorde"_L1).toInteger();
    const qint64 paid = json.value("montantRegle"_L1).toInteger();
    setStatut(json, statut, label(statut), opca, motif);
    if (statut == "ACCORDE"_L1) {
        const qint64 amount = decision["montant"_L1].toInteger(asked);
        json.insert("montantAccorde"_L1, amount);
        m_comptes.engage(found->siren, json, amount);
    } else if (statut == "REGLE_PARTIEL"_L1 || statut == "SOLDE"_L1) {
        const qint64 rest = granted - paid;
        const qint64 amount = std::min(rest, decision["montant"_L1].toInteger(statut == "SOLDE"_L1 ? rest : rest / 2));
        json.insert("montantRegle"_L1, paid + amount);
        m_comptes.pay(found->siren, json, amount);
        if (statut == "SOLDE"_L1)
            m_comptes.release(found->siren, json);
    } else if (statut == "REFUSE"_L1 || statut == "ANNULE"_L1 || statut == "RUPTURE"_L1 || statut == "CLOS"_L1) {
        m_comptes.release(found->siren, json);
    }
    if (QJsonObject recu = json.value("recu"_L1).toObject(); !recu.isEmpty()) {
        const bool taken = statut != "REJET_TECHNIQUE"_L1;
        recu.insert("donnees"_L1, decision["donnees"_L1].toString(u"ACCEPTE"_s));
        recu.insert("pieces"_L1, decision["pieces"_L1].toString(taken ? u"ACCEPTE"_s : u"REFUSE"_s));
        json.insert("recu"_L1, recu);
    }
    store(*found, json, m_objects.newId(), opca);
    if (m_quiet)
        return true;
    const QString numero = json.value("numero"_L1).toString();
    notify(found->siren, eventOf(statut), u"Dossier "_s + numero + u"\u00a0: "_s + label(statut),
           motif.isEmpty() ? json.value("formation"_L1)["intitule"_L1].toString() : motif, id);
    return true;
}

void Dossiers::plant(const QString &siren, const QString &id, QJsonObject json, const QString &by,
                     const QString &statut) {
    json.insert("id"_L1, id);
    json.insert("numero"_L1, nextNumero());
    json.insert("creeLe"_L1, instant(m_now()));
    setStatut(json, u"SAISIE"_s, u"Dossier créé"_s, by);
    if (statut != "SAISIE"_L1)
        setStatut(json, statut, label(statut), opca);
    store({siren, u"dossier"_s, id}, json, m_objects.newId(), by);
}

void Dossiers::plantTransmission(const QString &id, const QString &by) {
    const auto found = anywhere(id);
    QJsonObject json = found->json;
    setStatut(json, u"TRANSMISSION_DEMANDEE"_s, u"Transmission demandée"_s, by);
    json.insert("recu"_L1, QJsonObject{{u"transmisLe"_s, instant(m_now())},
                                       {u"empreinte"_s, QString::fromLatin1(empreinte(json))}});
    store(*found, json, m_objects.newId(), by);
}

bool Dossiers::editAsOther(const QString &id, const QJsonObject &patch) {
    const auto found = anywhere(id);
    if (!found)
        return false;
    store(*found, mergePatched(found->json, patch), m_objects.newId(), u"Paul Garnier"_s);
    return true;
}

void Dossiers::notify(const QString &siren, const QString &evenement, const QString &titre, const QString &texte,
                      const QString &dossier) {
    const QStringList sujets = m_objects.sujets(siren);
    for (const QString &sujet : sujets) {
        const QString id = m_objects.newId();
        QJsonObject json{
            {u"id"_s, id}, {u"evenement"_s, evenement}, {u"titre"_s, titre}, {u"date"_s, instant(m_now())}};
        if (!texte.isEmpty())
            json.insert("texte"_L1, texte);
        if (!dossier.isEmpty())
            json.insert("dossierId"_L1, dossier);
        m_objects.put(siren, u"notification"_s, id, json, sujet);
    }
}

} // namespace backend
