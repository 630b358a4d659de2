// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/copie.h"

namespace models {

Dossier copie(const Dossier &dossier, const std::function<QUuid()> &newId) {
    Dossier out;
    out.id = newId();
    out.demande = dossier.demande;
    out.formation = dossier.formation;
    out.organisme = dossier.organisme;
    out.stagiaires = dossier.stagiaires;
    out.couts = dossier.couts;
    out.financement = dossier.financement;
    out.imputations = dossier.imputations;
    for (Stagiaire &each : out.stagiaires)
        each.id = newId();
    for (Stagiaire &each : out.stagiaires) // agreed for the other dossier
        each.cpf.accordSalarieLe = each.cpf.accordEmployeurLe = {};
    for (LigneCout &each : out.couts)
        each.id = newId();
    for (Imputation &each : out.imputations)
        each.id = newId();
    return out;
}

} // namespace models
