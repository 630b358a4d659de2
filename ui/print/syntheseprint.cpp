// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/syntheseprint.h"

#include "models/domain/duree.h"
#include "models/items/labels.h"
#include "models/rules/chiffres.h"
#include "ui/print/reportfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

using models::Compte;
using models::Financement;
using models::Labels;
using models::Montant;

namespace {

struct Synthese {
    Q_DECLARE_TR_FUNCTIONS(ui::Synthese)
};

QString engage(const Financement &financement) {
    return financement.unite == models::Unite::HEURES ? format(models::Duree{financement.engageNonRegle})
                                                      : format(Montant{financement.engageNonRegle});
}

} // namespace

Report synthese(const SyntheseInput &input) {
    Report report;
    report.title = Synthese::tr("Synthèse de vos comptes");
    report.subtitle = input.arreteAu.isValid() ? Synthese::tr("Arrêtée au %1").arg(Labels::moment(input.arreteAu))
                                               : Synthese::tr("Ce poste n’a pas encore été synchronisé");
    report.sender = reportSender(input.entreprise);
    if (!input.prefere.isEmpty())
        report.sender += Synthese::tr(" — établissement préféré : %1").arg(input.prefere);
    report.footer = reportFooter(input.editeLe);

    Montant disponible, solde, engage;
    bool coherent = true;
    for (const Compte &compte : input.comptes) {
        disponible += compte.disponibleEngagement;
        solde += compte.soldeReglement;
        engage += compte.engageNonRegle;
        coherent = coherent && models::arithmetique(compte).coherent;
    }
    if (!input.comptes.isEmpty())
        report.blocks.append(ReportFigures{{{Synthese::tr("Disponible pour engagement"), format(disponible),
                                             Synthese::tr("ce qui reste pour financer de nouvelles formations")},
                                            {Synthese::tr("Engagé non réglé"), format(engage),
                                             Synthese::tr("provisionné pour des formations à payer")},
                                            {Synthese::tr("Solde disponible pour règlement"), format(solde),
                                             Synthese::tr("disponible pour engagement − engagé non réglé")}}});

    report.blocks.append(
        ReportHeading{Synthese::tr("Mes comptes"),
                      Synthese::tr("Alimentés par vos versements volontaires ou par une dotation de l’OPCA DEFi.")});
    if (input.comptes.isEmpty()) {
        report.blocks.append(ReportNote{Synthese::tr("Aucun compte actif."), false});
    } else {
        ReportTable table{{{Synthese::tr("Compte"), 2.2, false},
                           {Synthese::tr("Alimentation"), 1.2, true},
                           {Synthese::tr("Réglé"), 1.2, true},
                           {Synthese::tr("Disponible pour engagement"), 1.3, true},
                           {Synthese::tr("Engagé non réglé"), 1.2, true},
                           {Synthese::tr("Solde disponible pour règlement"), 1.3, true}},
                          {},
                          {}};
        Montant alimentation, regle;
        for (const Compte &compte : input.comptes) {
            alimentation += compte.alimentation;
            regle += compte.regle;
            table.rows.append({compte.libelle, format(compte.alimentation), format(compte.regle),
                               format(compte.disponibleEngagement), format(compte.engageNonRegle),
                               format(compte.soldeReglement)});
        }
        table.total = {Synthese::tr("Total"), format(alimentation), format(regle),
                       format(disponible),    format(engage),       format(solde)};
        report.blocks.append(table);
        report.blocks.append(ReportNote{reportFormule(), false});
    }
    if (!coherent)
        report.blocks.append(ReportNote{Synthese::tr("Attention : les chiffres d’un compte, tels que le serveur les a "
                                                     "envoyés, ne s’additionnent pas. Contactez l’OPCA DEFi."),
                                        true});

    report.blocks.append(ReportHeading{
        Synthese::tr("Mes financements"),
        Synthese::tr("Mutualisés par l’OPCA DEFi : seuls les engagements non réglés sont suivis, sans solde.")});
    if (input.financements.isEmpty()) {
        report.blocks.append(ReportNote{Synthese::tr("Aucun financement actif."), false});
    } else {
        ReportTable table{
            {{Synthese::tr("Source de financement"), 3, false}, {Synthese::tr("Engagements non réglés"), 1.2, true}},
            {},
            {}};
        for (const Financement &financement : input.financements)
            table.rows.append({financement.libelle, ui::engage(financement)});
        report.blocks.append(table);
    }
    return report;
}
} // namespace ui
