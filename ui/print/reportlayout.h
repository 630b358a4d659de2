// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace ui {

// One thing to draw, in points (1/72 inch) from the page's top left corner.
struct ReportDraw {
    enum class Kind { Text, Line, Rule, Fill };
    enum class Style { Title, Subtitle, Heading, Body, Strong, Label, Small, Figure, Mark, Warning };
    Kind kind = Kind::Text;
    QRectF rect;
    QString text;
    Style style = Style::Body;
    bool right = false;
    QStringList lines; // the text as it is broken
    bool operator==(const ReportDraw &) const = default;
};
using ReportPage = QList<ReportDraw>;

// Blocks to pages: a row is never cut unless it is taller than a page, the header row comes back on each page, a
// heading never ends a page, the total keeps at least two rows with it. The same pages go to the screen, the printer
// and the PDF.
class ReportLayout {
  public:
    explicit ReportLayout(const QSizeF &pageSize); // points
    QList<ReportPage> pages(const Report &report) const;
    // pointSize: device pixels to a point.
    static void paint(QPainter &painter, const ReportPage &page, double pointSize);
    // The page's text, one line per drawn text, top to bottom then left to right: what the tests read.
    static QStringList text(const ReportPage &page);

  private:
    QSizeF m_size;
};

} // namespace ui
