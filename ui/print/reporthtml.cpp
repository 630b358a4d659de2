// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wholefile.h"
#include "ui/print/reportfile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr auto style = R"(
:root { color: #111827; background: #fff; font: 16px/1.5 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
.sender, .subtitle, .caption, dt, footer, td small, .note { color: #4b5563; }
.sender, footer { font-size: .875rem; }
.mark, .warning { color: #9a3412; font-weight: 600; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .25rem; }
p { margin: .25rem 0 .75rem; overflow-wrap: anywhere; white-space: pre-line; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th, td { padding: .4rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid #b8c0c8;
  overflow-wrap: anywhere; }
thead th { background: #eef1f4; vertical-align: bottom; }
thead small { font-weight: 400; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-top: 2px solid #4b5563; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .number { white-space: normal; }
dl { display: grid; grid-template-columns: minmax(8rem, 30%) 1fr; gap: .25rem 1rem; margin: .75rem 0; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
dl.figures { grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; }
dl.figures .value { font-size: 1.4rem; font-weight: 600; }
dl.figures .why { font-size: .8rem; color: #4b5563; }
footer { margin-top: 2rem; border-top: 1px solid #b8c0c8; padding-top: .5rem; }
@page { size: A4; margin: 16mm; }
@media print {
  :root { font-size: 9pt; }
  body { max-width: none; padding: 0; }
  h1, h2, .caption { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, dl.figures > div { break-inside: avoid; }
  thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

QString safe(const QString &text) { return models::printable(text).toHtmlEscaped(); }

// What follows the first line is set smaller, as on paper.
QString cell(const QString &text) {
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? safe(text) : safe(text.left(end)) + u"<br/><small>"_s + safe(text.mid(end + 1)) + u"</small>"_s;
}

class Page {
  public:
    explicit Page(const Report &report) {
        m_html =
            u"<!DOCTYPE html>\n<html lang=\"fr\" xml:lang=\"fr\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
            "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
            "<title>"_s +
            safe(report.title) + u"</title>\n<style>"_s + QString::fromLatin1(style) +
            u"</style>\n</head>\n<body>\n<header>\n"_s;
        paragraph("sender", report.sender);
        paragraph("mark", report.mark);
        m_html += u"<h1>"_s + safe(report.title) + u"</h1>\n"_s;
        paragraph("subtitle", report.subtitle);
        m_html += u"</header>\n<main>\n"_s;
        for (const ReportBlock &block : report.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        closeSection();
        m_html += u"</main>\n<footer>\n"_s;
        paragraph("edited", report.footer);
        m_html += u"</footer>\n</body>\n</html>\n"_s;
    }
    QByteArray bytes() const { return m_html.toUtf8(); }

  private:
    void paragraph(const char *kind, const QString &text) {
        if (!text.isEmpty())
            m_html += u"<p class=\"%1\">"_s.arg(QLatin1StringView(kind)) + safe(text) + u"</p>\n"_s;
    }
    void closeSection() {
        if (m_sections > 0)
            m_html += u"</section>\n"_s;
    }
    void add(const ReportHeading &heading) {
        closeSection();
        ++m_sections;
        m_html +=
            u"<section aria-labelledby=\"s%1\">\n<h2 id=\"s%1\">"_s.arg(m_sections) + safe(heading.text) + u"</h2>\n"_s;
        paragraph("caption", heading.caption);
    }
    void add(const ReportFigures &block) {
        m_html += u"<dl class=\"figures\">\n"_s;
        for (const ReportFigure &each : block.figures) {
            m_html +=
                u"<div><dt>"_s + safe(each.label) + u"</dt><dd class=\"value\">"_s + safe(each.value) + u"</dd>"_s;
            if (!each.note.isEmpty())
                m_html += u"<dd class=\"why\">"_s + safe(each.note) + u"</dd>"_s;
            m_html += u"</div>\n"_s;
        }
        m_html += u"</dl>\n"_s;
    }
    void add(const ReportTable &table) {
        const QString labelled = m_sections > 0 ? u" aria-labelledby=\"s%1\""_s.arg(m_sections) : QString();
        m_html += u"<div class=\"wide\">\n<table"_s + labelled + u">\n<thead>\n<tr>"_s;
        for (const ReportColumn &column : table.columns)
            m_html += (column.number ? u"<th scope=\"col\" class=\"number\">"_s : u"<th scope=\"col\">"_s) +
                      cell(column.title) + u"</th>"_s;
        m_html += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const QStringList &cells : table.rows)
            row(table, cells);
        m_html += u"</tbody>\n"_s;
        if (!table.total.isEmpty()) {
            m_html += u"<tfoot>\n"_s;
            row(table, table.total);
            m_html += u"</tfoot>\n"_s;
        }
        m_html += u"</table>\n</div>\n"_s;
    }
    void row(const ReportTable &table, const QStringList &cells) {
        m_html += u"<tr>"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString tag = i == 0 ? u"th"_s : u"td"_s;
            m_html += u'<' + tag + (i == 0 ? u" scope=\"row\""_s : QString()) +
                      (table.columns.at(i).number ? u" class=\"number\">"_s : u">"_s) + cell(cells.value(i)) + u"</"_s +
                      tag + u'>';
        }
        m_html += u"</tr>\n"_s;
    }
    void add(const ReportFacts &block) {
        m_html += u"<dl>\n"_s;
        for (const Fact &each : block.facts)
            m_html += u"<dt>"_s + safe(each.name) + u"</dt><dd>"_s + safe(each.value) + u"</dd>\n"_s;
        m_html += u"</dl>\n"_s;
    }
    void add(const ReportNote &note) { paragraph(note.warning ? "warning" : "note", note.text); }

    QString m_html;
    int m_sections = 0;
};

} // namespace

QByteArray htmlOf(const Report &report) { return Page(report).bytes(); }

} // namespace ui
