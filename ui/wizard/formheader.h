// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace models {
struct Dossier;
}

namespace ui {

class StatusPill;

// The top of a form: the way back, the title with how far it is saved, the status, undo and redo.
class FormHeader : public QFrame {
    Q_OBJECT
  public:
    explicit FormHeader(QWidget *parent = nullptr);
    void showDossier(const models::Dossier &dossier, bool editable);
    void setTitle(const QString &title);
    QString title() const;
    void setSaved(const QString &sentence); // « Enregistré sur ce poste à 10:42 — envoyé »
    void setSteps(bool undo, bool redo);    // what can be undone and redone

  Q_SIGNALS:
    void closeRequested();
    void undoRequested();
    void redoRequested();

  private:
    QLabel *m_title;
    QLabel *m_saved;
    StatusPill *m_statut;
    QToolButton *m_undo;
    QToolButton *m_redo;
};

} // namespace ui
