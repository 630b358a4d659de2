// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/comptemodel.h"

#include "models/domain/duree.h"
#include "models/items/labels.h"

using namespace Qt::StringLiterals;

namespace models {
namespace {

QVariant right(bool numeric) { return numeric ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant(); }

QString named(const QString &libelle, const QString &code) { return libelle.isEmpty() ? code : libelle; }

} // namespace

QString CompteModel::title(int column) const {
    switch (column) {
    case Libelle:
        return tr("Compte");
    case Alimentation:
        return tr("Alimentation");
    case EngageNonRegle:
        return tr("Engagé non réglé");
    case Regle:
        return tr("Réglé");
    case DisponibleEngagement:
        return tr("Disponible pour engagement");
    case SoldeReglement:
        return tr("Solde disponible pour règlement");
    }
    return {};
}

QVariant CompteModel::cell(const Compte &row, int column, int role) const {
    const Montant amounts[] = {row.alimentation, row.engageNonRegle, row.regle, row.disponibleEngagement,
                               row.soldeReglement};
    const bool amount = column != Libelle;
    switch (role) {
    case Qt::DisplayRole:
        return amount ? format(amounts[column - 1]) : named(row.libelle, row.code);
    case ValueRole:
        return amount ? QVariant::fromValue(amounts[column - 1]) : QVariant();
    case Qt::TextAlignmentRole:
        return right(amount);
    case Qt::AccessibleTextRole:
        return amount ? u"%1, %2"_s.arg(title(column), format(amounts[column - 1])) : named(row.libelle, row.code);
    case Qt::ToolTipRole:
        if (column == SoldeReglement)
            return tr("Disponible pour engagement diminué des montants engagés pour des formations non réglées.");
        if (column == DisponibleEngagement)
            return tr("Montant qui reste pour financer de nouvelles formations.");
        return {};
    case SortRole:
        return amount ? QVariant(amounts[column - 1].centimes) : QVariant();
    default:
        return {};
    }
}

QString FinancementModel::title(int column) const {
    switch (column) {
    case Libelle:
        return tr("Financement");
    case EngageNonRegle:
        return tr("Engagements non réglés");
    }
    return {};
}

QVariant FinancementModel::cell(const Financement &row, int column, int role) const {
    const bool amount = column == EngageNonRegle;
    const QString text = !amount                      ? named(row.libelle, row.code)
                         : row.unite == Unite::HEURES ? format(Duree{row.engageNonRegle})
                                                      : format(Montant{row.engageNonRegle});
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case ValueRole:
        return !amount                      ? QVariant()
               : row.unite == Unite::HEURES ? QVariant::fromValue(Duree{row.engageNonRegle})
                                            : QVariant::fromValue(Montant{row.engageNonRegle});
    case Qt::TextAlignmentRole:
        return right(amount);
    case Qt::AccessibleTextRole:
        return amount ? u"%1, %2"_s.arg(title(column), text) : text;
    case Qt::ToolTipRole:
        return amount ? tr("Montant provisionné (engagé) pour des formations non réglées.") : QVariant();
    case SortRole:
        return amount ? QVariant(row.engageNonRegle) : QVariant();
    default:
        return {};
    }
}

} // namespace models
