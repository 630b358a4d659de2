// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewdialog.h"
#include "ui/print/syntheseprint.h"

#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;
using models::Montant;

namespace {

SyntheseInput input() {
    SyntheseInput in;
    in.entreprise = {u"356000000"_s, u"Chimie du Nord & Fils <SA>"_s};
    in.prefere = u"Lille"_s;
    in.arreteAu = QDateTime(QDate(2018, 11, 20), QTime(9, 42), Qt::UTC);
    in.editeLe = in.arreteAu.addSecs(3600);
    models::Compte vv;
    vv.code = u"VV"_s;
    vv.libelle = u"Versement volontaire"_s;
    vv.alimentation = Montant::euros(10000);
    vv.engageNonRegle = Montant::euros(3500);
    vv.regle = Montant::euros(2500);
    vv.disponibleEngagement = Montant::euros(7500);
    vv.soldeReglement = Montant::euros(4000);
    in.comptes = {vv};
    in.financements = {{u"PRO"_s, u"Professionnalisation"_s, models::Unite::EUR, 123456, true, {}},
                       {u"CPF"_s, u"=CPF"_s, models::Unite::HEURES, 90, true, {}}};
    return in;
}

QString allText(const Report &report) {
    QString text;
    const auto pages = ReportLayout(QSizeF(595, 842)).pages(report);
    for (const ReportPage &page : pages)
        text += ReportLayout::text(page).join(u'\n');
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestSynthesePrint : public QObject {
    Q_OBJECT
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
    }
    void pdf_isReadable() {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"synthese.pdf"_s);
        QVERIFY(writeSynthesePdf(input(), file));
        QProcess poppler;
        poppler.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(poppler.waitForFinished());
        const QString text = QString::fromUtf8(poppler.readAllStandardOutput());
        QVERIFY(text.contains(u"Synthèse de vos comptes"_s));
        QVERIFY(text.contains(u"Versement volontaire"_s));
        poppler.start(u"pdffonts"_s, {file});
        QVERIFY(poppler.waitForFinished());
        const QByteArray fonts = poppler.readAllStandardOutput();
        QVERIFY2(fonts.contains("Inter"), fonts.constData());
    }
    void unwritableFile_isAFailure() {
        const auto done = writeSynthesePdf(input(), u"/nonexistent/x.pdf"_s);
        QVERIFY(!done);
        QCOMPARE(done.failure().kind, models::Failure::Kind::Io);
    }
    void csv_isForAFrenchSpreadsheet() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"s.csv"_s);
        QVERIFY(writeSyntheseCsv(input(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        QVERIFY(bytes.contains("10000,00;2500,00;7500,00;3500,00;4000,00"));
        QVERIFY(bytes.contains("\"'=CPF\"")); // a label is never a formula
        QVERIFY(bytes.contains(";1,50;"));    // hours
    }
    void preview_withoutPrinter_offersThePdf() {
        PreviewDialog dialog(synthese(input()), u"synthese.pdf"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.findChild<QPushButton *>(u"enregistrerPdf"_s)->isEnabled());
        auto *paper = dialog.findChild<QPushButton *>(u"imprimer"_s);
        if (!paper->isEnabled())
            QVERIFY(!paper->toolTip().isEmpty());
        QVERIFY(!dialog.grab().isNull());
    }
};

QTEST_MAIN(TestSynthesePrint)
#include "tst_syntheseprint.moc"
