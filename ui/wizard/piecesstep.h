// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/step.h"

class QPushButton;
class QVBoxLayout;

namespace ui {

class ChoiceBox;

// Step 6, first half: the pieces that go with the demande, those asked for first. Attaching copies the file, so that
// later changes of the original do not matter. The copying itself is the caller's.
class PiecesStep : public Step {
    Q_OBJECT
  public:
    explicit PiecesStep(QWidget *parent = nullptr);
    void store(models::Dossier &) const override {} // pieces are commands, not fields
    void showContexte(const models::Contexte &contexte, const models::Dossier &dossier) override;
    void setReadOnly(bool readOnly) override; // of the form; see setPiecesReadOnly()
    // The OPCA may ask for pieces of a dossier that is read-only otherwise.
    void setPiecesReadOnly(bool readOnly);
    bool goTo(const QString &champ) override;
    void enter() override;

  Q_SIGNALS:
    void attachRequested(const QString &file, models::TypePiece type);
    void detachRequested(const QUuid &piece);

  protected:
    void fill(const models::Dossier &) override {}
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

  private:
    void addRequired();
    void addPieces();
    void showRequired(const models::Contexte &contexte, const QString &dispositif);
    void showPieces(const QList<models::Piece> &pieces);
    void chooseFile(models::TypePiece type);

    QVBoxLayout *m_required;
    QVBoxLayout *m_pieces;
    ChoiceBox *m_type;
    QPushButton *m_attach;
    QList<models::PieceRequise> m_shownRequired;
    QList<models::Piece> m_shown;
    bool m_piecesReadOnly = false;
    bool m_drawn = false;
};

} // namespace ui
