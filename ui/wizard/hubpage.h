// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/controles.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class RowButton;

// « Liste des tâches » in front of the six steps: where each stands, and the way to the verification.
class HubPage : public QWidget {
    Q_OBJECT
  public:
    explicit HubPage(QWidget *parent = nullptr);
    void showStates(const QList<models::EtapeVue> &states, int aVerifier);
    void setReadOnly(bool readOnly);
    RowButton *row(models::Etape etape) const { return m_rows.at(int(etape)); }
    void enter(); // focus on the first step left to do

  Q_SIGNALS:
    void etapeRequested(models::Etape etape);
    void verificationRequested();

  private:
    QList<models::EtapeVue> m_states;
    int m_aVerifier = 0;
    QLabel *m_progress;
    QLabel *m_advice;
    QList<RowButton *> m_rows;
    QPushButton *m_verify;
    bool m_readOnly = false;
};

} // namespace ui
