// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dossier.h"
#include "models/domain/etablissement.h"
#include "ui/print/report.h"

#include <optional>

namespace ui {

// What the recapitulation of a dossier shows, read at one moment.
struct DossierPrintInput {
    models::Dossier dossier;
    models::Entreprise entreprise;
    std::optional<models::Etablissement> site; // the dossier's own établissement, when known here
    QString dispositif;                        // its label
    QList<models::Compte> comptes;
    QList<models::Piece> pieces;        // with those still to be sent
    bool transmissionEnAttente = false; // asked for here, not yet at the server
    QDateTime arreteAu;                 // UTC: last synchronisation; invalid: never
    QDateTime editeLe;                  // UTC
};

// The whole demande with its receipt; a draft says « Brouillon, non transmis » on every page. The title has the number
// and nothing of the people.
Report dossierRecap(const DossierPrintInput &input);
// « dossier-2018-0042.pdf »: the number alone, in characters every disk takes.
QString dossierFileName(const models::Dossier &dossier);

} // namespace ui
