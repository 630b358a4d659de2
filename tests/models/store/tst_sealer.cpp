// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealer.h"

#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

class TestSealer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void record_roundTrips_data() {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zeros at the end") << QByteArray("a\0\0\0", 4);
        QTest::newRow("one block less the length") << QByteArray(252, 'b');
        QTest::newRow("one byte more than a block") << QByteArray(253, 'c');
        QTest::newRow("large") << QByteArray(100000, 'd');
    }
    void record_roundTrips() {
        QFETCH(QByteArray, plain);
        const QByteArray sealed = m_sealer.seal("dossier", u"1"_s, plain);
        const Result<QByteArray> opened = m_sealer.open("dossier", u"1"_s, sealed);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, plain);
    }

    void size_tellsOnlyTheBlock() {
        QCOMPARE(m_sealer.seal("t", u"1"_s, "Curie").size(), m_sealer.seal("t", u"1"_s, QByteArray(200, 'x')).size());
        QVERIFY(!m_sealer.seal("t", u"1"_s, "Marie Curie").contains("Curie"));
    }

    void samePlain_neverSealsTheSame() { QVERIFY(m_sealer.seal("t", u"1"_s, "x") != m_sealer.seal("t", u"1"_s, "x")); }

    void anyFlippedBit_isRefused() {
        const QByteArray sealed = m_sealer.seal("t", u"1"_s, "secret");
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray altered = sealed;
            altered[at] = char(altered[at] ^ (1 << (at % 8)));
            const Result<QByteArray> opened = m_sealer.open("t", u"1"_s, altered);
            QVERIFY2(!opened.ok(), qPrintable(u"byte %1"_s.arg(at)));
            QCOMPARE(opened.failure().kind, Failure::Kind::StoreDamaged);
        }
    }

    void otherPlace_isRefused_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("row");
        QTest::newRow("other row") << QByteArray("t") << u"2"_s;
        QTest::newRow("other table") << QByteArray("u") << u"1"_s;
        QTest::newRow("fields moved across their border") << QByteArray("t1") << u""_s;
    }
    void otherPlace_isRefused() {
        QFETCH(QByteArray, table);
        QFETCH(QString, row);
        QVERIFY(!m_sealer.open(table.constData(), row, m_sealer.seal("t", u"1"_s, "secret")).ok());
    }

    void otherKey_isRefused() {
        const QByteArray sealed = m_sealer.seal("t", u"1"_s, "secret");
        QVERIFY(!Sealer(Sealer::newKey(), u"k1"_s).open("t", u"1"_s, sealed).ok());
        QVERIFY(!Sealer(m_bytes, u"k2"_s).open("t", u"1"_s, sealed).ok());
        QVERIFY(Sealer(m_bytes, u"k1"_s).open("t", u"1"_s, sealed).ok());
    }

    void cutRecord_isRefused_data() {
        QTest::addColumn<int>("size");
        for (int size : {0, 1, 24, 41, 280, 296})
            QTest::addRow("%d bytes", size) << size;
    }
    void cutRecord_isRefused() {
        QFETCH(int, size);
        const QByteArray sealed = m_sealer.seal("t", u"1"_s, "secret");
        QVERIFY(!m_sealer.open("t", u"1"_s, sealed.first(size)).ok());
    }

  private:
    const QByteArray m_bytes = Sealer::newKey();
    const Sealer m_sealer{m_bytes, u"k1"_s};
};

QTEST_APPLESS_MAIN(TestSealer)
#include "tst_sealer.moc"
