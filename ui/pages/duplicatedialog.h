// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/result.h"
#include "ui/pages/desk.h"

#include <QDialog>

class QCheckBox;

namespace ui {

// « Dupliquer »: which parts the new draft keeps. Pieces are never copied: each dossier has its own.
class DuplicateDialog : public QDialog {
    Q_OBJECT
  public:
    DuplicateDialog(const models::Dossier &dossier, const Desk &desk, QWidget *parent = nullptr);

  Q_SIGNALS:
    void duplicated(const QUuid &copy);
    void failed(const models::Failure &failure);

  private:
    void duplicate();
    models::Dossier m_dossier;
    Desk m_desk;
    QCheckBox *m_dates;
    QCheckBox *m_stagiaires;
    QCheckBox *m_couts;
};

} // namespace ui
