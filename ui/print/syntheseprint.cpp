// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/syntheseprint.h"

#include "models/domain/duree.h"
#include "models/domain/identifiants.h"
#include "models/exchange/listexport.h"
#include "models/items/labels.h"
#include "models/rules/chiffres.h"
#include "ui/print/reportlayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

using models::Compte;
using models::Failure;
using models::Financement;
using models::Labels;
using models::Montant;
using models::Result;

namespace {

struct Synthese {
    Q_DECLARE_TR_FUNCTIONS(ui::Synthese)
};

QString engage(const Financement &financement) {
    return financement.unite == models::Unite::HEURES ? format(models::Duree{financement.engageNonRegle})
                                                      : format(Montant{financement.engageNonRegle});
}

QString siren(const QString &text) {
    const auto parsed = models::Siren::parse(text);
    return parsed ? parsed->format() : text;
}

} // namespace

Report synthese(const SyntheseInput &input) {
    Report report;
    report.title = Synthese::tr("Synthèse de vos comptes");
    report.subtitle = input.arreteAu.isValid() ? Synthese::tr("Arrêtée au %1").arg(Labels::moment(input.arreteAu))
                                               : Synthese::tr("Ce poste n’a pas encore été synchronisé");
    report.sender = Synthese::tr("%1 — SIREN %2").arg(input.entreprise.raisonSociale, siren(input.entreprise.siren));
    if (!input.prefere.isEmpty())
        report.sender += Synthese::tr(" — établissement préféré : %1").arg(input.prefere);
    report.footer = Synthese::tr("Édité le %1 — source : Mon compte DEFi, dernière synchronisation")
                        .arg(Labels::moment(input.editeLe));

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
        report.blocks.append(ReportNote{
            Synthese::tr("Disponible pour engagement = alimentation − réglé. Solde disponible pour règlement = "
                         "disponible pour engagement − engagé non réglé."),
            false});
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

Result<> writePdf(const Report &report, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{Failure::Kind::Io, u"PDF"_s};
    {
        QPdfWriter writer(&file);
        writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
        writer.setTitle(report.title);
        writer.setCreator(u"Mon compte DEFi"_s);
        writer.setResolution(300);
        const QPageSize a4(QPageSize::A4);
        writer.setPageSize(a4);
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        if (!painter.begin(&writer))
            return Failure{Failure::Kind::Io, u"PDF"_s};
        const QList<ReportPage> pages = ReportLayout(a4.size(QPageSize::Point)).pages(report);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            ReportLayout::paint(painter, pages.at(i), writer.resolution() / 72.0);
        }
    }
    if (!file.commit())
        return Failure{Failure::Kind::Io, u"PDF"_s};
    return models::Done{};
}

Result<> writeSynthesePdf(const SyntheseInput &input, const QString &file) { return writePdf(synthese(input), file); }

namespace {

QString number(Montant montant) { // no spaces, a plain minus: for machines
    const qint64 cents = qAbs(montant.centimes);
    return u"%1%2,%3"_s.arg(montant.centimes < 0 ? u"-"_s : QString())
        .arg(cents / 100)
        .arg(cents % 100, 2, 10, QChar(u'0'));
}

} // namespace

Result<> writeSyntheseCsv(const SyntheseInput &input, const QString &path) {
    QByteArray text = models::csvStart;
    text += models::csvLine({Synthese::tr("Groupe"), Synthese::tr("Libellé"), Synthese::tr("Alimentation"),
                             Synthese::tr("Réglé"), Synthese::tr("Disponible pour engagement"),
                             Synthese::tr("Engagé non réglé"), Synthese::tr("Solde disponible pour règlement"),
                             Synthese::tr("Unité"), Synthese::tr("Arrêté au")});
    const QString arrete = Labels::moment(input.arreteAu);
    for (const Compte &each : input.comptes)
        text += models::csvLine({Synthese::tr("Mes comptes"), each.libelle, number(each.alimentation),
                                 number(each.regle), number(each.disponibleEngagement), number(each.engageNonRegle),
                                 number(each.soldeReglement), u"€"_s, arrete});
    for (const Financement &each : input.financements) {
        const bool hours = each.unite == models::Unite::HEURES;
        const Montant shown{hours ? each.engageNonRegle * 100 / 60 : each.engageNonRegle};
        text += models::csvLine({Synthese::tr("Mes financements"),
                                 each.libelle,
                                 {},
                                 {},
                                 {},
                                 number(shown),
                                 {},
                                 hours ? u"h"_s : u"€"_s,
                                 arrete});
    }
    return models::writeWhole(path, text);
}

} // namespace ui
