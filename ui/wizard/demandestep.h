// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/step.h"

class QLineEdit;

namespace ui {

class ChoiceBox;
class ChoiceList;

// Step 1: for which établissement, by which dispositif, paid how, and whom to ask.
class DemandeStep : public Step {
    Q_OBJECT
  public:
    explicit DemandeStep(QWidget *parent = nullptr);
    void store(models::Dossier &dossier) const override;
    void showContexte(const models::Contexte &contexte, const models::Dossier &dossier) override;

  Q_SIGNALS:
    void changePrefereRequested();

  protected:
    void fill(const models::Dossier &dossier) override;

  private:
    void showEtablissements(const models::Contexte &contexte);
    void showAcces(const models::Contexte &contexte);

    ChoiceBox *m_etablissement;
    QList<models::Etablissement> m_offered; // in it
    QString m_offeredPrefere;
    QLabel *m_prefere;
    ChoiceList *m_dispositif;
    ChoiceBox *m_nature;
    ChoiceList *m_reglement;
    QLineEdit *m_reference;
    QLineEdit *m_nom;
    QLineEdit *m_email;
    QLineEdit *m_telephone;
};

} // namespace ui
