// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/acces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

const Etablissement *trouver(const QList<Etablissement> &etablissements, const QString &siret) {
    const auto found = std::ranges::find(etablissements, siret, &Etablissement::siret);
    return siret.isEmpty() || found == etablissements.end() ? nullptr : &*found;
}

// R2: « Plan » needs the offer DEFi Performance or an entreprise of fewer than 11 salariés.
Acces accesDispositif(const Dispositif &dispositif, const Etablissement *prefere) {
    if (!dispositif.ouvert)
        return Acces::PasEncore;
    if (!dispositif.reservePlan)
        return Acces::Ouvert;
    if (!prefere)
        return Acces::AucunPrefere;
    const bool performance = prefere->offreService == "DEFI_PERFORMANCE"_L1;
    const bool small = prefere->trancheEffectif == TrancheEffectif::MOINS_11;
    return performance || small ? Acces::Ouvert : Acces::ReservePlan;
}

// R3
Acces accesSubrogation(const Etablissement *prefere) {
    if (!prefere)
        return Acces::AucunPrefere;
    return prefere->subrogationAutorisee ? Acces::Ouvert : Acces::NonAutorise;
}

bool habilite(const Etablissement &etablissement, Habilitation habilitation) {
    return etablissement.habilitations.contains(habilitation);
}

} // namespace models
