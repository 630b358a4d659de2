// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dispositif.h"
#include "models/domain/dossier.h"

#include <QList>

namespace models {

// The arithmetic of an account (domain.md §0.4, to the letter of the seed): with A = alimentation, P = engagé non
// réglé, R = réglé: « disponible pour engagement » = A − R and « solde disponible pour règlement » = disponible pour
// engagement − P. Accounting habit gives the two names the other way round; this is the one place of the mapping.
struct Arithmetique {
    Montant disponibleEngagement;
    Montant soldeReglement;
    bool coherent = true; // the server's two balances are these
};
Arithmetique arithmetique(const Compte &compte);

// The step « Coûts » at a glance. Absent where a term is unknown.
struct Recapitulatif {
    Montant totalCouts; // HT
    Montant totalImpute;
    std::optional<Montant> coutHoraireStagiaire; // pédagogique / (hours × stagiaires), rounded to the cent, half up
    std::optional<Montant> plafondHoraire;       // of the dispositif and branch, at the start date
    Montant resteACharge;                        // total − co-funders − montant demandé
};
Recapitulatif recapitulatif(const Dossier &dossier, const QList<Parametre> &parametres, const QString &idcc);

} // namespace models
