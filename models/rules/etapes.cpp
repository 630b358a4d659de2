// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/controles.h"

namespace models {
namespace {

bool vierge(const Dossier &dossier, Etape etape) {
    switch (etape) {
    case Etape::Demande:
        return dossier.demande == Demande{};
    case Etape::Formation:
        return dossier.formation == Formation{};
    case Etape::Organisme:
        return dossier.organisme == OrganismeChoisi{};
    case Etape::Stagiaires:
        return dossier.stagiaires.isEmpty();
    case Etape::Couts:
        return dossier.couts.isEmpty() && dossier.imputations.isEmpty() && dossier.financement == DemandeFinancement{};
    case Etape::Pieces:
        return dossier.pieces.isEmpty();
    }
    return true;
}

} // namespace

bool manque(Probleme::Motif motif) {
    return motif == Probleme::Motif::Manquant || motif == Probleme::Motif::PieceManquante;
}

QList<EtapeVue> etapes(const Dossier &dossier, const QList<Probleme> &problemes) {
    QList<EtapeVue> vues;
    for (const Etape etape :
         {Etape::Demande, Etape::Formation, Etape::Organisme, Etape::Stagiaires, Etape::Couts, Etape::Pieces}) {
        EtapeVue vue{etape};
        // Which pieces are asked for is not known before the dispositif.
        bool incomplete = etape == Etape::Pieces && dossier.demande.dispositif.isEmpty();
        for (const Probleme &probleme : problemes) {
            if (probleme.etape != etape || probleme.niveau != Probleme::Niveau::Bloquant)
                continue;
            if (manque(probleme.motif))
                incomplete = true;
            else
                ++vue.aCorriger;
        }
        if (vue.aCorriger > 0)
            vue.etat = EtatEtape::ACorriger;
        else if (!incomplete)
            vue.etat = EtatEtape::Complet;
        else
            vue.etat = vierge(dossier, etape) ? EtatEtape::ACompleter : EtatEtape::EnCours;
        vues.append(vue);
    }
    return vues;
}

} // namespace models
