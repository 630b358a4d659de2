// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/step.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class Figure;
class MontantEdit;

// Step 5: what the training costs, what is asked and from which comptes; what it makes of the figures shows at once.
class CoutsStep : public Step {
    Q_OBJECT
  public:
    // newId makes the ids of added lines.
    explicit CoutsStep(const std::function<QUuid()> &newId, QWidget *parent = nullptr);
    void store(models::Dossier &dossier) const override;
    void showContexte(const models::Contexte &contexte, const models::Dossier &dossier) override;
    void setReadOnly(bool readOnly) override;

  protected:
    void fill(const models::Dossier &dossier) override;

  private:
    struct Cout {
        QUuid id;
        QWidget *frame;
        ChoiceBox *type;
        QLineEdit *libelle;
        MontantEdit *montant;
        ChoiceBox *tva;
        QPushButton *remove;
    };
    struct Part {
        QUuid id;
        QWidget *frame;
        ChoiceBox *compte;
        MontantEdit *montant;
        QLabel *balances;
        QPushButton *remove;
    };
    Cout &addCout(const QUuid &id);
    Part &addPart(const QUuid &id);
    void removeCout(const QUuid &id);
    void removePart(const QUuid &id);
    void offerComptes(ChoiceBox *box) const;
    void addRecap();
    void showRecap();
    void showBalances();

    std::function<QUuid()> m_newId;
    models::Contexte m_contexte;
    models::Dossier m_base; // the other steps' fields
    QList<Cout> m_couts;
    QList<Part> m_parts;
    QVBoxLayout *m_coutRows;
    QVBoxLayout *m_partRows;
    QPushButton *m_addCout;
    QPushButton *m_addPart;
    MontantEdit *m_cofinanceurs;
    MontantEdit *m_demande;
    QPlainTextEdit *m_commentaire;
    Figure *m_total;
    Figure *m_horaire;
    Figure *m_reste;
    Figure *m_impute;
};

} // namespace ui
