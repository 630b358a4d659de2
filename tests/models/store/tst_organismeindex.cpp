// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/organismesimport.h"
#include "models/items/organismesearchmodel.h"
#include "models/store/database.h"
#include "models/store/organismeindex.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

Organisme organisme(const QString &nda, const QString &siret, const QString &name, const QString &commune) {
    Organisme row;
    row.nda = nda;
    row.siret = siret;
    row.denomination = name;
    row.adresse = {u"1 rue de l’Essai"_s, u"69003"_s, commune};
    return row;
}

QList<Organisme> register2018() {
    QList<Organisme> rows{
        organisme(u"11754321075"_s, u"73282932000074"_s, u"École supérieure de chimie"_s, u"Paris"_s),
        organisme(u"82690001269"_s, u"44306184100047"_s, u"Plasturgie Formation"_s, u"Lyon"_s),
        organisme(u"82690009969"_s, u"44306184100013"_s, u"Form’action \"Sécurité\" AND Co"_s, u"Lyon"_s),
    };
    rows[1].ndaPrecedents = {u"82690000069"_s};
    rows[0].referencable = true;
    return rows;
}

QStringList names(const Result<QList<Organisme>> &found) {
    QStringList list;
    for (const Organisme &row : found.valueOr({}))
        list << row.denomination;
    list.sort();
    return list;
}

} // namespace

class TestOrganismeIndex : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = m_home->filePath(u"referentiels"_s);
    }

    void emptyFolder_findsNothing() {
        const auto index = OrganismeIndex::open(m_folder);
        QVERIFY(index.ok());
        QCOMPARE(index.value()->version(), QString());
        QCOMPARE(index.value()->count(), 0);
        QCOMPARE(index.value()->search(u"chimie"_s).value().size(), 0);
        QCOMPARE(index.value()->add(register2018().constFirst()).failure().kind, Failure::Kind::NotFound);
    }

    void search_takesNameOrNumber_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QString ecole = u"École supérieure de chimie"_s;
        const QString plasturgie = u"Plasturgie Formation"_s;
        const QString securite = u"Form’action \"Sécurité\" AND Co"_s;
        QTest::newRow("beginning of a word, no accent, other case") << u"ECO"_s << QStringList{ecole};
        QTest::newRow("two words in another order") << u"chim sup"_s << QStringList{ecole};
        QTest::newRow("accent where there is one") << u"sécu"_s << QStringList{securite};
        QTest::newRow("town") << u"lyon"_s << QStringList{securite, plasturgie};
        QTest::newRow("middle of a word") << u"imie"_s << QStringList{};
        QTest::newRow("SIRET without spaces") << u"73282932000074"_s << QStringList{ecole};
        QTest::newRow("SIRET with spaces of every kind") << u" 732 829\u00A0320 000\u202F74"_s << QStringList{ecole};
        QTest::newRow("SIREN of two établissements") << u"443 061 841"_s << QStringList{securite, plasturgie};
        QTest::newRow("NDA with spaces") << u"82 69 00012 69"_s << QStringList{plasturgie};
        QTest::newRow("previous NDA") << u"82690000069"_s << QStringList{plasturgie};
        QTest::newRow("a number nobody has") << u"99999999999999"_s << QStringList{};
        QTest::newRow("one letter") << u"e"_s << QStringList{};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("signs only") << u"\"\"*()"_s << QStringList{};
        QTest::newRow("an operator is a word") << u"AND sécurité"_s << QStringList{securite};
        QTest::newRow("quotes and apostrophe") << u"form'action \"séc"_s << QStringList{securite};
        QTest::newRow("injection") << u"x' OR 1=1 --"_s << QStringList{};
    }
    void search_takesNameOrNumber() {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        QVERIFY(OrganismeIndex::install(m_folder, u"2018-03"_s, register2018()).ok());
        const auto index = OrganismeIndex::open(m_folder);
        QVERIFY(index.ok());
        const auto answer = index.value()->search(typed);
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.failure().detail));
        found.sort();
        QCOMPARE(names(answer), found);
    }

    void row_comesBackWhole() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        const auto index = OrganismeIndex::open(m_folder);
        QVERIFY(index.value()->search(u"plasturgie"_s).value() == register2018().mid(1, 1));
        QVERIFY(index.value()->search(u"chimie"_s).value() == register2018().mid(0, 1));
    }

    void limit_isKept() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        QCOMPARE(OrganismeIndex::open(m_folder).value()->search(u"lyon"_s, 1).value().size(), 1);
    }

    void newVersion_replacesTheOld() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        QVERIFY(OrganismeIndex::install(m_folder, u"2"_s, register2018().mid(0, 1)).ok());
        const auto index = OrganismeIndex::open(m_folder);
        QCOMPARE(index.value()->version(), u"2"_s);
        QCOMPARE(index.value()->count(), 1);
        QVERIFY(!QFile::exists(QDir(m_folder).filePath(u"refs-1.db"_s)));
    }

    void badVersionName_isRefused() {
        for (const QString &name : {u""_s, u"../../x"_s, u"a/b"_s, u"a b"_s})
            QCOMPARE(OrganismeIndex::install(m_folder, name, {}).failure().kind, Failure::Kind::Invalid);
    }

    void halfWrittenInstallation_leavesTheOldInUse() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        QFile half(QDir(m_folder).filePath(u"refs-2.db"_s)); // the program died before the switch
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("not a database");
        half.close();
        QCOMPARE(OrganismeIndex::open(m_folder).value()->version(), u"1"_s);
        QVERIFY(OrganismeIndex::install(m_folder, u"2"_s, register2018()).ok());
        QCOMPARE(OrganismeIndex::open(m_folder).value()->version(), u"2"_s);
    }

    void damagedFile_isSaid() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        QFile file(QDir(m_folder).filePath(u"refs-1.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QCOMPARE(OrganismeIndex::open(m_folder).failure().kind, Failure::Kind::StoreDamaged);
    }

    void added_isFoundAtOnce() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        const auto index = OrganismeIndex::open(m_folder);
        Organisme mine = organisme({}, u"55210055400013"_s, u"Atelier Véga"_s, u"Brest"_s);
        mine.proposeParEntreprise = true;
        QVERIFY(index.value()->add(mine).ok());
        QVERIFY(index.value()->search(u"vega"_s).value() == QList<Organisme>{mine});
        QVERIFY(index.value()->search(u"552 100 554 00013"_s).value() == QList<Organisme>{mine});
    }

    void publishedFile_isInstalledWhole() {
        QByteArray bytes = "{\"nda\":\"11754321075\",\"siret\":\"73282932000074\",\"denomination\":\"\xc3\x89"
                           "cole\"}\n\n"
                           "{\"nda\":\"82690001269\",\"denomination\":\"Plasturgie\",\"inconnu\":1}";
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(importOrganismes(file, m_folder, u"7"_s).value(), 2);
        const auto index = OrganismeIndex::open(m_folder);
        QCOMPARE(index.value()->version(), u"7"_s);
        QCOMPARE(index.value()->search(u"ecole"_s).value().size(), 1);
    }

    void badPublishedFile_leavesTheRegister_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a web page") << QByteArray("<html>\n</html>");
        QTest::newRow("cut in the second line")
            << QByteArray("{\"nda\":\"1\",\"denomination\":\"a\"}\n{\"nda\":\"2\",");
        QTest::newRow("a line that names nothing") << QByteArray("{\"nda\":\"11754321075\"}");
        QTest::newRow("no number") << QByteArray("{\"denomination\":\"a\"}");
        QTest::newRow("an endless line") << QByteArray(200000, ' ') + "{\"nda\":\"1\",\"denomination\":\"a\"}";
        QTest::newRow("a list") << QByteArray("[1]");
    }
    void badPublishedFile_leavesTheRegister() {
        QFETCH(QByteArray, bytes);
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(importOrganismes(file, m_folder, u"2"_s).failure().kind, Failure::Kind::Invalid);
        QCOMPARE(OrganismeIndex::open(m_folder).value()->version(), u"1"_s);
    }

    void searchModel_answersOnlyTheLastText() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        OrganismeSearchModel model(m_folder);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy searched(&model, &OrganismeSearchModel::searched);
        model.search(u"chimie"_s);
        model.search(u"plasturgie"_s);
        QVERIFY(model.searching());
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"plasturgie"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).denomination, u"Plasturgie Formation"_s);
        QVERIFY(!model.searching());
        model.search(u"p"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(searched.size(), 2);
    }

    void searchModel_seesTheNewRegisterAfterReopen() {
        OrganismeSearchModel model(m_folder);
        QSignalSpy searched(&model, &OrganismeSearchModel::searched);
        model.search(u"chimie"_s);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        model.reopen();
        QTRY_COMPARE(searched.size(), 2);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Paris"_s));
    }

    void searchModel_saysADamagedRegister() {
        QVERIFY(OrganismeIndex::install(m_folder, u"1"_s, register2018()).ok());
        QFile file(QDir(m_folder).filePath(u"refs-1.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        OrganismeSearchModel model(m_folder);
        QSignalSpy failed(&model, &OrganismeSearchModel::failed);
        model.search(u"chimie"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!model.searching());
    }

  private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestOrganismeIndex)
#include "tst_organismeindex.moc"
