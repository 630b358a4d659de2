// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/notificationmodel.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class EmptyState;
class TableView;

// The notification centre: unread ones or all, mark read, open the dossier.
class NotificationsPage : public Page {
    Q_OBJECT
  public:
    explicit NotificationsPage(const Desk &desk, QWidget *parent = nullptr);
    QAbstractItemModel *listShown() override { return &m_sorted; }

  Q_SIGNALS:
    void dossierRequested(const QUuid &id);
    void preferencesRequested();

  protected:
    void reload() override;

  private:
    void mark(const QList<QUuid> &ids);
    models::NotificationModel m_model;
    QSortFilterProxyModel m_sorted;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_markSelected;
    QPushButton *m_markAll;
};

} // namespace ui
