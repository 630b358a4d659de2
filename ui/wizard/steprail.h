// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/controles.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace ui {

// The six steps at the left of the wizard, each with its number, name and state in words and in shape, under « Liste
// des tâches ». Every one may be opened at any time.
class StepRail : public QWidget {
    Q_OBJECT
  public:
    static constexpr int hub = -1;
    explicit StepRail(QWidget *parent = nullptr);

    void showStates(const QList<models::EtapeVue> &states);
    void setCurrent(int page); // hub, or int(Etape)
    QAbstractButton *button(int page) const;

  Q_SIGNALS:
    void requested(int page);

  private:
    QButtonGroup *m_buttons;
};

} // namespace ui
