// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisme.h"
#include "ui/wizard/step.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace models {
class OrganismeSearchModel;
}

namespace ui {

class IdentifiantEdit;

// Step 3: one box finds the organisme by name, SIRET or NDA; what it finds is copied below, where it may be completed.
// When nothing matches, the action becomes « Ajouter un organisme ».
class OrganismeStep : public Step {
    Q_OBJECT
  public:
    // folder: of the register; empty when there is none yet.
    explicit OrganismeStep(const QString &folder, QWidget *parent = nullptr);
    void store(models::Dossier &dossier) const override;
    void showContexte(const models::Contexte &contexte, const models::Dossier &dossier) override;
    void setReadOnly(bool readOnly) override;
    void noteProposed(); // the proposal was taken in

  Q_SIGNALS:
    void proposed(const models::Organisme &organisme); // to the list of the OPCA, by the user

  protected:
    void fill(const models::Dossier &dossier) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void addSearch(const QString &folder);
    void addDetails();
    void showFound(const QString &text, int count);
    void take(const models::Organisme &organisme);
    void addByHand();
    void propose();
    void showProposal();

    models::OrganismeSearchModel *m_found = nullptr;
    QWidget *m_searchCard = nullptr;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_answer;
    QPushButton *m_add;
    QLabel *m_interne;
    QLabel *m_proposal;
    QPushButton *m_propose;
    QLineEdit *m_denomination;
    IdentifiantEdit *m_siret;
    IdentifiantEdit *m_nda;
    QLineEdit *m_voie;
    QLineEdit *m_codePostal;
    QLineEdit *m_commune;
    QLineEdit *m_nom;
    QLineEdit *m_email;
    QLineEdit *m_telephone;
    bool m_byHand = false; // proposeParEntreprise
};

} // namespace ui
