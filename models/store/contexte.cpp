// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contexte.h"

#include "models/store/store.h"

namespace models {

Result<Contexte> contexteDe(const Store &store, const Dossier &dossier, const QDate &today) {
    Contexte out;
    out.today = today;
    out.pieces = dossier.pieces;
    const auto etablissements = store.references.etablissements();
    const auto dispositifs = store.references.dispositifs();
    const auto comptes = store.comptes.comptes();
    const QDate &debut = dossier.formation.dateDebut;
    const auto dossiers = debut.isValid() ? store.dossiers.beginningOn(debut) : QList<DossierRow>{};
    const auto profil = store.profil.load();
    if (!etablissements)
        return etablissements.failure();
    if (!dispositifs)
        return dispositifs.failure();
    if (!comptes)
        return comptes.failure();
    if (!dossiers)
        return dossiers.failure();
    // Before the first sync there is no profile: nothing is preferred.
    if (!profil && profil.failure().kind != Failure::Kind::NotFound)
        return profil.failure();
    out.etablissements = *etablissements;
    out.dispositifs = *dispositifs;
    out.comptes = *comptes;
    out.dossiers = *dossiers;
    if (profil)
        out.etablissementPrefere = profil->etablissementPrefere;
    return out;
}

} // namespace models
