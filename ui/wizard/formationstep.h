// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/step.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ChoiceBox;
class DateEdit;
class DureeEdit;
class NombreEdit;

// Step 2: what is taught, when, how long and where. Rows that do not apply are not shown.
class FormationStep : public Step {
    Q_OBJECT
  public:
    explicit FormationStep(QWidget *parent = nullptr);
    void store(models::Dossier &dossier) const override;

  protected:
    void fill(const models::Dossier &dossier) override;

  private:
    void addContent();
    void addSession();
    void addPlace();
    void showRows();

    QLineEdit *m_intitule;
    ChoiceBox *m_objectif;
    QPlainTextEdit *m_objectifTexte;
    ChoiceBox *m_certification;
    QLineEdit *m_code;
    ChoiceBox *m_niveau;
    QLineEdit *m_domaine;
    QCheckBox *m_interne;
    ChoiceBox *m_session;
    DateEdit *m_debut;
    DateEdit *m_fin;
    DureeEdit *m_duree;
    NombreEdit *m_nombre;
    DureeEdit *m_surTemps;
    DureeEdit *m_horsTemps;
    ChoiceBox *m_modalite;
    QCheckBox *m_chezOrganisme;
    QLineEdit *m_voie;
    QLineEdit *m_codePostal;
    QLineEdit *m_commune;
    QWidget *m_codeRow = nullptr;
    QWidget *m_niveauRow = nullptr;
    QWidget *m_sessionRow = nullptr;
    QWidget *m_chezRow = nullptr;
    QList<QWidget *> m_placeRows;
};

} // namespace ui
