// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profil.h"
#include "models/items/rowsmodel.h"

#include <QCoreApplication>

namespace models {

// The notification centre.
class NotificationModel : public RowsModel<Notification> {
    Q_DECLARE_TR_FUNCTIONS(NotificationModel)
  public:
    enum Column { Date, Titre, Texte, Etat, ColumnCount };
    enum Role { LueRole = OwnRole, DossierRole };
    using RowsModel::RowsModel;

    int unread() const;

  protected:
    QString key(const Notification &row) const override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Notification &row, int column, int role) const override;
};

} // namespace models
