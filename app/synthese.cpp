// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthese.h"

#include "models/rules/acces.h"

using namespace Qt::StringLiterals;

namespace app {

models::Result<ui::SyntheseInput> syntheseInput(Composition &composition, const models::Clock &clock) {
    if (!composition.opened())
        return models::Failure{models::Failure::Kind::SignedOut, u"no account"_s};
    const models::Store &store = composition.store().reader();
    const auto comptes = store.comptes.comptes();
    const auto financements = store.comptes.financements();
    const auto etablissements = store.references.etablissements();
    const auto cursor = store.feed.cursor();
    if (!comptes)
        return comptes.failure();
    if (!financements)
        return financements.failure();
    if (!etablissements)
        return etablissements.failure();
    if (!cursor)
        return cursor.failure();
    const auto profil = store.profil.load();
    const models::Etablissement *prefere =
        profil ? models::trouver(*etablissements, profil->etablissementPrefere) : nullptr;
    const auto &account = composition.account();
    return ui::SyntheseInput{{account->siren, account->raisonSociale},
                             prefere ? prefere->denomination : QString(),
                             *comptes,
                             *financements,
                             cursor->lastOk,
                             clock.wall()};
}

} // namespace app
