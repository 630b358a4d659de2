// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"

namespace app {

const QList<Command> &commands() {
    using Needs = Command::Needs;
    static const QList<Command> table = {
        {"connexion", "[--sans-navigateur]", 0, 0, Needs::Profile, cli::connexion, "sans-navigateur"},
        {"deconnexion", "", 0, 0, Needs::Profile, cli::deconnexion, ""},
        {"effacer-poste", "--oui", 0, 0, Needs::Profile, cli::effacerPoste, "oui"},
        {"sync", "[--complet]", 0, 0, Needs::Account, cli::sync, "complet"},
        {"etat", "", 0, 0, Needs::Account, cli::etat, ""},
        {"etablissements", "", 0, 0, Needs::Account, cli::etablissements, ""},
        {"etablissement prefere", "SIRET", 1, 1, Needs::Account, cli::etablissementPrefere, ""},
        {"dispositifs", "", 0, 0, Needs::Account, cli::dispositifs, ""},
        {"organismes chercher", "TEXTE [--limite N]", 1, 1, Needs::Account, cli::organismesChercher, "limite="},
        {"organismes ajouter", "FICHIER.json", 1, 1, Needs::Account, cli::organismesAjouter, ""},
        {"dossiers liste", "[--statut S]", 0, 0, Needs::Account, cli::dossiersListe, "statut="},
        {"dossiers voir", "ID", 1, 1, Needs::Account, cli::dossiersVoir, ""},
        {"dossiers creer", "FICHIER.json", 1, 1, Needs::Account, cli::dossiersCreer, ""},
        {"dossiers modifier", "ID FICHIER.json", 2, 2, Needs::Account, cli::dossiersModifier, ""},
        {"dossiers controler", "ID", 1, 1, Needs::Account, cli::dossiersControler, ""},
        {"dossiers transmettre", "ID", 1, 1, Needs::Account, cli::dossiersTransmettre, ""},
        {"dossiers deverrouiller", "ID", 1, 1, Needs::Account, cli::dossiersDeverrouiller, ""},
        {"dossiers dupliquer", "ID", 1, 1, Needs::Account, cli::dossiersDupliquer, ""},
        {"dossiers supprimer", "ID", 1, 1, Needs::Account, cli::dossiersSupprimer, ""},
        {"dossiers joindre", "ID FICHIER --type T", 2, 2, Needs::Account, cli::dossiersJoindre, "type="},
        {"dossiers imprimer", "ID --pdf F", 1, 1, Needs::Account, cli::dossiersImprimer, "pdf="},
        {"stagiaires importer", "ID FICHIER [--simulation]", 2, 2, Needs::Account, nullptr, "simulation"},
        {"conflits", "", 0, 0, Needs::Account, cli::conflits, ""},
        {"conflits resoudre", "ID --garder mien|serveur [--champ C=mien …]", 1, 1, Needs::Account,
         cli::conflitsResoudre, "garder= champ="},
        {"comptes", "", 0, 0, Needs::Account, cli::comptes, ""},
        {"compte", "CODE", 1, 1, Needs::Account, cli::compte, ""},
        {"synthese", "--pdf F | --xlsx F | --csv F | --html F", 0, 0, Needs::Account, cli::synthese,
         "pdf= csv= xlsx= html="},
        {"notifications", "[--lues ID…]", 0, 0, Needs::Account, cli::notifications, "lues="},
        {"diagnostic", "--zip F", 0, 0, Needs::Account, nullptr, "zip="},
    };
    return table;
}

} // namespace app
