// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/syncstate.h"
#include "models/items/outboxmodel.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyState;
class TableView;

// « Activité de synchronisation »: what waits, what was refused and why, and what to do about it.
class ActivitePage : public Page {
    Q_OBJECT
  public:
    explicit ActivitePage(const Desk &desk, QWidget *parent = nullptr);
    void setStatus(const models::SyncStatus &status);
    QAbstractItemModel *listShown() override { return &m_model; }

  Q_SIGNALS:
    void syncRequested();
    void dossierRequested(const QUuid &id);
    void done(const QString &sentence);

  protected:
    void reload() override;

  private:
    const models::Operation *selected() const;
    void showSelection();
    void askDrop();
    models::OutboxModel m_model;
    models::SyncStatus m_status;
    QLabel *m_words;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_open;
    QPushButton *m_retry;
    QPushButton *m_drop;
};

} // namespace ui
