// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/chiffres.h"

using namespace Qt::StringLiterals;

namespace models {

Arithmetique arithmetique(const Compte &compte) {
    Arithmetique out;
    out.disponibleEngagement = compte.alimentation - compte.regle;
    out.soldeReglement = out.disponibleEngagement - compte.engageNonRegle;
    out.coherent =
        out.disponibleEngagement == compte.disponibleEngagement && out.soldeReglement == compte.soldeReglement;
    return out;
}

namespace {

// The cap in force on `date`; one of the branch comes before one for every branch, the latest start before others.
std::optional<Montant> plafond(const QList<Parametre> &parametres, const QString &idcc, const QDate &date) {
    const Parametre *best = nullptr;
    for (const Parametre &each : parametres) {
        const bool inForce = (!each.debut.isValid() || each.debut <= date) && (!each.fin.isValid() || date <= each.fin);
        if (each.cle != "PLAFOND_HORAIRE"_L1 || !inForce || (!each.idcc.isEmpty() && each.idcc != idcc))
            continue;
        if (!best || (best->idcc.isEmpty() && !each.idcc.isEmpty()) ||
            (best->idcc == each.idcc && best->debut < each.debut))
            best = &each;
    }
    return best ? std::optional(Montant{best->valeur}) : std::nullopt;
}

} // namespace

Recapitulatif recapitulatif(const Dossier &dossier, const QList<Parametre> &parametres, const QString &idcc) {
    Recapitulatif out;
    Montant pedagogique;
    for (const LigneCout &cout : dossier.couts) {
        const Montant montant = cout.montantHt.value_or(Montant{});
        out.totalCouts += montant;
        if (cout.type == TypeCout::PEDAGOGIQUE)
            pedagogique += montant;
    }
    for (const Imputation &imputation : dossier.imputations)
        out.totalImpute += imputation.montant.value_or(Montant{});

    // The step « Stagiaires » knows how many they are; before it is filled in, the number announced.
    const qint64 stagiaires =
        dossier.stagiaires.isEmpty() ? dossier.formation.nombreStagiaires.value_or(0) : dossier.stagiaires.size();
    const qint64 minutes = dossier.formation.duree.value_or(Duree{}).minutes * stagiaires;
    if (minutes > 0 && !pedagogique.isZero())
        out.coutHoraireStagiaire = Montant{(pedagogique.centimes * 60 * 2 + minutes) / (minutes * 2)}; // half up
    if (dossier.formation.dateDebut.isValid())
        out.plafondHoraire = plafond(parametres, idcc, dossier.formation.dateDebut);
    out.resteACharge = out.totalCouts - dossier.financement.autresCofinanceurs.value_or(Montant{}) -
                       dossier.financement.montantDemande.value_or(Montant{});
    return out;
}

} // namespace models
