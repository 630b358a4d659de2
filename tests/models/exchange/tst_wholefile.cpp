// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wholefile.h"
#include "models/exchange/xlsx.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

XlsxSheet sheet(int rows) {
    XlsxSheet sheet{u"Liste"_s, {u"Texte"_s}, {}};
    for (int i = 0; i < rows; ++i)
        sheet.rows.append({QString::number(i * 7919 % 100003) + u" ligne"_s});
    return sheet;
}

} // namespace

// A full or read-only disk is a small file system of our own, mounted where the kernel lets an ordinary user do so; the
// program then runs one of its own functions inside.
class TestWholeFile : public QObject {
    Q_OBJECT

    void inside(const char *function, const QString &mount) {
        const QString here = qEnvironmentVariable("MCD_TEST_MOUNT");
        if (!here.isEmpty())
            return;
        QTemporaryDir folder;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MCD_TEST_MOUNT"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(u"unshare"_s,
                      {u"-rm"_s, u"sh"_s, u"-c"_s, mount.arg(folder.path()) + u" || exit 77; exec \"$0\" \"$1\""_s,
                       QCoreApplication::applicationFilePath(), QString::fromLatin1(function)});
        if (!process.waitForFinished() || process.exitCode() == 77 ||
            process.readAllStandardError().contains("unshare"))
            QSKIP("no mount of our own on this machine");
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }

  private Q_SLOTS:
    void file_isReplacedWhole() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(writeWhole(path, "premier"));
        QVERIFY(writeWhole(path, "second"));
        QCOMPARE(bytesOf(path), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    void absentFolder_isIo() {
        const auto done = writeWhole(u"/nonexistent/x.csv"_s, "x");
        QVERIFY(!done);
        QCOMPARE(done.failure().kind, Failure::Kind::Io);
        QCOMPARE(writeXlsx(u"/nonexistent/x.xlsx"_s, {sheet(1)}).failure().kind, Failure::Kind::Io);
    }
    void folderAsFile_isAFailure() {
        QTemporaryDir folder;
        QVERIFY(!writeWhole(folder.path(), "x"));
        QVERIFY(!writeXlsx(folder.path(), {sheet(1)}));
    }
    void fullDisk_isSaid_andKeepsTheOldFile() {
        const QString here = qEnvironmentVariable("MCD_TEST_MOUNT");
        if (here.isEmpty())
            return inside("fullDisk_isSaid_andKeepsTheOldFile", u"mount -t tmpfs -o size=64k none %1"_s);
        const QString path = here + u"/a.csv"_s;
        QVERIFY(writeWhole(path, "ancien"));
        const auto done = writeWhole(path, QByteArray(1 << 20, 'x'));
        QVERIFY(!done);
        QCOMPARE(done.failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(bytesOf(path), QByteArray("ancien"));

        const QString book = here + u"/a.xlsx"_s;
        QVERIFY(writeXlsx(book, {sheet(3)}));
        const QByteArray before = bytesOf(book);
        const auto written = writeXlsx(book, {sheet(20000)});
        QVERIFY(!written);
        QCOMPARE(written.failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(bytesOf(book), before);
        QCOMPARE(QDir(here).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing left behind
    }
    void readOnlyDisk_isSaid() {
        const QString here = qEnvironmentVariable("MCD_TEST_MOUNT");
        if (here.isEmpty())
            return inside("readOnlyDisk_isSaid", u"mount -t tmpfs -o ro none %1"_s);
        QCOMPARE(writeWhole(here + u"/a.csv"_s, "x").failure().kind, Failure::Kind::ReadOnly);
        QCOMPARE(writeXlsx(here + u"/a.xlsx"_s, {sheet(1)}).failure().kind, Failure::Kind::ReadOnly);
    }
    void printable_keepsWords_dropsTricks_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        const QString french = u"« Où ? » : 1\u202F234,50\u00A0€ — l’été\nligne\tcolonne"_s;
        QTest::newRow("French typography") << french << french;
        QTest::newRow("direction") << u"a\u202Eb\u2066c\u200Fd"_s << u"abcd"_s;
        QTest::newRow("controls") << u"a\u0000b\u001Bc\u0085d\r"_s << u"abcd"_s;
        QTest::newRow("non-characters") << u"a\uFFFEb\uFFFFc"_s << u"abc"_s;
        QTest::newRow("half a pair") << (u"a"_s + QChar(0xD83D) + u"b"_s) << u"ab"_s;
        QTest::newRow("a whole pair") << u"a😀b"_s << u"a😀b"_s;
        QTest::newRow("joiner in an emoji and in Persian") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    }
    void printable_keepsWords_dropsTricks() {
        QFETCH(QString, given);
        QFETCH(QString, kept);
        QCOMPARE(printable(given), kept);
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
