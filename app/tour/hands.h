// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QComboBox;
class QWidget;

// A person's gestures on what is seen: things are found by the words on them.
namespace app::hands {

// A visible widget that takes the focus, by its accessible name (a field, a list); null when there is none.
QWidget *named(QWidget *root, const QString &name);
// A visible button by its words, or by its accessible name.
QAbstractButton *button(QWidget *root, const QString &words);
bool press(QWidget *root, const QString &words);
// The field of the form of this pointer: replaces its text. False when it cannot be reached.
bool fill(QWidget *root, const QString &champ, const QString &text);
bool choose(QWidget *root, const QString &champ, const QString &code); // in a list that drops down
bool chooseIn(QComboBox *box, const QString &code);
bool pickFile(
    const QString &path); // in the file dialog that is open, to open or to save; tried again until it has closed
// Whether these words stand somewhere on screen.
bool reads(QWidget *root, const QString &words);

} // namespace app::hands
