// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/chiffres.h"

#include <tuple>

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

bool among(const QStringList &codes, const QString &code) { return codes.isEmpty() || codes.contains(code); }

bool concerns(const Parametre &each, const Dossier &dossier, const QString &idcc) {
    const QDate date = dossier.formation.dateDebut;
    const auto &nature = dossier.demande.nature;
    const auto &certification = dossier.formation.certification;
    return (!each.debut.isValid() || each.debut <= date) && (!each.fin.isValid() || date <= each.fin) &&
           (each.idcc.isEmpty() || each.idcc == idcc) && among(each.natures, nature ? toCode(*nature) : QString()) &&
           among(each.certifications, certification ? toCode(*certification) : QString()) &&
           among(each.domaines, dossier.formation.domaine);
}

// The cap in force when the training begins: the branch's own before that of every branch, then the one with the most
// conditions, then the latest.
std::optional<Montant> plafond(const QList<Parametre> &parametres, const QString &idcc, const Dossier &dossier) {
    const auto rank = [](const Parametre &each) {
        const int conditions = !each.natures.isEmpty() + !each.certifications.isEmpty() + !each.domaines.isEmpty();
        return std::tuple(!each.idcc.isEmpty(), conditions, each.debut);
    };
    const Parametre *best = nullptr;
    for (const Parametre &each : parametres)
        if (each.cle == "PLAFOND_HORAIRE"_L1 && concerns(each, dossier, idcc) && (!best || rank(*best) < rank(each)))
            best = &each;
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
        out.plafondHoraire = plafond(parametres, idcc, dossier);
    out.resteACharge = out.totalCouts - dossier.financement.autresCofinanceurs.value_or(Montant{}) -
                       dossier.financement.montantDemande.value_or(Montant{});
    return out;
}

} // namespace models
