// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dispositif.h"
#include "models/domain/etablissement.h"

namespace models {

// Why a dispositif or the subrogation is out of reach from the établissement préféré (R2, R3).
enum class Acces { Ouvert, AucunPrefere, ReservePlan, PasEncore, NonAutorise };

const Etablissement *trouver(const QList<Etablissement> &etablissements, const QString &siret); // null when unknown
Acces accesDispositif(const Dispositif &dispositif, const Etablissement *prefere);
Acces accesSubrogation(const Etablissement *prefere);
bool habilite(const Etablissement &etablissement, Habilitation habilitation);

} // namespace models
