// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

class TestSealedFile : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void part_comesBackAsWritten_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::newRow("one byte") << 1 << 0 << 1;
        QTest::newRow("exactly one chunk") << 65536 << 0 << 65536;
        QTest::newRow("across two chunks") << 200000 << 65000 << 1000;
        QTest::newRow("the end, asked beyond") << 200000 << 199990 << 100;
        QTest::newRow("behind the end") << 10 << 20 << 5;
        QTest::newRow("nothing") << 10 << 0 << 0;
    }
    void part_comesBackAsWritten() {
        QFETCH(int, size);
        QFETCH(int, offset);
        QFETCH(int, length);
        const QByteArray plain = content(size);
        const auto key = writeSealedFile(m_path, plain);
        QVERIFY(key.ok());
        const auto part = readSealedFile(m_path, *key, offset, length);
        QVERIFY(part.ok());
        QCOMPARE(*part, plain.mid(offset, length));
    }

    void content_isNotReadableOnDisk() {
        QVERIFY(writeSealedFile(m_path, QByteArray(1000, 'a') + "Marie Curie").ok());
        QVERIFY(!bytes().contains("Curie"));
        QVERIFY(!bytes().contains("aaaaaaaa"));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void alteredFile_isRefused_data() {
        QTest::addColumn<int>("keep");
        QTest::addColumn<int>("flip");
        QTest::newRow("a flipped bit in the header") << 200000 << 3;
        QTest::newRow("a flipped bit in the content") << 200000 << 70000;
        QTest::newRow("cut between two chunks") << 24 + 65536 + 17 << -1;
        QTest::newRow("cut within a chunk") << 1000 << -1;
        QTest::newRow("header only") << 24 << -1;
        QTest::newRow("empty") << 0 << -1;
    }
    void alteredFile_isRefused() {
        QFETCH(int, keep);
        QFETCH(int, flip);
        const auto key = writeSealedFile(m_path, content(150000));
        QByteArray altered = bytes().left(keep);
        if (flip >= 0)
            altered[flip] = char(altered[flip] ^ 1);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(altered);
        file.close();
        QCOMPARE(readSealedFile(m_path, *key, 0, 150000).failure().kind, Failure::Kind::StoreDamaged);
    }

    void chunksSwapped_areRefused() {
        const auto key = writeSealedFile(m_path, content(3 * 65536));
        QByteArray swapped = bytes();
        const int chunk = 65536 + 17;
        swapped =
            swapped.left(24) + swapped.mid(24 + chunk, chunk) + swapped.mid(24, chunk) + swapped.mid(24 + 2 * chunk);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(swapped);
        file.close();
        QCOMPARE(readSealedFile(m_path, *key, 0, 10).failure().kind, Failure::Kind::StoreDamaged);
    }

    void otherKey_isRefused() {
        QVERIFY(writeSealedFile(m_path, "x").ok());
        QCOMPARE(readSealedFile(m_path, QByteArray(32, 'k'), 0, 1).failure().kind, Failure::Kind::StoreDamaged);
    }

    void badRequest_isRefused() {
        const auto key = writeSealedFile(m_path, "x");
        QCOMPARE(readSealedFile(m_path, *key, -1, 1).failure().kind, Failure::Kind::Invalid);
        QCOMPARE(readSealedFile(m_path, "short", 0, 1).failure().kind, Failure::Kind::Invalid);
        QCOMPARE(readSealedFile(m_path + u"-absent"_s, *key, 0, 1).failure().kind, Failure::Kind::NotFound);
        QVERIFY(!writeSealedFile(m_home.filePath(u"no/such/folder"_s), "x").ok());
    }

  private:
    static QByteArray content(int size) {
        QByteArray data(size, '\0');
        for (int i = 0; i < size; ++i)
            data[i] = char((i * 31 + i / 251) & 0xff);
        return data;
    }
    QByteArray bytes() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_home;
    QString m_path = m_home.filePath(u"piece"_s);
};

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
