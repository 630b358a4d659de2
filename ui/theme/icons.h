// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

// A drawing of resources/icons/svg in one colour, at 1×, 2× and 3×. The name must be one of the drawings.
QIcon themedIcon(const QString &name, const QColor &color);
// The same as a picture of so many logical pixels, for a screen of this ratio.
QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal ratio);
QIcon applicationIcon();

} // namespace ui
