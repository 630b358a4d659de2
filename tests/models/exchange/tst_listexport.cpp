// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"
#include "models/items/comptemodel.h"

#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

class TestListExport : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void cell_isText_neverAFormula_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a formula") << u"=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("a plus") << u"+33472000000"_s << QByteArray("\"'+33472000000\"");
        QTest::newRow("a minus before words") << u"-2+3"_s << QByteArray("\"'-2+3\"");
        QTest::newRow("an at sign") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
        QTest::newRow("a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("a formula behind a control character") << u"\u0001=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("a formula behind a direction mark") << u"\u202E=1+1"_s << QByteArray("\"'=1+1\"");
        QTest::newRow("a negative number stays one") << u"-12,50"_s << QByteArray("-12,50");
        QTest::newRow("quotes and separator") << u"a;\"b\""_s << QByteArray("\"a;\"\"b\"\"\"");
        QTest::newRow("accents") << u"Évaluation d’été"_s << u"\"Évaluation d’été\""_s.toUtf8();
    }
    void cell_isText_neverAFormula() {
        QFETCH(QString, given);
        QFETCH(QByteArray, written);
        QCOMPARE(csvLine({given}), written + "\r\n");
    }
    void list_hasItsHeader() {
        CompteModel model;
        Compte compte;
        compte.code = u"VV"_s;
        compte.libelle = u"=VV"_s;
        model.show({compte});
        const QByteArray csv = csvOf(model);
        QVERIFY(csv.startsWith("\xef\xbb\xbf\"Compte\";"));
        QVERIFY(csv.contains("\r\n\"'=VV\";"));
    }
};

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
