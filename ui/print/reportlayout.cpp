// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportlayout.h"

#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr double margin = 45;
constexpr double footerHeight = 24;
constexpr double cellPadding = 5;
constexpr double blockGap = 14;
constexpr double metricsScale = 16; // fonts are measured large: hinting at 9 points would move the line breaks

using Style = ReportDraw::Style;

double pointsOf(Style style) {
    switch (style) {
    case Style::Title:
        return 20;
    case Style::Subtitle:
        return 10;
    case Style::Heading:
        return 13;
    case Style::Figure:
        return 15;
    case Style::Small:
        return 7.5;
    case Style::Body:
    case Style::Strong:
    case Style::Warning:
        break;
    }
    return 9;
}

bool bold(Style style) {
    return style == Style::Title || style == Style::Heading || style == Style::Strong || style == Style::Figure;
}

QFont scaled(Style style, double pixelsPerPoint) {
    QFont font(programFont());
    font.setPixelSize(std::max(1, qRound(pointsOf(style) * pixelsPerPoint)));
    font.setWeight(bold(style) ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double heightOf(const QString &text, Style style, double width) {
    const QFontMetricsF metrics(scaled(style, metricsScale));
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, width * metricsScale, 1e7), Qt::TextWordWrap, text);
    return (text.isEmpty() ? metrics.height() : bounds.height()) / metricsScale;
}

// Fills pages from the top, opening a new one when a piece does not fit.
class Flow {
  public:
    Flow(const QSizeF &size, const Report &report)
        : m_size(size)
        , m_report(report) {
        newPage();
    }

    double width() const { return m_size.width() - 2 * margin; }
    double left() const { return m_size.height() - margin - footerHeight - m_y; } // height left on the page
    double y() const { return m_y; }
    bool fresh() const { return m_y == m_top; }
    void skip(double height) { m_y += height; }

    void newPage() {
        m_pages.append(ReportPage());
        m_y = margin;
        const double height = heightOf(m_report.sender, Style::Small, width());
        text(margin, width(), m_report.sender, Style::Small);
        m_y += height + 4;
        line();
        m_y += blockGap;
        m_top = m_y;
    }
    void need(double height) {
        if (left() < height && !fresh())
            newPage();
    }
    void text(double x, double w, const QString &text, Style style, bool right = false) {
        if (!text.isEmpty())
            m_pages.last().append(
                {ReportDraw::Kind::Text, QRectF(x, m_y, w, heightOf(text, style, w)), text, style, right});
    }
    void line() { m_pages.last().append({ReportDraw::Kind::Line, QRectF(margin, m_y, width(), 0), {}, {}, false}); }
    void fill(double height) {
        m_pages.last().append({ReportDraw::Kind::Fill, QRectF(margin, m_y, width(), height), {}, {}, false});
    }

    QList<ReportPage> finish() {
        const QString pageOf = QCoreApplication::translate("ui::ReportLayout", "Page %1 sur %2");
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            m_y = m_size.height() - margin - footerHeight + 8;
            ReportPage &page = m_pages[i];
            page.append({ReportDraw::Kind::Line, QRectF(margin, m_y - 4, width(), 0), {}, {}, false});
            page.append(
                {ReportDraw::Kind::Text, QRectF(margin, m_y, width() - 80, 12), m_report.footer, Style::Small, false});
            page.append({ReportDraw::Kind::Text, QRectF(margin + width() - 80, m_y, 80, 12),
                         pageOf.arg(i + 1).arg(m_pages.size()), Style::Small, true});
        }
        return m_pages;
    }

  private:
    QSizeF m_size;
    const Report &m_report;
    QList<ReportPage> m_pages;
    double m_y = 0;
    double m_top = 0;
};

void place(Flow &flow, const ReportHeading &heading) {
    const double title = heightOf(heading.text, Style::Heading, flow.width());
    const double caption = heading.caption.isEmpty() ? 0 : heightOf(heading.caption, Style::Body, flow.width()) + 3;
    flow.need(title + caption + 80); // never alone at the bottom
    flow.text(margin, flow.width(), heading.text, Style::Heading);
    flow.skip(title + 3);
    if (caption > 0) {
        flow.text(margin, flow.width(), heading.caption, Style::Body);
        flow.skip(caption);
    }
    flow.skip(6);
}

void place(Flow &flow, const ReportFigures &block) {
    if (block.figures.isEmpty())
        return;
    const double gap = 12;
    const double w = (flow.width() - gap * double(block.figures.size() - 1)) / double(block.figures.size());
    double height = 0;
    for (const ReportFigure &each : block.figures)
        height = std::max(height, heightOf(each.label, Style::Body, w) + heightOf(each.value, Style::Figure, w) +
                                      (each.note.isEmpty() ? 0 : heightOf(each.note, Style::Small, w)));
    flow.need(height + 12);
    const double top = flow.y();
    for (qsizetype i = 0; i < block.figures.size(); ++i) {
        const ReportFigure &each = block.figures.at(i);
        const double x = margin + double(i) * (w + gap);
        flow.text(x, w, each.label, Style::Body);
        flow.skip(heightOf(each.label, Style::Body, w) + 2);
        flow.text(x, w, each.value, Style::Figure);
        flow.skip(heightOf(each.value, Style::Figure, w) + 2);
        flow.text(x, w, each.note, Style::Small);
        flow.skip(top - flow.y());
    }
    flow.skip(height + 6 + blockGap);
}

struct TableFrame {
    const ReportTable &table;
    QList<double> x;
    QList<double> w;
};

TableFrame frameOf(const Flow &flow, const ReportTable &table) {
    TableFrame frame{table, {}, {}};
    double total = 0;
    for (const ReportColumn &column : table.columns)
        total += column.weight;
    double x = margin;
    for (const ReportColumn &column : table.columns) {
        const double w = flow.width() * column.weight / total;
        frame.x.append(x);
        frame.w.append(w);
        x += w;
    }
    return frame;
}

double rowHeight(const TableFrame &frame, const QStringList &cells, Style style) {
    double height = 0;
    for (qsizetype i = 0; i < frame.w.size(); ++i)
        height = std::max(height, heightOf(cells.value(i), style, frame.w.at(i) - 2 * cellPadding));
    return height + 2 * cellPadding;
}

void placeRow(Flow &flow, const TableFrame &frame, const QStringList &cells, Style style, bool header) {
    const double height = rowHeight(frame, cells, style);
    if (header)
        flow.fill(height);
    flow.skip(cellPadding);
    for (qsizetype i = 0; i < frame.w.size(); ++i)
        flow.text(frame.x.at(i) + cellPadding, frame.w.at(i) - 2 * cellPadding, cells.value(i), style,
                  frame.table.columns.at(i).number);
    flow.skip(height - cellPadding);
    flow.line();
}

void place(Flow &flow, const ReportTable &table) {
    const TableFrame frame = frameOf(flow, table);
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title);
    const double header = rowHeight(frame, titles, Style::Strong);
    const double total = table.total.isEmpty() ? 0 : rowHeight(frame, table.total, Style::Strong);

    // Heights first: where a page ends depends on what must stay together.
    QList<double> heights;
    for (const QStringList &row : table.rows)
        heights.append(rowHeight(frame, row, Style::Body));
    const auto together = [&](qsizetype i) { // what must be on the page with row i
        double height = heights.at(i);
        if (total > 0 && i + 2 >= heights.size())
            for (qsizetype j = i + 1; j < heights.size(); ++j)
                height += heights.at(j);
        return total > 0 && i + 2 >= heights.size() ? height + total : height;
    };
    flow.need(header + (heights.isEmpty() ? total : together(0)));
    placeRow(flow, frame, titles, Style::Strong, true);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (flow.left() < together(i) && !flow.fresh()) {
            flow.newPage();
            placeRow(flow, frame, titles, Style::Strong, true);
        }
        placeRow(flow, frame, table.rows.at(i), Style::Body, false);
    }
    if (total > 0)
        placeRow(flow, frame, table.total, Style::Strong, false);
    flow.skip(blockGap);
}

void place(Flow &flow, const ReportNote &note) {
    const Style style = note.warning ? Style::Warning : Style::Body;
    const double height = heightOf(note.text, style, flow.width());
    flow.need(height);
    flow.text(margin, flow.width(), note.text, style);
    flow.skip(height + blockGap);
}

} // namespace

ReportLayout::ReportLayout(const QSizeF &pageSize)
    : m_size(pageSize) {}

QList<ReportPage> ReportLayout::pages(const Report &report) const {
    Flow flow(m_size, report);
    const double title = heightOf(report.title, Style::Title, flow.width());
    flow.text(margin, flow.width(), report.title, Style::Title);
    flow.skip(title + 2);
    if (!report.subtitle.isEmpty()) {
        flow.text(margin, flow.width(), report.subtitle, Style::Subtitle);
        flow.skip(heightOf(report.subtitle, Style::Subtitle, flow.width()));
    }
    flow.skip(blockGap);
    for (const ReportBlock &block : report.blocks)
        std::visit([&flow](const auto &each) { place(flow, each); }, block);
    return flow.finish();
}

QFont ReportLayout::font(ReportDraw::Style style) { return scaled(style, 1); }

void ReportLayout::paint(QPainter &painter, const ReportPage &page, double pointSize) {
    const auto toDevice = [pointSize](const QRectF &rect) {
        return QRectF(rect.topLeft() * pointSize, rect.size() * pointSize);
    };
    for (const ReportDraw &draw : page) {
        const QRectF rect = toDevice(draw.rect);
        switch (draw.kind) {
        case ReportDraw::Kind::Fill:
            painter.fillRect(rect, QColor(0xee, 0xf1, 0xf4));
            break;
        case ReportDraw::Kind::Line:
            painter.setPen(QPen(QColor(0xb8, 0xc0, 0xc8), 0.5 * pointSize));
            painter.drawLine(rect.topLeft(), rect.topRight());
            break;
        case ReportDraw::Kind::Text:
            painter.setFont(scaled(draw.style, pointSize));
            painter.setPen(draw.style == ReportDraw::Style::Warning ? QColor(0x9a, 0x34, 0x12)
                           : draw.style == ReportDraw::Style::Small ? QColor(0x4b, 0x55, 0x63)
                                                                    : QColor(0x11, 0x18, 0x27));
            // Measured wrapping and drawn wrapping may differ by a hair: nothing is clipped for it.
            painter.drawText(rect.adjusted(0, 0, 0, pointSize),
                             Qt::TextWordWrap | Qt::TextDontClip | (draw.right ? Qt::AlignRight : Qt::AlignLeft),
                             draw.text);
            break;
        }
    }
}

QStringList ReportLayout::text(const ReportPage &page) {
    ReportPage texts;
    std::ranges::copy_if(page, std::back_inserter(texts),
                         [](const ReportDraw &draw) { return draw.kind == ReportDraw::Kind::Text; });
    std::ranges::stable_sort(
        texts, {}, [](const ReportDraw &draw) { return std::pair(qRound(draw.rect.top()), qRound(draw.rect.left())); });
    QStringList out;
    for (const ReportDraw &draw : std::as_const(texts))
        out.append(draw.text);
    return out;
}

} // namespace ui
