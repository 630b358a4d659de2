// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/comptemodel.h"
#include "ui/pages/page.h"

namespace ui {

class Card;
class EmptyState;
class FlowLayout;

// « Mes comptes », the synthesis: the accounts with their « disponible pour engagement », the mutualised financements
// with their « engagements non réglés », each group with what it is.
class ComptesPage : public Page {
    Q_OBJECT
  public:
    explicit ComptesPage(const Desk &desk, QWidget *parent = nullptr);
    QAbstractItemModel *listShown() override { return &m_comptes; }

  Q_SIGNALS:
    void compteRequested(const QString &code);
    void printRequested();
    void exportRequested();

  protected:
    void reload() override;

  private:
    models::CompteModel m_comptes;
    models::FinancementModel m_financements;
    Card *m_mine;
    Card *m_shared;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_sharedRows;
};

} // namespace ui
