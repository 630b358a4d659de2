// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/comptes.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backend {

Comptes::Comptes(Objects &objects, std::function<QDateTime()> now)
    : m_objects(objects)
    , m_now(std::move(now)) {}

void Comptes::move(const QString &siren, const QString &compte, const QString &nature, qint64 montant,
                   const QString &libelle, const QJsonObject &dossier, const QDate &date) {
    const QString id = m_objects.newId();
    QJsonObject row{{u"id"_s, id},
                    {u"compte"_s, compte},
                    {u"date"_s, (date.isValid() ? date : m_now().date()).toString(Qt::ISODate)},
                    {u"nature"_s, nature},
                    {u"libelle"_s, libelle},
                    {u"montant"_s, montant}};
    if (!dossier.isEmpty()) {
        row.insert("dossierId"_L1, dossier["id"_L1]);
        row.insert("dossierNumero"_L1, dossier["numero"_L1]);
    }
    m_objects.put(siren, u"mouvement"_s, id, row);
    recompute(siren, compte);
}

void Comptes::recompute(const QString &siren, const QString &compte) {
    const auto found = m_objects.find(siren, u"compte"_s, compte);
    if (!found)
        return;
    qint64 a = 0;
    qint64 p = 0;
    qint64 r = 0;
    const QList<Objet> rows = m_objects.all(siren, u"mouvement"_s);
    for (const Objet &row : rows) {
        if (row.json.value("compte"_L1).toString() != compte)
            continue;
        const QString nature = row.json.value("nature"_L1).toString();
        const qint64 amount = row.json.value("montant"_L1).toInteger();
        if (nature == "ENGAGEMENT"_L1 || nature == "DESENGAGEMENT"_L1) {
            p += amount;
        } else if (nature == "REGLEMENT"_L1) {
            p -= amount;
            r += amount;
        } else {
            a += amount;
        }
    }
    QJsonObject json = found->json;
    json.insert("alimentation"_L1, a);
    json.insert("engageNonRegle"_L1, p);
    json.insert("regle"_L1, r);
    json.insert("disponibleEngagement"_L1, a - r);
    json.insert("soldeReglement"_L1, a - r - p);
    json.insert("arreteAu"_L1, instant(m_now()));
    m_objects.put(siren, u"compte"_s, compte, json);
}

void Comptes::close(const QString &siren) {
    for (const QString &type : {u"compte"_s, u"financement"_s}) {
        const QList<Objet> rows = m_objects.all(siren, type);
        for (const Objet &row : rows) {
            QJsonObject json = row.json;
            json.insert("arreteAu"_L1, instant(m_now()));
            m_objects.put(siren, type, row.id, json);
        }
    }
}

void Comptes::engage(const QString &siren, const QJsonObject &dossier, qint64 accorde) {
    const QJsonArray imputations = dossier["imputations"_L1].toArray();
    qint64 asked = 0;
    for (const QJsonValue &each : imputations)
        asked += each["montant"_L1].toInteger();
    qint64 left = accorde;
    for (qsizetype i = 0; i < imputations.size() && asked > 0; ++i) {
        // The last one takes the rounding, so that the parts make the whole.
        const qint64 part =
            i + 1 == imputations.size() ? left : imputations[i]["montant"_L1].toInteger() * accorde / asked;
        left -= part;
        // A financement is mutualised: no compte of the entreprise moves.
        if (part != 0 && !imputations[i]["compte"_L1].toString().isEmpty())
            move(siren, imputations[i]["compte"_L1].toString(), u"ENGAGEMENT"_s, part, u"Accord de prise en charge"_s,
                 dossier);
    }
}

QMap<QString, qint64> Comptes::provisioned(const QString &siren, const QString &dossier) {
    QMap<QString, qint64> out;
    const QList<Objet> rows = m_objects.all(siren, u"mouvement"_s);
    for (const Objet &row : rows) {
        if (row.json.value("dossierId"_L1).toString() != dossier)
            continue;
        const qint64 amount = row.json.value("montant"_L1).toInteger();
        out[row.json.value("compte"_L1).toString()] += row.json.value("nature"_L1) == "REGLEMENT"_L1 ? -amount : amount;
    }
    return out;
}

void Comptes::pay(const QString &siren, const QJsonObject &dossier, qint64 montant) {
    const QMap<QString, qint64> provisions = provisioned(siren, dossier["id"_L1].toString());
    for (auto it = provisions.begin(); it != provisions.end(); ++it) {
        const qint64 part = std::min(montant, it.value());
        montant -= part;
        if (part > 0)
            move(siren, it.key(), u"REGLEMENT"_s, part, u"Règlement"_s, dossier);
    }
}

void Comptes::release(const QString &siren, const QJsonObject &dossier) {
    const QMap<QString, qint64> provisions = provisioned(siren, dossier["id"_L1].toString());
    for (auto it = provisions.begin(); it != provisions.end(); ++it)
        if (it.value() != 0)
            move(siren, it.key(), u"DESENGAGEMENT"_s, -it.value(), u"Reliquat désengagé"_s, dossier);
}

} // namespace backend
