// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// Mouse and keyboard for the guided tour: events enter by the native window, so that what lies on top is what is hit,
// focus moves as under a hand, and a disabled or hidden control does nothing.
namespace app::input {

// False when the widget cannot be clicked: hidden, disabled or covered.
bool click(QWidget *widget);
void type(QWidget *window, const QString &text); // to whatever has the focus
void press(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace app::input
