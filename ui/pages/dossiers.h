// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dossierfilter.h"
#include "models/items/dossiertablemodel.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class EmptyState;
class SearchBox;
class TableView;

// « Mes dossiers »: every demande, searched, filtered and sorted; the corbeille beside; actions on several at once with
// what became of each.
class DossiersPage : public Page {
    Q_OBJECT
  public:
    explicit DossiersPage(const Desk &desk, QWidget *parent = nullptr);

    void filterStatut(const QString &code); // empty: every status
    void focusSearch() override;
    QAbstractItemModel *listShown() override;
    TableView *table() { return m_table; }

  Q_SIGNALS:
    void dossierRequested(const QUuid &id);
    void newDossierRequested();
    void exportRequested();

  protected:
    void reload() override;

  private:
    bool inCorbeille() const;
    void fillChoices(const QList<models::DossierRow> &rows, const QList<models::Etablissement> &etablissements);
    void showWhatThereIs();
    void showSelection();
    void clearFilter();
    // Runs on each selected dossier; « 3 dossiers supprimés. 1 refusé : … ».
    void forEachSelected(const std::function<models::Result<>(models::Store &, const QUuid &)> &work, bool removing);

    models::DossierTableModel m_model;
    models::DossierFilter m_filter;
    QTabBar *m_tabs;
    SearchBox *m_search;
    QComboBox *m_statut;
    QComboBox *m_etablissement;
    QStackedWidget *m_stack; // table, empty
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_bar;
    QLabel *m_count;
    QPushButton *m_remove;
    QPushButton *m_restore;
    QLabel *m_outcome;
};

} // namespace ui
