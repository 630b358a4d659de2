// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mouvementmodel.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>

namespace ui {

class Card;
class EmptyState;
class TableView;

// One account: what came in, what is engaged, what was paid, both balances with their arithmetic, and every movement
// down to its dossier.
class ComptePage : public Page {
    Q_OBJECT
  public:
    explicit ComptePage(const Desk &desk, QWidget *parent = nullptr);
    void open(const QString &code);
    QString compte() const { return m_code; }
    QAbstractItemModel *listShown() override { return &m_sorted; }

  Q_SIGNALS:
    void dossierRequested(const QUuid &id);
    void leaveRequested();

  protected:
    void reload() override;

  private:
    QString m_code;
    models::MouvementModel m_mouvements;
    QSortFilterProxyModel m_sorted;
    QVBoxLayout *m_figures;
    TableView *m_table;
    EmptyState *m_empty;
};

} // namespace ui
