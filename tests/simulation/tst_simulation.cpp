// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using simulation::Bug;
using simulation::World;

namespace {

// More for a night: MCD_GRAINES=200000 QTEST_FUNCTION_TIMEOUT=40000000 (ms); one again: MCD_GRAINE=17 MCD_TRACE=1.
int seeds() {
    return qEnvironmentVariableIntValue("MCD_GRAINES") > 0 ? qEnvironmentVariableIntValue("MCD_GRAINES") : 500;
}

int desksOf(quint32 seed) { return seed % 3 == 0 ? 1 : 2; }

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

    // Without that a failure could not be looked at twice.
    void sameSeed_sameHistory() {
        for (const quint32 seed : {2u, 7u, 31u, 64u, 99u, 250u}) {
            World once(seed, desksOf(seed), Bug::None, m_ground);
            World again(seed, desksOf(seed), Bug::None, m_ground);
            (void)once.run();
            (void)again.run();
            QCOMPARE(again.digest(), once.digest());
        }
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
        constexpr int enough = 3;
        const int most = qEnvironmentVariableIsSet("MCD_GRAINES") ? seeds() : 150;
        int caught = 0;
        int tried = 0;
        for (quint32 seed = 1; int(seed) <= most && (caught < enough || qEnvironmentVariableIsSet("MCD_GRAINES"));
             ++seed, ++tried) {
            const QStringList wrong = live(seed, Bug(bug));
            caught += wrong.isEmpty() ? 0 : 1;
            if (!wrong.isEmpty() && qEnvironmentVariableIsSet("MCD_TRACE"))
                qInfo().noquote() << "caught by" << seed << wrong.first();
        }
        qInfo("caught by %d of the first %d seeds", caught, tried);
        QVERIFY(caught >= enough);
    }

  private:
    QStringList live(quint32 seed, Bug bug) { return World(seed, desksOf(seed), bug, m_ground).run(); }

    simulation::Ground m_ground;
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
