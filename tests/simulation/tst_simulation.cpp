// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using simulation::Bug;
using simulation::World;

namespace {

// More for a night: MCD_GRAINES=200000; one again: MCD_GRAINE=17.
int seeds() {
    return qEnvironmentVariableIntValue("MCD_GRAINES") > 0 ? qEnvironmentVariableIntValue("MCD_GRAINES") : 500;
}

QStringList live(quint32 seed, Bug bug) { return World(seed, seed % 3 == 0 ? 1 : 2, bug).run(); }

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everySeed_keepsThePromises() {
        const int only = qEnvironmentVariableIntValue("MCD_GRAINE");
        int failed = 0;
        for (int seed = only > 0 ? only : 1; seed <= (only > 0 ? only : seeds()); ++seed) {
            const QStringList wrong = live(quint32(seed), Bug::None);
            if (wrong.isEmpty())
                continue;
            qWarning().noquote() << u"seed %1:\n  %2"_s.arg(seed).arg(wrong.mid(0, 6).join(u"\n  "_s));
            if (++failed >= 8)
                break;
        }
        QCOMPARE(failed, 0);
    }

    // A simulator that would not notice these would be worth nothing.
    void bug_isCaught_data() {
        QTest::addColumn<int>("bug");
        QTest::newRow("the cursor is kept before its data") << int(Bug::CursorBeforeData);
        QTest::newRow("a new key for each retry") << int(Bug::NewKeyPerRetry);
        QTest::newRow("If-Match dropped") << int(Bug::IfMatchDropped);
    }
    void bug_isCaught() {
        QFETCH(int, bug);
        int caught = 0;
        int tried = 0;
        for (quint32 seed = 1; seed <= 150 && caught < 3; ++seed, ++tried)
            caught += !live(seed, Bug(bug)).isEmpty();
        qInfo("caught by %d of the first %d seeds", caught, tried);
        QVERIFY(caught > 0);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
