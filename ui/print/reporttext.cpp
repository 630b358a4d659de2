// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reporttext.h"

#include "models/exchange/wholefile.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace ui {
namespace {

using Style = ReportDraw::Style;

struct Look {
    double points;
    QFont::Weight weight;
    QColor colour;
};

Look lookOf(Style style) {
    const QColor ink(0x11, 0x18, 0x27);
    const QColor grey(0x4b, 0x55, 0x63); // 7:1 on white
    switch (style) {
    case Style::Title:
        return {20, QFont::DemiBold, ink};
    case Style::Subtitle:
        return {10, QFont::Normal, grey};
    case Style::Heading:
        return {13, QFont::DemiBold, ink};
    case Style::Figure:
        return {15, QFont::DemiBold, ink};
    case Style::Small:
        return {7.5, QFont::Normal, grey};
    case Style::Label:
        return {9, QFont::Normal, grey};
    case Style::Mark:
        return {7.5, QFont::DemiBold, QColor(0x9a, 0x34, 0x12)};
    case Style::Warning:
        return {9, QFont::DemiBold, QColor(0x9a, 0x34, 0x12)};
    case Style::Strong:
        return {9, QFont::DemiBold, ink};
    case Style::Body:
        break;
    }
    return {9, QFont::Normal, ink};
}

// Accents in one piece: letters are not shaped.
QString cleaned(const QString &text) { return models::printable(text).normalized(QString::NormalizationForm_C); }

const QFont &fontOf(Style style) {
    static std::array<std::optional<QFont>, std::size_t(Style::Warning) + 1> fonts;
    auto &kept = fonts.at(std::size_t(style));
    if (!kept) {
        QFont font(programFont());
        font.setPixelSize(qRound(lookOf(style).points * reportScale));
        font.setWeight(lookOf(style).weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        // Shaped, Inter puts other glyphs for « : », « - » and « + » between digits; a PDF then has no text for them.
        font.setStyleStrategy(QFont::PreferNoShaping);
        kept = font;
    }
    return *kept;
}

} // namespace

double lineHeight(Style style) { return QFontMetricsF(fontOf(style)).height() / reportScale; }

double heightOf(const QList<ReportLine> &lines) {
    double height = 0;
    for (const ReportLine &line : lines)
        height += lineHeight(line.style);
    return height;
}

double unbreakable(const QString &text, Style style, bool whole) {
    double width = 0;
    const QStringList paragraphs = cleaned(text).split(u'\n');
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, fontOf(width > 0 ? Style::Small : style));
        layout.beginLayout();
        layout.createLine().setLineWidth(1e6);
        layout.endLayout();
        width = std::max(width, whole ? layout.maximumWidth() : layout.minimumWidth());
    }
    return width / reportScale;
}

QList<ReportLine> reportLines(const QString &text, Style style, Style rest, double width) {
    QList<ReportLine> lines;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    const QStringList paragraphs = cleaned(text).split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const Style own = lines.isEmpty() ? style : rest;
        QTextLayout layout(paragraph, fontOf(own));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width * reportScale);
            lines.append({paragraph.mid(line.textStart(), line.textLength()), own, false});
        }
        layout.endLayout();
        lines.last().ends = true;
    }
    return lines;
}

void paintText(QPainter &painter, const ReportDraw &draw) {
    const QFont &font = fontOf(draw.style);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(lookOf(draw.style).colour);
    double baseline = draw.rect.top() * reportScale + metrics.ascent();
    for (QString line : draw.lines) {
        while (line.endsWith(u' '))
            line.chop(1);
        const double x = draw.right ? draw.rect.right() * reportScale - metrics.horizontalAdvance(line)
                                    : draw.rect.left() * reportScale;
        painter.drawText(QPointF(x, baseline), line);
        baseline += metrics.height();
    }
}

} // namespace ui
