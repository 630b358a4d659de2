// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duree.h"
#include "models/exchange/listexport.h"
#include "models/exchange/xlsx.h"
#include "models/items/comptemodel.h"
#include "models/items/labels.h"
#include "ui/print/reportfile.h"
#include "ui/print/syntheseprint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// The synthesis of the accounts as files.
namespace ui {

using models::Compte;
using models::Financement;
using models::Labels;
using models::Montant;
using models::Result;

namespace {

struct SyntheseFile {
    Q_DECLARE_TR_FUNCTIONS(ui::SyntheseFile)
};

QString number(Montant montant) { // no spaces, a plain minus: for machines
    const qint64 cents = qAbs(montant.centimes);
    return u"%1%2,%3"_s.arg(montant.centimes < 0 ? u"-"_s : QString())
        .arg(cents / 100)
        .arg(cents % 100, 2, 10, QChar(u'0'));
}

} // namespace

Result<> writeSynthesePdf(const SyntheseInput &input, const QString &file) { return writePdf(synthese(input), file); }

Result<> writeSyntheseHtml(const SyntheseInput &input, const QString &file) { return writeHtml(synthese(input), file); }

Result<> writeSyntheseCsv(const SyntheseInput &input, const QString &path) {
    QByteArray text = models::csvStart;
    text += models::csvLine({SyntheseFile::tr("Groupe"), SyntheseFile::tr("Libellé"), SyntheseFile::tr("Alimentation"),
                             SyntheseFile::tr("Réglé"), SyntheseFile::tr("Disponible pour engagement"),
                             SyntheseFile::tr("Engagé non réglé"), SyntheseFile::tr("Solde disponible pour règlement"),
                             SyntheseFile::tr("Unité"), SyntheseFile::tr("Arrêté au")});
    const QString arrete = Labels::moment(input.arreteAu);
    for (const Compte &each : input.comptes)
        text += models::csvLine({SyntheseFile::tr("Mes comptes"), each.libelle, number(each.alimentation),
                                 number(each.regle), number(each.disponibleEngagement), number(each.engageNonRegle),
                                 number(each.soldeReglement), u"€"_s, arrete});
    for (const Financement &each : input.financements) {
        const bool hours = each.unite == models::Unite::HEURES;
        const Montant shown{hours ? each.engageNonRegle * 100 / 60 : each.engageNonRegle};
        text += models::csvLine({SyntheseFile::tr("Mes financements"),
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

Result<> writeSyntheseXlsx(const SyntheseInput &input, const QString &path) {
    models::CompteModel comptes;
    comptes.show(input.comptes);
    models::FinancementModel financements;
    financements.show(input.financements);
    // Whose figures, and of when: on a sheet of its own, so that the two others stay plain tables.
    const models::XlsxSheet about{
        SyntheseFile::tr("À propos"),
        {SyntheseFile::tr("Document"), SyntheseFile::tr("Synthèse de vos comptes")},
        {{SyntheseFile::tr("Entreprise"), input.entreprise.raisonSociale},
         {SyntheseFile::tr("SIREN"), input.entreprise.siren},
         {SyntheseFile::tr("Établissement préféré"), input.prefere},
         {SyntheseFile::tr("Arrêté au"),
          input.arreteAu.isValid() ? QVariant(input.arreteAu) : SyntheseFile::tr("jamais synchronisé")},
         {SyntheseFile::tr("Édité le"), QVariant(input.editeLe)},
         {SyntheseFile::tr("Disponible pour engagement"), SyntheseFile::tr("alimentation − réglé")},
         {SyntheseFile::tr("Solde disponible pour règlement"),
          SyntheseFile::tr("disponible pour engagement − engagé non réglé")}},
        false};
    return models::writeXlsx(path, {models::sheetOf(comptes, SyntheseFile::tr("Mes comptes")),
                                    models::sheetOf(financements, SyntheseFile::tr("Mes financements")), about});
}

} // namespace ui
