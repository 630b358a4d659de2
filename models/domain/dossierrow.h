// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/syncstate.h"

namespace models {
// What a list shows of a dossier without opening its document.
struct DossierRow {
    QUuid id;
    QString numero;
    QString statut;
    QString statutLibelle;
    QString etablissement; // SIRET
    QString dispositif;
    QString intitule;       // sealed at rest
    QString organisme;      // sealed at rest
    QString organismeSiret; // sealed at rest; as typed
    QDate dateDebut;
    QDate dateFin;
    std::optional<Montant> montantDemande;
    int stagiaires = 0;
    QDateTime modifieLe;
    DossierSync sync = DossierSync::Synchronise;
    bool transmissionEnAttente = false; // « Transmission en attente d'envoi » (R25)
    QDateTime supprimeLe;               // in the corbeille since; invalid: not deleted
    bool operator==(const DossierRow &) const = default;
};

} // namespace models
