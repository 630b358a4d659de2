// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recapitulatif.h"

#include "models/rules/acces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

models::Result<ui::DossierPrintInput> dossierPrintInput(Composition &composition, const models::Clock &clock,
                                                        const QUuid &id) {
    if (!composition.opened())
        return models::Failure{models::Failure::Kind::SignedOut, u"no account"_s};
    const models::Store &store = composition.store().reader();
    const auto dossier = store.dossiers.load(id);
    const auto row = store.dossiers.row(id);
    const auto pieces = store.pieces.pieces(id);
    const auto etablissements = store.references.etablissements();
    const auto dispositifs = store.references.dispositifs();
    const auto comptes = store.comptes.comptes();
    const auto cursor = store.feed.cursor();
    if (!dossier)
        return dossier.failure();
    if (!row)
        return row.failure();
    if (!pieces)
        return pieces.failure();
    if (!etablissements)
        return etablissements.failure();
    if (!dispositifs)
        return dispositifs.failure();
    if (!comptes)
        return comptes.failure();
    if (!cursor)
        return cursor.failure();

    ui::DossierPrintInput input;
    input.dossier = *dossier;
    input.entreprise = {composition.account()->siren, composition.account()->raisonSociale};
    if (const models::Etablissement *site = models::trouver(*etablissements, dossier->demande.etablissement))
        input.site = *site;
    const auto dispositif = std::ranges::find(*dispositifs, dossier->demande.dispositif, &models::Dispositif::code);
    input.dispositif = dispositif == dispositifs->cend() ? dossier->demande.dispositif : dispositif->libelle;
    input.comptes = *comptes;
    input.pieces = *pieces;
    input.transmissionEnAttente = row->transmissionEnAttente;
    input.arreteAu = cursor->lastOk;
    input.editeLe = clock.wall();
    return input;
}

} // namespace app
