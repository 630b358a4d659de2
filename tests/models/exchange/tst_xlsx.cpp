// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duree.h"
#include "models/domain/identifiants.h"
#include "models/exchange/xlsx.h"
#include "models/items/comptemodel.h"
#include "models/items/dossierfilter.h"
#include "models/items/dossiertablemodel.h"
#include "models/items/etablissementmodel.h"
#include "models/items/mouvementmodel.h"
#include "models/items/stagiairetablemodel.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QString &file, const QString &name) {
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file, name});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

struct Cell {
    QString type; // inlineStr, or empty for a number
    QString text;
    int style = 0;
};

// The sheet's cells by their place, read as any reader would: well-formed XML, and not one <f>.
QHash<QString, Cell> cells(const QString &file, int number = 1) {
    QXmlStreamReader xml(part(file, u"xl/worksheets/sheet%1.xml"_s.arg(number)));
    QHash<QString, Cell> found;
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "c"_L1) {
            place = xml.attributes().value("r"_L1).toString();
            found[place] = {xml.attributes().value("t"_L1).toString(), {}, xml.attributes().value("s"_L1).toInt()};
        } else if (xml.name() == "t"_L1 || xml.name() == "v"_L1) {
            found[place].text = xml.readElementText();
        } else if (xml.name() == "f"_L1) {
            found.insert(u"formula"_s, {});
        }
    }
    if (xml.hasError())
        found.insert(u"broken"_s, {{}, xml.errorString()});
    return found;
}

// The number format of a cell's style.
QString formatOf(const QString &file, const Cell &cell) {
    QXmlStreamReader xml(part(file, u"xl/styles.xml"_s));
    QHash<int, QString> formats{{0, u"General"_s}, {1, u"0"_s}, {49, u"@"_s}};
    QList<int> styles;
    bool inCells = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "numFmt"_L1)
            formats.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                           xml.attributes().value("formatCode"_L1).toString());
        if (inCells && xml.name() == "xf"_L1)
            styles.append(xml.attributes().value("numFmtId"_L1).toInt());
    }
    return formats.value(styles.value(cell.style));
}

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".xlsx"_s); }

  private Q_SLOTS:
    void cells_haveTheirTypes() {
        const XlsxSheet sheet{
            u"Types"_s,
            {u"Texte"_s, u"Montant"_s, u"Durée"_s, u"Date"_s, u"Moment"_s, u"Nombre"_s, u"Vide"_s},
            {{u"12345678900012"_s, QVariant::fromValue(Montant{-123450}), QVariant::fromValue(Duree{810}),
              QDate(2018, 3, 12), QDateTime(QDate(2018, 3, 12), QTime(11, 30), Qt::UTC), 42, QVariant()}}};
        QVERIFY(writeXlsx(path(), {sheet}));
        const auto found = cells(path());
        QVERIFY2(!found.contains(u"broken"_s), qPrintable(found[u"broken"_s].text));
        QCOMPARE(found[u"A1"_s].text, u"Texte"_s);
        QCOMPARE(found[u"A2"_s].type, u"inlineStr"_s);
        QCOMPARE(found[u"A2"_s].text, u"12345678900012"_s);
        QCOMPARE(formatOf(path(), found[u"A2"_s]), u"@"_s);
        QCOMPARE(found[u"B2"_s].type, QString());
        QCOMPARE(found[u"B2"_s].text.toDouble(), -1234.5);
        QCOMPARE(formatOf(path(), found[u"B2"_s]), u"#,##0.00\\ \"€\""_s);
        QCOMPARE(found[u"C2"_s].text.toDouble(), 13.5);
        QCOMPARE(found[u"D2"_s].text.toDouble(), 43171.0); // days since 1899-12-30
        QCOMPARE(formatOf(path(), found[u"D2"_s]), u"dd/mm/yyyy"_s);
        QVERIFY(qAbs(found[u"E2"_s].text.toDouble() - (43171.0 + 12.5 / 24)) < 1e-6); // local time, Paris in winter
        QCOMPARE(found[u"F2"_s].text, u"42"_s);
        QVERIFY(!found.contains(u"G2"_s));
    }
    void hostileText_staysText_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("shown");
        QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
        QTest::newRow("command") << u"@SUM(1)|cmd"_s << u"@SUM(1)|cmd"_s;
        QTest::newRow("link") << u"https://exemple.fr"_s << u"https://exemple.fr"_s;
        QTest::newRow("markup") << u"<b>x</b> & \"y\" ]]>"_s << u"<b>x</b> & \"y\" ]]>"_s;
        QTest::newRow("direction") << u"a\u202Eb"_s << u"ab"_s;
        QTest::newRow("control and non-character") << u"a\u0001\uFFFFb"_s << u"ab"_s;
        QTest::newRow("French") << u"L’« Été » : 1\u202F234,50\u00A0€"_s << u"L’« Été » : 1\u202F234,50\u00A0€"_s;
        QTest::newRow("64 KB word") << QString(65536, u'x') << QString(32766, u'x') + u'…';
        QTest::newRow("pair at the limit") << QString(32765, u'x') + u"😀😀"_s << QString(32765, u'x') + u'…';
    }
    void hostileText_staysText() {
        QFETCH(QString, given);
        QFETCH(QString, shown);
        QVERIFY(writeXlsx(path(), {{u"Essai"_s, {given.left(5000)}, {{given}}}}));
        const auto found = cells(path());
        QVERIFY2(!found.contains(u"broken"_s), qPrintable(found[u"broken"_s].text));
        QVERIFY(!found.contains(u"formula"_s));
        QCOMPARE(found[u"A2"_s].type, u"inlineStr"_s);
        QCOMPARE(found[u"A2"_s].text, shown);
        QVERIFY(!part(path(), u"xl/worksheets/sheet1.xml"_s).contains("hyperlink"));
    }
    void sheetNames_areFit() {
        const QString longName = u"Établissement de Saint-Quentin-en-Yvelines"_s;
        QList<XlsxSheet> sheets;
        for (const QString &name : {longName, longName, u"a/b[c]:*?\\"_s, QString(), u"'x'"_s, u"History"_s})
            sheets.append({name, {u"A"_s}, {}});
        QVERIFY(writeXlsx(path(), sheets));
        QStringList names;
        QXmlStreamReader xml(part(path(), u"xl/workbook.xml"_s));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "sheet"_L1)
                names << xml.attributes().value("name"_L1).toString();
        QCOMPARE(names, (QStringList{longName.left(30) + u'…', longName.left(26) + u"… (2)"_s, u"a b c"_s, u"Feuille"_s,
                                     u"x"_s, u"Feuille (2)"_s}));
        for (const QString &name : names)
            QVERIFY(name.size() <= 31);
    }
    void header_isFrozen_filtered_andRepeated() {
        QVERIFY(writeXlsx(path(), {{u"Liste"_s, {u"A"_s, u"B"_s}, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}}}));
        const QByteArray sheet = part(path(), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"1\""), sheet.constData());
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
        QVERIFY(sheet.contains("Page &amp;P sur &amp;N"));
        QVERIFY(part(path(), u"xl/workbook.xml"_s).contains("Print_Titles"));
    }
    void emptyList_isABookWithItsHeader() {
        const CompteModel model;
        QVERIFY(writeXlsx(path(), {sheetOf(model, u"Mes comptes"_s)}));
        QCOMPARE(cells(path()).value(u"A1"_s).text, u"Compte"_s);
    }
    void lists_giveTypedCells() {
        DossierTableModel dossiers;
        DossierRow row;
        row.id = QUuid::createUuid();
        row.numero = u"0012"_s;
        row.intitule = u"=HYPERLINK(\"http://x\")"_s;
        row.dateDebut = QDate(2018, 11, 5);
        row.montantDemande = Montant{150050};
        row.stagiaires = 3;
        dossiers.show({row});
        DossierFilter filter; // the list as shown goes through its filter
        filter.setSourceModel(&dossiers);

        StagiaireTableModel stagiaires([] { return QUuid::createUuid(); });
        Stagiaire stagiaire;
        stagiaire.id = QUuid::createUuid();
        stagiaire.nom = u"Dupont"_s;
        stagiaire.dateNaissance = QDate(1899, 12, 30); // before the format's first day: as text
        stagiaire.heures = Duree{90};
        stagiaires.show({stagiaire});

        EtablissementModel etablissements;
        Etablissement etablissement;
        etablissement.siret = u"35600000000048"_s;
        etablissements.show({etablissement});

        FinancementModel financements;
        financements.show({{u"CPF"_s, u"CPF"_s, Unite::HEURES, 90, true, {}}});
        MouvementModel mouvements;
        Mouvement mouvement;
        mouvement.date = QDate(2018, 1, 2);
        mouvement.montant = Montant{-500};
        mouvements.show({mouvement});

        QVERIFY(writeXlsx(path(), {sheetOf(filter, u"Mes dossiers"_s), sheetOf(stagiaires, u"Stagiaires"_s),
                                   sheetOf(etablissements, u"Établissements"_s), sheetOf(financements, u"F"_s),
                                   sheetOf(mouvements, u"M"_s)}));
        auto found = cells(path());
        QVERIFY(!found.contains(u"formula"_s) && !found.contains(u"broken"_s));
        QCOMPARE(found[u"A2"_s].text, u"0012"_s); // with its zeros
        QCOMPARE(found[u"B2"_s].text, row.intitule);
        QCOMPARE(found[u"G2"_s].text.toDouble(), 43409.0);
        QCOMPARE(found[u"I2"_s].text, u"3"_s);
        QCOMPARE(found[u"J2"_s].text.toDouble(), 1500.5);
        found = cells(path(), 2);
        QCOMPARE(found[u"C2"_s].text, u"30/12/1899"_s);
        QCOMPARE(found[u"I2"_s].text.toDouble(), 1.5);
        found = cells(path(), 3);
        QCOMPARE(found[u"B2"_s].type, u"inlineStr"_s);
        QCOMPARE(found[u"B2"_s].text, Siret::format(u"35600000000048"_s));
        QCOMPARE(cells(path(), 4).value(u"B2"_s).text.toDouble(), 1.5);
        QCOMPARE(cells(path(), 5).value(u"E2"_s).text.toDouble(), -5.0);
    }
    void manyRows_areWritten() {
        XlsxSheet sheet{u"Liste"_s, {u"N"_s, u"Texte"_s}, {}};
        for (int i = 0; i < 20000; ++i)
            sheet.rows.append({i, u"ligne %1"_s.arg(i)});
        QVERIFY(writeXlsx(path(), {sheet}));
        const auto found = cells(path());
        QCOMPARE(found[u"B20001"_s].text, u"ligne 19999"_s);
    }
    void tooManyRows_areRefused() {
        XlsxSheet sheet{u"Liste"_s, {u"N"_s}, {}};
        sheet.rows.resize(1048576);
        QCOMPARE(writeXlsx(path(), {sheet}).failure().kind, Failure::Kind::Invalid);
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
