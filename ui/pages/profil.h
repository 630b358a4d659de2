// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/etablissementmodel.h"
#include "ui/pages/page.h"

#include <QSortFilterProxyModel>

class QComboBox;
class QTabWidget;

namespace ui {

class EmptyState;
class Facts;
class NotificationMatrix;
class SearchBox;
class TableView;

// « Mon profil »: « Mes informations » (with the choice of the établissement préféré), « Mes établissements » (with
// habilitations and gestionnaires behind a pictogram), « Mes notifications ».
class ProfilPage : public Page {
    Q_OBJECT
  public:
    enum Tab { Informations, Etablissements, Notifications };
    explicit ProfilPage(const Desk &desk, QWidget *parent = nullptr);
    void showTab(Tab tab);
    QAbstractItemModel *listShown() override { return &m_sorted; }

  Q_SIGNALS:
    void prefereRequested(const QString &siret);
    void done(const QString &sentence);

  protected:
    void reload() override;

  private:
    QWidget *buildInformations();
    QWidget *buildEtablissements();
    void openEtablissement(const QString &siret);

    models::EtablissementModel m_model;
    QSortFilterProxyModel m_sorted;
    models::Profil m_profil;
    QTabWidget *m_tabs;
    QVBoxLayout *m_person;
    QVBoxLayout *m_site;
    QComboBox *m_prefere;
    TableView *m_table;
    NotificationMatrix *m_matrix;
};

} // namespace ui
