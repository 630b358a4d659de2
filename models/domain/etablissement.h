// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"

namespace models {

struct Entreprise {
    QString siren;
    QString raisonSociale;
    bool operator==(const Entreprise &) const = default;
};

struct Etablissement {
    QString siret; // the key; may fail its check digits: real data do
    QString denomination;
    Adresse adresse;
    QString idcc; // four digits
    QString naf;  // without dot
    std::optional<TrancheEffectif> trancheEffectif;
    QString offreService; // code, DEFI_PERFORMANCE gives access to « Plan »
    QString offreServiceLibelle;
    bool subrogationAutorisee = false;
    bool siege = false;
    bool ferme = false;
    QDate dateFermeture;
    QList<Habilitation> habilitations; // the signed-in user's
    QList<Personne> gestionnaires;
    bool operator==(const Etablissement &) const = default;
};

} // namespace models
