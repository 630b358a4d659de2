// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Paints the columns « Statut » and « Envoi » of the dossiers as pills. role: DossierTableModel::StatutRole or
// SyncRole.
class PillDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit PillDelegate(int role, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

  private:
    int m_role;
};

} // namespace ui
