// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportlayout.h"

#include "ui/print/reporttext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr double margin = 45;
constexpr double footerHeight = 24;
constexpr double cellPadding = 5;
constexpr double factPadding = 2.5;
constexpr double blockGap = 14;
constexpr double markWidth = 160;
constexpr double splitStart = 60;  // a row taller than a page begins only where some of it is seen
constexpr double widestWord = 120; // a longer one is broken rather than given more of the table

using Style = ReportDraw::Style;
using Lines = QList<ReportLine>;

// Fills pages from the top, opening a new one when a piece does not fit.
class Flow {
  public:
    Flow(const QSizeF &size, const Report &report)
        : m_size(size)
        , m_report(report) {
        newPage();
    }

    double width() const { return m_size.width() - 2 * margin; }
    double left() const { return bottom() - m_y; } // height left on the page
    double full() const { return bottom() - m_top; }
    double y() const { return m_y; }
    bool fresh() const { return m_y == m_top; }
    void skip(double height) { m_y += height; }

    void newPage() {
        m_pages.append(ReportPage());
        m_y = margin;
        const Lines sender = reportLines(m_report.sender, Style::Small, Style::Small, width() - markWidth);
        const Lines mark = reportLines(m_report.mark, Style::Mark, Style::Mark, markWidth);
        text(margin, width() - markWidth, sender);
        text(margin + width() - markWidth, markWidth, mark, true);
        m_y += std::max(heightOf(sender), heightOf(mark)) + 4;
        line();
        m_y += blockGap;
        m_top = m_y;
    }
    void need(double height) {
        if (left() < height && !fresh())
            newPage();
    }
    // Lines of one style make one drawn text.
    void text(double x, double w, const Lines &lines, bool right = false) {
        double y = m_y;
        for (qsizetype from = 0; from < lines.size();) {
            ReportDraw draw{ReportDraw::Kind::Text, {}, {}, lines.at(from).style, right, {}};
            qsizetype to = from;
            for (; to < lines.size() && lines.at(to).style == draw.style; ++to) {
                draw.lines.append(lines.at(to).text);
                draw.text += lines.at(to).text;
                if (lines.at(to).ends && to + 1 < lines.size() && lines.at(to + 1).style == draw.style)
                    draw.text += u'\n';
            }
            const double height = double(to - from) * lineHeight(draw.style);
            draw.rect = QRectF(x, y, w, height);
            if (!draw.text.isEmpty())
                m_pages.last().append(draw);
            y += height;
            from = to;
        }
    }
    void line(ReportDraw::Kind kind = ReportDraw::Kind::Line) {
        m_pages.last().append({kind, QRectF(margin, m_y, width(), 0), {}, {}, false, {}});
    }
    void fill(double height) {
        m_pages.last().append({ReportDraw::Kind::Fill, QRectF(margin, m_y, width(), height), {}, {}, false, {}});
    }

    QList<ReportPage> finish() {
        const QString pageOf = QCoreApplication::translate("ui::ReportLayout", "Page %1 sur %2");
        const qsizetype count = m_pages.size();
        for (qsizetype i = 0; i < count; ++i) {
            m_y = bottom() + 8;
            m_pages.append(m_pages.takeFirst()); // each in turn is the one drawn on
            line();
            m_y += 4;
            text(margin, width() - 80, reportLines(m_report.footer, Style::Small, Style::Small, width() - 80));
            text(margin + width() - 80, 80, {{pageOf.arg(i + 1).arg(count), Style::Small, true}}, true);
        }
        return m_pages;
    }

  private:
    double bottom() const { return m_size.height() - margin - footerHeight; }
    QSizeF m_size;
    const Report &m_report;
    QList<ReportPage> m_pages;
    double m_y = 0;
    double m_top = 0;
};

// ---- rows: of a table, of facts, or a note alone

struct Frame {
    QList<double> x;
    QList<double> w; // of the text
    QList<bool> right;
    double padding = 0; // above and below
    bool lined = false;
};

using Row = QList<Lines>; // by column

double heightOf(const Frame &frame, const Row &row) {
    double height = 0;
    for (const Lines &cell : row)
        height = std::max(height, ui::heightOf(cell));
    return height + 2 * frame.padding;
}

void drawRow(Flow &flow, const Frame &frame, const Row &row, bool filled = false) {
    const double height = heightOf(frame, row);
    if (filled)
        flow.fill(height);
    flow.skip(frame.padding);
    for (qsizetype i = 0; i < row.size(); ++i)
        flow.text(frame.x.at(i), frame.w.at(i), row.at(i), frame.right.at(i));
    flow.skip(height - frame.padding);
    if (frame.lined)
        flow.line();
}

// What of the row fits that height is taken out of it.
Row taken(Row &row, const Frame &frame, double height) {
    Row part;
    for (Lines &cell : row) {
        double used = 2 * frame.padding;
        qsizetype count = 0;
        while (count < cell.size() && used + lineHeight(cell.at(count).style) <= height)
            used += lineHeight(cell.at(count++).style);
        part.append(cell.mid(0, count));
        cell.remove(0, count);
    }
    return part;
}

// `together`: the height that must not be parted from the row. `again`: what each new page begins with.
template <typename Again>
void placeRow(Flow &flow, const Frame &frame, Row row, double together, double againHeight, const Again &again) {
    const double capacity = flow.full() - againHeight;
    double height = heightOf(frame, row);
    if (height <= capacity) {
        if (flow.left() < (together <= capacity ? together : height)) {
            flow.newPage();
            again();
        }
        return drawRow(flow, frame, row);
    }
    if (flow.left() < splitStart) {
        flow.newPage();
        again();
    }
    for (;;) {
        drawRow(flow, frame, taken(row, frame, flow.left()));
        if (std::ranges::all_of(row, &Lines::isEmpty))
            return;
        flow.newPage();
        again();
    }
}

// ---- blocks: each says how much of it must stand below a heading, and is placed

Lines lines(const QString &text, Style style, double width) { return reportLines(text, style, style, width); }

struct HeadingParts {
    Lines title;
    Lines caption;
    double height = 0;
};

HeadingParts partsOf(const Flow &flow, const ReportHeading &heading) {
    HeadingParts parts{lines(heading.text, Style::Heading, flow.width()), {}, 0};
    if (!heading.caption.isEmpty())
        parts.caption = lines(heading.caption, Style::Label, flow.width());
    parts.height = heightOf(parts.title) + 3 + (parts.caption.isEmpty() ? 0 : heightOf(parts.caption) + 3) + 4;
    return parts;
}

double start(const Flow &flow, const ReportHeading &heading) { return partsOf(flow, heading).height; }

void place(Flow &flow, const ReportHeading &heading, double next) {
    const HeadingParts parts = partsOf(flow, heading);
    if (!flow.fresh())
        flow.skip(4);
    flow.need(parts.height + next); // never alone at the bottom
    flow.text(margin, flow.width(), parts.title);
    flow.skip(heightOf(parts.title) + 3);
    flow.text(margin, flow.width(), parts.caption);
    flow.skip(parts.height - heightOf(parts.title) - 3);
}

struct FigureParts {
    Lines label, value, note;
    double height() const { return heightOf(label) + 2 + heightOf(value) + 2 + heightOf(note); }
};

double figureWidth(const Flow &flow, const ReportFigures &block) {
    return (flow.width() - 12 * double(block.figures.size() - 1)) / double(block.figures.size());
}

QList<FigureParts> partsOf(const Flow &flow, const ReportFigures &block) {
    QList<FigureParts> parts;
    const double w = figureWidth(flow, block);
    for (const ReportFigure &each : block.figures)
        parts.append({lines(each.label, Style::Label, w), lines(each.value, Style::Figure, w),
                      each.note.isEmpty() ? Lines() : lines(each.note, Style::Small, w)});
    return parts;
}

double start(const Flow &flow, const ReportFigures &block) {
    double height = 0;
    for (const FigureParts &each : partsOf(flow, block))
        height = std::max(height, each.height());
    return height;
}

void place(Flow &flow, const ReportFigures &block, double) {
    if (block.figures.isEmpty())
        return;
    const double height = start(flow, block);
    flow.need(height);
    const double top = flow.y();
    double x = margin;
    for (const FigureParts &each : partsOf(flow, block)) {
        const double w = figureWidth(flow, block);
        flow.text(x, w, each.label);
        flow.skip(heightOf(each.label) + 2);
        flow.text(x, w, each.value);
        flow.skip(heightOf(each.value) + 2);
        flow.text(x, w, each.note);
        flow.skip(top - flow.y());
        x += w + 12;
    }
    flow.skip(height + blockGap + 4);
}

struct TableParts {
    Frame frame;
    Row titles;
    QList<Row> rows;
    Row total; // empty: none
    double header = 0;
    // Where a page ends depends on what must stay together: the last two rows and the total.
    double together(qsizetype i) const {
        double height = heightOf(frame, rows.at(i));
        if (!total.isEmpty() && i + 2 >= rows.size()) {
            for (qsizetype j = i + 1; j < rows.size(); ++j)
                height += heightOf(frame, rows.at(j));
            height += heightOf(frame, total);
        }
        return height;
    }
};

// Shares by weight, then no narrower than the longest word, or than the whole of a number: an amount on two lines reads
// as two amounts. What is lacking comes from the columns with room to spare.
QList<double> columnWidths(const ReportTable &table, double width) {
    QList<double> wanted, least;
    double weights = 0;
    for (const ReportColumn &column : table.columns)
        weights += column.weight;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn &column = table.columns.at(i);
        double word = unbreakable(column.title, Style::Strong, false);
        for (const QStringList &row : table.rows)
            word = std::max(word, unbreakable(row.value(i), Style::Body, column.number));
        word = std::max(word, unbreakable(table.total.value(i), Style::Strong, column.number));
        wanted.append(width * column.weight / weights);
        least.append(std::min(word, widestWord) + 2 * cellPadding + 0.5);
    }
    const double lacking = std::inner_product(wanted.begin(), wanted.end(), least.begin(), 0.0, std::plus<>(),
                                              [](double w, double l) { return std::max(0.0, l - w); });
    const double spare = std::inner_product(wanted.begin(), wanted.end(), least.begin(), 0.0, std::plus<>(),
                                            [](double w, double l) { return std::max(0.0, w - l); });
    for (qsizetype i = 0; i < wanted.size() && lacking > 0; ++i)
        if (wanted.at(i) > least.at(i))
            wanted[i] -= (wanted.at(i) - least.at(i)) * std::min(1.0, lacking / spare);
        else // all of it when there is enough, else its part
            wanted[i] += (least.at(i) - wanted.at(i)) * std::min(1.0, spare / lacking);
    return wanted;
}

TableParts partsOf(const Flow &flow, const ReportTable &table) {
    TableParts parts;
    parts.frame.padding = cellPadding;
    parts.frame.lined = true;
    double x = margin;
    const QList<double> widths = columnWidths(table, flow.width());
    for (qsizetype i = 0; i < widths.size(); ++i) {
        parts.frame.x.append(x + cellPadding);
        parts.frame.w.append(widths.at(i) - 2 * cellPadding);
        parts.frame.right.append(table.columns.at(i).number);
        x += widths.at(i);
    }
    const auto row = [&parts](const QStringList &cells, Style style) {
        Row out;
        for (qsizetype i = 0; i < parts.frame.w.size(); ++i)
            out.append(reportLines(cells.value(i), style, Style::Small, parts.frame.w.at(i)));
        return out;
    };
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title);
    parts.titles = row(titles, Style::Strong);
    parts.header = heightOf(parts.frame, parts.titles);
    for (const QStringList &cells : table.rows)
        parts.rows.append(row(cells, Style::Body));
    if (!table.total.isEmpty())
        parts.total = row(table.total, Style::Strong);
    return parts;
}

// Two rows at least: one alone looks like a table of one.
double start(const TableParts &parts) {
    if (parts.rows.isEmpty())
        return parts.header + (parts.total.isEmpty() ? 0 : heightOf(parts.frame, parts.total));
    if (parts.rows.size() == 1 || (parts.rows.size() == 2 && !parts.total.isEmpty()))
        return parts.header + parts.together(0);
    return parts.header + heightOf(parts.frame, parts.rows.at(0)) + parts.together(1);
}

double start(const Flow &flow, const ReportTable &table) { return start(partsOf(flow, table)); }

void place(Flow &flow, const ReportTable &table, double) {
    const TableParts parts = partsOf(flow, table);
    const auto header = [&flow, &parts] { drawRow(flow, parts.frame, parts.titles, true); };
    flow.need(std::min(start(parts), flow.full()));
    header();
    for (qsizetype i = 0; i < parts.rows.size(); ++i)
        placeRow(flow, parts.frame, parts.rows.at(i), parts.together(i), parts.header, header);
    if (!parts.total.isEmpty()) {
        flow.line(ReportDraw::Kind::Rule);
        placeRow(flow, parts.frame, parts.total, 0, parts.header, header);
    }
    flow.skip(blockGap);
}

Frame factsFrame(const Flow &flow) {
    const double names = flow.width() * 0.3;
    return {{margin, margin + names}, {names - 10, flow.width() - names}, {false, false}, factPadding, false};
}

Row factRow(const Frame &frame, const Fact &fact) {
    return {lines(fact.name, Style::Label, frame.w.at(0)), lines(fact.value, Style::Body, frame.w.at(1))};
}

double start(const Flow &flow, const ReportFacts &block) {
    const Frame frame = factsFrame(flow);
    double height = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, block.facts.size()); ++i)
        height += heightOf(frame, factRow(frame, block.facts.at(i)));
    return height;
}

void place(Flow &flow, const ReportFacts &block, double) {
    const Frame frame = factsFrame(flow);
    for (const Fact &fact : block.facts)
        placeRow(flow, frame, factRow(frame, fact), 0, 0, [] {});
    flow.skip(blockGap);
}

Lines noteLines(const Flow &flow, const ReportNote &note) {
    return lines(note.text, note.warning ? Style::Warning : Style::Label, flow.width());
}

double start(const Flow &flow, const ReportNote &note) { return heightOf(noteLines(flow, note)); }

void place(Flow &flow, const ReportNote &note, double) {
    const Frame frame{{margin}, {flow.width()}, {false}, 0, false};
    placeRow(flow, frame, {noteLines(flow, note)}, 0, 0, [] {});
    flow.skip(blockGap);
}

} // namespace

ReportLayout::ReportLayout(const QSizeF &pageSize)
    : m_size(pageSize) {}

QList<ReportPage> ReportLayout::pages(const Report &report) const {
    Flow flow(m_size, report);
    const Lines title = lines(report.title, Style::Title, flow.width());
    flow.text(margin, flow.width(), title);
    flow.skip(heightOf(title) + 2);
    if (!report.subtitle.isEmpty()) {
        const Lines subtitle = lines(report.subtitle, Style::Subtitle, flow.width());
        flow.text(margin, flow.width(), subtitle);
        flow.skip(heightOf(subtitle));
    }
    flow.skip(blockGap);
    for (qsizetype i = 0; i < report.blocks.size(); ++i) {
        const double next =
            i + 1 < report.blocks.size()
                ? std::visit([&flow](const auto &each) { return start(flow, each); }, report.blocks.at(i + 1))
                : 0;
        std::visit([&flow, next](const auto &each) { place(flow, each, std::min(next, flow.full() / 2)); },
                   report.blocks.at(i));
    }
    return flow.finish();
}

void ReportLayout::paint(QPainter &painter, const ReportPage &page, double pointSize) {
    painter.save();
    painter.scale(pointSize / reportScale, pointSize / reportScale);
    for (const ReportDraw &draw : page) {
        const QRectF rect(draw.rect.topLeft() * reportScale, draw.rect.size() * reportScale);
        switch (draw.kind) {
        case ReportDraw::Kind::Fill:
            painter.fillRect(rect, QColor(0xee, 0xf1, 0xf4));
            break;
        case ReportDraw::Kind::Line:
        case ReportDraw::Kind::Rule: {
            const bool rule = draw.kind == ReportDraw::Kind::Rule;
            painter.setPen(
                QPen(rule ? QColor(0x4b, 0x55, 0x63) : QColor(0xb8, 0xc0, 0xc8), (rule ? 0.9 : 0.5) * reportScale));
            painter.drawLine(rect.topLeft(), rect.topRight());
            break;
        }
        case ReportDraw::Kind::Text:
            paintText(painter, draw);
            break;
        }
    }
    painter.restore();
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
