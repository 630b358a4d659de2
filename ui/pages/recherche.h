// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace ui {

// What the box of the header finds: dossiers, établissements, organismes and help, each in its group.
class RecherchePage : public Page {
    Q_OBJECT
  public:
    explicit RecherchePage(const Desk &desk, QWidget *parent = nullptr);
    void search(const QString &text);

  Q_SIGNALS:
    void dossierRequested(const QUuid &id);
    void ficheRequested(const QString &id);
    void etablissementsRequested();

  protected:
    void reload() override;

  private:
    bool findDossiers(const QStringList &words);
    bool findEtablissements(const QStringList &words);
    bool findOrganismes();
    bool findFiches(const QStringList &words);
    QString m_text;
    QVBoxLayout *m_results;
};

} // namespace ui
