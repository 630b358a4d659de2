// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossierrow.h"
#include "models/items/rowsmodel.h"
#include "models/store/outbox.h"

#include <QCoreApplication>

namespace models {

// « Activité de synchronisation »: what waits, what was refused and why.
class OutboxModel : public RowsModel<Operation> {
    Q_DECLARE_TR_FUNCTIONS(OutboxModel)
  public:
    enum Column { Depuis, Action, Sujet, Etat, Motif, ColumnCount };
    enum Role { ParkedRole = OwnRole, SubjectRole }; // bool; the dossier's id as text
    using RowsModel::RowsModel;

    void setDossiers(const QList<DossierRow> &dossiers); // so that a subject reads as a dossier's name

  protected:
    QString key(const Operation &row) const override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Operation &row, int column, int role) const override;

  private:
    QHash<QString, QString> m_names;
};

} // namespace models
