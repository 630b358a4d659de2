// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/items/rowsmodel.h"

#include <QCoreApplication>

namespace models {

// The movements of one account.
class MouvementModel : public RowsModel<Mouvement> {
    Q_DECLARE_TR_FUNCTIONS(MouvementModel)
  public:
    enum Column { Date, Nature, Libelle, Dossier, Montant, ColumnCount };
    enum Role { DossierRole = OwnRole }; // QUuid, null when it came from no dossier
    using RowsModel::RowsModel;

  protected:
    QString key(const Mouvement &row) const override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Mouvement &row, int column, int role) const override;
};

} // namespace models
