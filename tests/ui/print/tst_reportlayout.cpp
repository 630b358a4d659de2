// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportlayout.h"

#include <QPageSize>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QSizeF a4 = QPageSize(QPageSize::A4).size(QPageSize::Point);

Report tableOf(int rows) {
    Report report;
    report.title = u"Titre"_s;
    report.sender = u"Entreprise"_s;
    report.footer = u"Édité"_s;
    ReportTable table{{{u"Colonne A"_s, 2, false}, {u"Montant"_s, 1, true}}, {}, {u"Total"_s, u"99"_s}};
    for (int i = 0; i < rows; ++i) // rows of unequal heights
        table.rows.append({u"ligne %1 "_s.arg(i) + u"mot "_s.repeated(i % 7 * 12), QString::number(i)});
    report.blocks = {table};
    return report;
}

} // namespace

class TestReportLayout : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void longTable_cutsNoRow_repeatsTheHeader() {
        const auto pages = ReportLayout(a4).pages(tableOf(200));
        QVERIFY(pages.size() > 3);
        int seen = 0;
        for (const ReportPage &page : pages) {
            const QStringList text = ReportLayout::text(page);
            QCOMPARE(text.count(u"Colonne A"_s), 1);
            QCOMPARE(text.first(), u"Entreprise"_s);
            for (const ReportDraw &draw : page) {
                QVERIFY2(draw.rect.bottom() <= a4.height() - 30, qPrintable(draw.text));
                QVERIFY(draw.rect.left() >= 0 && draw.rect.right() <= a4.width());
                if (draw.text.startsWith(u"ligne "_s))
                    ++seen;
            }
        }
        QCOMPARE(seen, 200);
    }
    void nothingOverlaps() {
        const auto pages = ReportLayout(a4).pages(tableOf(60));
        for (const ReportPage &page : pages)
            for (qsizetype i = 0; i < page.size(); ++i)
                for (qsizetype j = i + 1; j < page.size(); ++j)
                    if (page[i].kind == ReportDraw::Kind::Text && page[j].kind == ReportDraw::Kind::Text)
                        QVERIFY2(!page[i].rect.intersects(page[j].rect),
                                 qPrintable(page[i].text + u" / "_s + page[j].text));
    }
    void total_hasTwoRowsWithIt() {
        for (int rows = 1; rows < 90; ++rows) {
            const auto pages = ReportLayout(a4).pages(tableOf(rows));
            const QStringList last = ReportLayout::text(pages.last());
            QVERIFY(last.contains(u"Total"_s));
            const auto count = last.filter(QRegularExpression(u"^ligne "_s)).size();
            QVERIFY2(count >= std::min(rows, 2), qPrintable(QString::number(rows)));
        }
    }
    void footer_countsThePages() {
        const auto pages = ReportLayout(a4).pages(tableOf(100));
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(ReportLayout::text(pages[i]).contains(u"Page %1 sur %2"_s.arg(i + 1).arg(pages.size())));
    }
    void heading_isNeverAloneAtTheBottom() {
        for (int filler = 1; filler < 40; ++filler) {
            Report report;
            report.title = u"T"_s;
            for (int i = 0; i < filler; ++i)
                report.blocks.append(ReportNote{u"note"_s, false});
            report.blocks.append(ReportHeading{u"Chapitre"_s, {}});
            report.blocks.append(ReportTable{{{u"A"_s, 1, false}}, {{u"première"_s}}, {}});
            const auto pages = ReportLayout(a4).pages(report);
            for (const ReportPage &page : pages) {
                const QStringList text = ReportLayout::text(page);
                QCOMPARE(text.contains(u"Chapitre"_s), text.contains(u"première"_s));
            }
        }
    }
    void table_beginsWithTwoRows() {
        for (int filler = 1; filler < 40; ++filler) {
            Report report;
            report.title = u"T"_s;
            for (int i = 0; i < filler; ++i)
                report.blocks.append(ReportNote{u"note"_s, false});
            report.blocks.append(ReportHeading{u"Chapitre"_s, {}});
            report.blocks.append(
                ReportTable{{{u"A"_s, 1, false}}, {{u"rang 1"_s}, {u"rang 2"_s}, {u"rang 3"_s}}, {u"Total"_s}});
            const auto pages = ReportLayout(a4).pages(report);
            for (const ReportPage &page : pages) {
                const QStringList text = ReportLayout::text(page);
                if (text.contains(u"Chapitre"_s))
                    QVERIFY(text.contains(u"rang 2"_s));
            }
        }
    }
    void amount_isNeverOnTwoLines() {
        Report report;
        ReportTable table{{{u"Compte"_s, 2.2, false}}, {}, {}};
        QStringList row{u"Versement volontaire de l’établissement de Saint-Quentin"_s};
        for (int i = 0; i < 5; ++i) {
            table.columns.append({u"Disponible pour engagement"_s, 1.2, true});
            row.append(u"99\u202F999\u202F999,99\u00A0€"_s);
        }
        table.rows = {row};
        table.total = row;
        report.blocks = {table};
        const auto pages = ReportLayout(a4).pages(report);
        for (const ReportDraw &draw : pages.first())
            if (draw.text.startsWith(u"99"_s))
                QCOMPARE(draw.lines.size(), 1);
    }
    void textTallerThanAPage_isCutBetweenLines() {
        Report report;
        report.blocks = {ReportFacts{{{u"Commentaire"_s, u"mot "_s.repeated(8000)}}},
                         ReportNote{u"fin "_s.repeated(8000), false}};
        const auto pages = ReportLayout(a4).pages(report);
        QVERIFY(pages.size() > 3);
        qsizetype words = 0;
        for (const ReportPage &page : pages)
            for (const ReportDraw &draw : page) {
                QVERIFY(draw.rect.bottom() <= a4.height() - 30);
                words += draw.text.count(u"mot"_s) + draw.text.count(u"fin"_s);
            }
        QCOMPARE(words, 16000);
    }
};

QTEST_MAIN(TestReportLayout)
#include "tst_reportlayout.moc"
