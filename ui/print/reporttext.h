// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/reportlayout.h"

namespace ui {

// One line of a text as it will be drawn.
struct ReportLine {
    QString text;
    ReportDraw::Style style = ReportDraw::Style::Body;
    bool ends = false; // a paragraph
};

// The text cut into lines of that width in points, at spaces or, failing these, anywhere. Paragraphs after the first
// are set in `rest`.
QList<ReportLine> reportLines(const QString &text, ReportDraw::Style style, ReportDraw::Style rest, double width);
double lineHeight(ReportDraw::Style style); // in points
// The width below which a word of the text, or with `whole` a paragraph of it, would be broken.
double unbreakable(const QString &text, ReportDraw::Style style, bool whole);
double heightOf(const QList<ReportLine> &lines);
// Draws a Text in a painter scaled to points × reportScale.
void paintText(QPainter &painter, const ReportDraw &draw);

// Text is measured and drawn in the same large units, so that both break lines alike on paper and on screen.
inline constexpr double reportScale = 16;

} // namespace ui
