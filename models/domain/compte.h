// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/montant.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace models {

// An account fed by versements volontaires or by a dotation of the OPCA. All five amounts are the server's; the client
// shows them, shows their arithmetic (rules/chiffres) and flags a figure that does not add up (domain.md §0.4).
struct Compte {
    QString code;
    QString libelle;
    std::optional<TypeCompte> type;
    Montant alimentation;
    Montant engageNonRegle;
    Montant regle;
    Montant disponibleEngagement;
    Montant soldeReglement;
    bool actif = true; // has financed a training
    QDateTime arreteAu;
    bool operator==(const Compte &) const = default;
};

struct Mouvement {
    QUuid id;
    QString compte; // code
    QDate date;
    std::optional<NatureMouvement> nature;
    QString libelle;
    Montant montant; // signed as it moves « disponible pour engagement » or the provisions; see the contract
    std::optional<QUuid> dossierId;
    QString dossierNumero;
    bool operator==(const Mouvement &) const = default;
};

// A mutualised source: only its engagements non réglés, never a balance.
struct Financement {
    QString code;
    QString libelle;
    Unite unite = Unite::EUR;
    qint64 engageNonRegle = 0; // cents, or minutes when unite is HEURES
    bool actif = true;
    QDateTime arreteAu;
    bool operator==(const Financement &) const = default;
};

} // namespace models
