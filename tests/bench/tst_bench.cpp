// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral(MCD_BENCH), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestBench : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyMeasure_hasItsLine_data() {
        QTest::addColumn<bool>("latency");
        QTest::newRow("demarrage") << true;
        QTest::newRow("sync-initiale") << false;
        QTest::newRow("sync-vide") << true;
    }
    void everyMeasure_hasItsLine() {
        QFETCH(bool, latency);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const Run done = run({name, u"--json"_s, u"--dossiers"_s, u"20"_s, u"--tours"_s, u"2"_s});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.out.count('\n'), 1);
        const QJsonObject line = QJsonDocument::fromJson(done.out).object();
        QCOMPARE(line["nom"_L1].toString(), name);
        QVERIFY(!line["unite"_L1].toString().isEmpty());
        QVERIFY(line["detail"_L1].isObject());
        for (const QLatin1StringView number : {"valeur"_L1, "plancher"_L1, "ratio"_L1})
            QVERIFY2(line[number].toDouble() > 0, done.out.constData());
        QVERIFY(std::abs(line["valeur"_L1].toDouble() / line["plancher"_L1].toDouble() - line["ratio"_L1].toDouble()) <
                0.01 * line["ratio"_L1].toDouble() + 0.01);
        for (const QLatin1StringView share : {"p50"_L1, "p95"_L1, "p99"_L1})
            QCOMPARE(line.contains(share), latency);
    }

    void emptySync_asksOnceAndWritesNothing() {
        const Run done = run({u"sync-vide"_s, u"--json"_s, u"--dossiers"_s, u"20"_s, u"--tours"_s, u"3"_s});
        const QJsonObject line = QJsonDocument::fromJson(done.out).object();
        QCOMPARE(line["valeur"_L1].toInt(), 1);
        for (const QLatin1StringView none : {"lignesEcrites"_L1, "passesQuiEcrivent"_L1, "octetsWal"_L1})
            QVERIFY2(line["detail"_L1][none].toInt(-1) == 0, done.out.constData());
    }

    void unknownName_isRefusedWithUsage() {
        const Run done = run({u"vitesse"_s, u"--json"_s});
        QCOMPARE(done.code, 2);
        QCOMPARE(done.out, QByteArray());
        QVERIFY(done.err.contains("usage"));
        QVERIFY(done.err.contains("sync-initiale"));
    }
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
