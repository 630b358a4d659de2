// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetrics>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

// A drawing of resources/icons/svg in one colour, at 1×, 2× and 3×. The name must be one of the drawings.
QIcon themedIcon(const QString &name, const QColor &color);
// The same as a picture of so many logical pixels, for a screen of this ratio.
QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal ratio);
// For a button with words in this font: as high as its letters, with the gap towards the words that Qt leaves too
// small. after: it stands after the words.
QIcon wordIcon(const QString &name, const QColor &color, const QFontMetrics &letters, bool after = false);
QSize wordIconSize(const QFontMetrics &letters);
QIcon applicationIcon();

} // namespace ui
