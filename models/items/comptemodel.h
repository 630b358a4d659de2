// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/items/rowsmodel.h"

#include <QCoreApplication>

namespace models {

// « Mes comptes »: fed by the company's payments or a dotation of the OPCA.
class CompteModel : public RowsModel<Compte> {
    Q_DECLARE_TR_FUNCTIONS(CompteModel)
  public:
    enum Column { Libelle, Alimentation, EngageNonRegle, Regle, DisponibleEngagement, SoldeReglement, ColumnCount };
    using RowsModel::RowsModel;

  protected:
    QString key(const Compte &row) const override { return row.code; }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Compte &row, int column, int role) const override;
};

// « Mes financements »: mutualised by the OPCA.
class FinancementModel : public RowsModel<Financement> {
    Q_DECLARE_TR_FUNCTIONS(FinancementModel)
  public:
    enum Column { Libelle, EngageNonRegle, ColumnCount };
    using RowsModel::RowsModel;

  protected:
    QString key(const Financement &row) const override { return row.code; }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Financement &row, int column, int role) const override;
};

} // namespace models
