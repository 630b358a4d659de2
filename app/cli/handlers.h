// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

// What each row of the command table does.
namespace app::cli {

// sessioncommands.cpp
void connexion(Cli &cli);
void deconnexion(Cli &cli);
void effacerPoste(Cli &cli);
void sync(Cli &cli);
void etat(Cli &cli);

// dossiercommands.cpp
void dossiersListe(Cli &cli);
void dossiersVoir(Cli &cli);
void dossiersCreer(Cli &cli);
void dossiersModifier(Cli &cli);
void dossiersControler(Cli &cli);
void dossiersTransmettre(Cli &cli);
void dossiersDeverrouiller(Cli &cli);
void dossiersDupliquer(Cli &cli);
void dossiersSupprimer(Cli &cli);
void dossiersJoindre(Cli &cli);
void dossiersImprimer(Cli &cli);
void conflits(Cli &cli);
void conflitsResoudre(Cli &cli);

// referencecommands.cpp
void etablissements(Cli &cli);
void etablissementPrefere(Cli &cli);
void dispositifs(Cli &cli);
void organismesChercher(Cli &cli);
void organismesAjouter(Cli &cli);
void comptes(Cli &cli);
void compte(Cli &cli);
void synthese(Cli &cli);
void notifications(Cli &cli);

} // namespace app::cli
