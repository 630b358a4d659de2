// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mouvementmodel.h"

#include "models/domain/uuid.h"
#include "models/items/labels.h"

using namespace Qt::StringLiterals;

namespace models {

QString MouvementModel::key(const Mouvement &row) const { return toText(row.id); }

QString MouvementModel::title(int column) const {
    switch (column) {
    case Date:
        return tr("Date");
    case Nature:
        return tr("Nature");
    case Libelle:
        return tr("Libellé");
    case Dossier:
        return tr("Dossier");
    case Montant:
        return tr("Montant");
    }
    return {};
}

QVariant MouvementModel::cell(const Mouvement &row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Date:
            return Labels::date(row.date);
        case Nature:
            return Labels::of(row.nature);
        case Libelle:
            return row.libelle;
        case Dossier:
            return row.dossierNumero;
        case Montant:
            return format(row.montant);
        }
        return {};
    case Qt::TextAlignmentRole:
        return column == Montant ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(title(column), cell(row, column, Qt::DisplayRole).toString());
    case ValueRole:
        return column == Date && row.date.isValid() ? QVariant(row.date)
               : column == Montant                  ? QVariant::fromValue(row.montant)
                                                    : QVariant();
    case SortRole:
        return column == Date ? QVariant(row.date) : column == Montant ? QVariant(row.montant.centimes) : QVariant();
    case DossierRole:
        return row.dossierId.value_or(QUuid());
    default:
        return {};
    }
}

} // namespace models
