// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profil.h"
#include "ui/pages/page.h"

class QListWidget;
class QLabel;

namespace ui {

class SearchBox;

// « Aide »: the fiches pratiques, readable without network and searched as one types; F1 opens the one of the current
// screen. The contacts are at the bottom, as on the home page.
class AidePage : public Page {
    Q_OBJECT
  public:
    explicit AidePage(const Desk &desk, QWidget *parent = nullptr);
    void openFor(const QString &screen); // the fiche of a screen; the first one when it has none
    void openFiche(const QString &id);
    void focusSearch() override;
    // What the program carries; the server's fiches come before, and replace the one of the same id.
    static QList<models::Fiche> builtIn();
    static QList<models::Fiche> all(const models::Store &store);

  Q_SIGNALS:
    void shortcutsRequested();

  protected:
    void reload() override;

  private:
    void fill();
    void showFiche(int row);
    QList<models::Fiche> m_fiches;
    QList<models::Fiche> m_found;
    SearchBox *m_search;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace ui
