// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

class QBoxLayout;
class QFrame;
class QLayout;

namespace ui {

// Every text on screen is plain text: what the server sends is never markup. Wraps, and can be selected with the mouse.
QLabel *plainLabel(const QString &text, const char *look = nullptr, QWidget *parent = nullptr);
// One line that is not wrapped: figures, names of fields.
QLabel *lineLabel(const QString &text, const char *look = nullptr, QWidget *parent = nullptr);
// For buttons, menus and tabs, which would take « & » for the mark of a shortcut: « Petit & Fils » stays what it is.
QString literal(const QString &text);
// A drawing beside words that say the same; hidden from assistive technology.
QLabel *iconLabel(const QString &name, const QColor &color, int size = 18, QWidget *parent = nullptr);
// A hairline between two parts.
QFrame *line(QWidget *parent = nullptr);
void setLook(QWidget *widget, const char *look); // changes the property « class » and restyles
// Takes away and deletes everything a layout holds, layouts in it too.
void clearLayout(QLayout *layout);

} // namespace ui
