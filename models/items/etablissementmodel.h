// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/etablissement.h"
#include "models/items/rowsmodel.h"

#include <QCoreApplication>

namespace models {

// « Mes établissements ». Preferred and closed are said in words in the column « État » and in the accessible text; the
// two roles are for the delegate that also paints them.
class EtablissementModel : public RowsModel<Etablissement> {
    Q_DECLARE_TR_FUNCTIONS(EtablissementModel)
  public:
    enum Column { Denomination, Siret, Commune, OffreService, Etat, Habilitations, ColumnCount };
    enum Role { PrefereRole = OwnRole, FermeRole };
    using RowsModel::RowsModel;

    void setPrefere(const QString &siret);
    QString prefere() const { return m_prefere; }

  protected:
    QString key(const Etablissement &row) const override { return row.siret; }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Etablissement &row, int column, int role) const override;

  private:
    QString m_prefere;
};

} // namespace models
