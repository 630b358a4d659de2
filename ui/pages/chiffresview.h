// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"

#include <QWidget>

namespace ui {

// The two balances of an account with the arithmetic that makes them, as of when, and a flag when what the server sent
// does not add up (domain.md §0.4: nothing is computed silently).
class ChiffresView : public QWidget {
    Q_OBJECT
  public:
    ChiffresView(const models::Compte &compte, QWidget *parent = nullptr);
    // « 1 234,50 € », or « 70 h » for a source counted in hours.
    static QString format(const models::Financement &financement);
    static QString disponibleNote(const models::Compte &compte);
    static QString soldeNote(const models::Compte &compte);
};

} // namespace ui
