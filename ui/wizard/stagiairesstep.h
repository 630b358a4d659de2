// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/step.h"

#include <functional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace models {
class StagiaireTableModel;
}

namespace ui {

class ChoiceBox;
class DateEdit;
class DureeEdit;
class MontantEdit;

// Step 4: the stagiaires as a sheet (a block may be pasted from a spreadsheet) and the form of the selected one.
class StagiairesStep : public Step {
    Q_OBJECT
  public:
    // newId makes the ids of added rows.
    explicit StagiairesStep(const std::function<QUuid()> &newId, QWidget *parent = nullptr);
    void store(models::Dossier &dossier) const override;
    void showContexte(const models::Contexte &contexte, const models::Dossier &dossier) override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString &champ) override;

  protected:
    void fill(const models::Dossier &dossier) override;
    bool speaksOf(const QString &champ) const override;
    bool holds(const QString &champ) const override;
    QString nameOf(const QString &champ) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void addTable();
    void addForm();
    void add();
    void duplicate();
    void removeSelected();
    void paste();
    void showRow(int row);
    void takeRow(); // form → table
    void keepRefused(const QPersistentModelIndex &cell, const QString &text);
    int currentRow() const;
    void showButtons();

    models::StagiaireTableModel *m_model;
    QTableView *m_table;
    QLabel *m_answer;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QWidget *m_form = nullptr;
    QString m_prefix; // « /stagiaires/<id>/ » of the row in the form
    std::optional<models::Duree> m_duree;

    QLineEdit *m_nom;
    QLineEdit *m_prenom;
    DateEdit *m_naissance;
    ChoiceBox *m_sexe;
    ChoiceBox *m_csp;
    ChoiceBox *m_contrat;
    ChoiceBox *m_niveau;
    ChoiceBox *m_etablissement;
    QList<models::Etablissement> m_offered; // in it
    DureeEdit *m_heures;
    DureeEdit *m_horsTemps;
    MontantEdit *m_taux;
    QLineEdit *m_matricule;
};

} // namespace ui
