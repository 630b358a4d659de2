// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/printsamples.h"
#include "ui/print/previewdialog.h"
#include "ui/print/reportfile.h"

#include <QPushButton>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace ui;
using models::Montant;
using samples::allText;
using samples::bytesOf;
using samples::outputOf;

namespace {

SyntheseInput input() { return samples::synthese(); }

SyntheseInput manyAccounts() {
    SyntheseInput in = samples::synthese();
    for (int i = 0; i < 45; ++i)
        in.comptes.append(
            samples::compte(u"C%1"_s.arg(i),
                            i % 3 ? u"Sélection DEFi — dotation %1"_s.arg(2015 + i % 4)
                                  : u"Versement volontaire de l’établissement de Saint-Quentin-en-Yvelines"_s,
                            1234567 * (i + 1), 4321 * i, 1300000 * (i % 5)));
    for (int i = 0; i < 12; ++i)
        in.financements.append({u"F%1"_s.arg(i),
                                u"Période de professionnalisation, source %1"_s.arg(i + 1),
                                i % 2 ? models::Unite::EUR : models::Unite::HEURES,
                                98765 * (i + 1),
                                true,
                                {}});
    return in;
}

} // namespace

class TestSynthesePrint : public QObject {
    Q_OBJECT
    samples::Folder m_folder;

  private Q_SLOTS:
    void pages_sayEverything() {
        const QString text = allText(synthese(input()));
        for (const char *wanted :
             {"Chimie du Nord & Fils <SA>", "356 000 000", "Arrêtée au 20/11/2018 à 10:42", "7 500,00 €", "4 000,00 €",
              "3 500,00 €", "1 234,56 €", "1 h 30", "Mes comptes", "Mes financements", "Page 1 sur 1",
              "Disponible pour engagement = alimentation − réglé"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(!text.contains(u"ne s’additionnent pas"_s));
    }
    void incoherentFigures_areSaid() {
        SyntheseInput in = input();
        in.comptes[0].soldeReglement = Montant{1};
        QVERIFY(allText(synthese(in)).contains(u"ne s’additionnent pas"_s));
    }
    void nothingYet_isSaid() {
        const QString text = allText(synthese({}));
        QVERIFY(text.contains(u"n’a pas encore été synchronisé"_s));
        QVERIFY(text.contains(u"Aucun compte actif."_s));
        QVERIFY(writeSynthesePdf({}, m_folder.path(u"synthese-vide.pdf"_s)));
    }
    void pdf_isAnArchive() {
        const QString file = m_folder.path(u"synthese.pdf"_s);
        QVERIFY(writeSynthesePdf(input(), file));
        const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
        QVERIFY(text.contains(u"Synthèse de vos comptes"_s));
        QVERIFY(text.contains(u"Versement volontaire"_s));
        const QByteArray fonts = outputOf(u"pdffonts"_s, {file});
        QVERIFY2(fonts.contains("Inter"), fonts.constData());
        const QByteArray info = outputOf(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains(QByteArray("Synthèse de vos comptes")), info.constData());
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.contains("pdfaid:part=\"1\"") && bytes.contains("pdfaid:conformance=\"B\""));
    }
    void manyAccounts_turnThePage() {
        const Report report = synthese(manyAccounts());
        const auto pages = samples::pages(report);
        QVERIFY(pages.size() >= 2);
        for (const ReportPage &page : pages) {
            const QStringList text = ReportLayout::text(page);
            if (text.join(u' ').contains(u"dotation"_s))
                QVERIFY(text.contains(u"Alimentation"_s));
        }
        QVERIFY(writeSynthesePdf(manyAccounts(), m_folder.path(u"synthese-45.pdf"_s)));
    }
    void unwritableFile_isAFailure() {
        for (const auto write : {&writeSynthesePdf, &writeSyntheseCsv, &writeSyntheseXlsx, &writeSyntheseHtml}) {
            const auto done = write(input(), u"/nonexistent/x.pdf"_s);
            QVERIFY(!done);
            QCOMPARE(done.failure().kind, models::Failure::Kind::Io);
        }
    }
    void csv_isForAFrenchSpreadsheet() {
        const QString path = m_folder.path(u"s.csv"_s);
        QVERIFY(writeSyntheseCsv(input(), path));
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        QVERIFY(bytes.contains("10000,00;2500,00;7500,00;3500,00;4000,00"));
        QVERIFY(bytes.contains("\"'=CPF\"")); // a label is never a formula
        QVERIFY(bytes.contains(";1,50;"));    // hours
    }
    void xlsx_hasThreeSheets() {
        const QString path = m_folder.path(u"synthese.xlsx"_s);
        QVERIFY(writeSyntheseXlsx(input(), path));
        const auto part = [&path](const QString &name) { return outputOf(u"unzip"_s, {u"-p"_s, path, name}); };
        const QByteArray book = part(u"xl/workbook.xml"_s);
        for (const char *name : {"Mes comptes", "Mes financements", "À propos"})
            QVERIFY2(book.contains(QByteArray("name=\"") + name), book.constData());
        const QByteArray comptes = part(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(comptes.contains("<v>10000</v>") && comptes.contains("<v>7500</v>"), comptes.constData());
        QVERIFY(comptes.contains("Versement volontaire"));
        const QByteArray financements = part(u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(financements.contains("<v>1234.56</v>") && financements.contains("<v>1.5</v>"));
        QVERIFY(financements.contains("=CPF") && !financements.contains("<f>"));
        const QByteArray about = part(u"xl/worksheets/sheet3.xml"_s);
        QVERIFY(about.contains("356000000</t>") && about.contains("Chimie du Nord &amp; Fils &lt;SA&gt;"));
    }
    void html_isForEveryReader() {
        SyntheseInput in = input();
        in.comptes[0].libelle = u"<b>x</b>\u202E & =1+1 "_s + QString(65536, u'x');
        const QString path = m_folder.path(u"synthese.html"_s);
        QVERIFY(writeSyntheseHtml(in, path));
        const QByteArray html = bytesOf(path);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QXmlStreamReader xml(html);
        QString lang;
        QStringList headings, scopes;
        int tables = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto name = xml.name();
            QVERIFY(name != "b"_L1 && name != "script"_L1 && name != "link"_L1 && name != "img"_L1);
            if (name == "html"_L1)
                lang = xml.attributes().value("lang"_L1).toString();
            tables += name == "table"_L1;
            if (name == "th"_L1)
                scopes << xml.attributes().value("scope"_L1).toString();
            if (name == "h1"_L1 || name == "h2"_L1)
                headings << name.toString() + u' ' + xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(lang, u"fr"_s);
        QCOMPARE(headings,
                 (QStringList{u"h1 Synthèse de vos comptes"_s, u"h2 Mes comptes"_s, u"h2 Mes financements"_s}));
        QCOMPARE(tables, 2);
        QCOMPARE(scopes.count(u"col"_s), 8);
        QCOMPARE(scopes.count(u"row"_s), 4); // an account, the total, two financings
        QVERIFY(!scopes.contains(QString()));
        QVERIFY(html.contains("&lt;b&gt;x&lt;/b&gt; &amp; =1+1"));
        QVERIFY(!html.contains(u"\u202E"_s.toUtf8()));
        QVERIFY(html.contains("@media print") && html.contains("default-src 'none'"));
        QVERIFY(html.contains(u"4\u202F000,00\u00A0€"_s.toUtf8()));
    }
    void preview_withoutPrinter_offersThePdf() {
        PreviewDialog dialog(synthese(input()), u"synthese.pdf"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.findChild<QPushButton *>(u"enregistrerPdf"_s)->isEnabled());
        auto *paper = dialog.findChild<QPushButton *>(u"imprimer"_s);
        if (!paper->isEnabled())
            QVERIFY(!paper->toolTip().isEmpty());
        QVERIFY(!dialog.grab().isNull());
        if (const QString kept = qEnvironmentVariable("MCD_TEST_KEEP"); !kept.isEmpty())
            dialog.grab().save(QDir(kept).filePath(u"apercu.png"_s));
    }
};

QTEST_MAIN(TestSynthesePrint)
#include "tst_syntheseprint.moc"
