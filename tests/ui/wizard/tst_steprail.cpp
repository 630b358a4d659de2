// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/steprail.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

class TestStepRail : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyStep_isAskedForByMouseAndKeyboard() {
        ui::StepRail rail;
        rail.show();
        const QSignalSpy requested(&rail, &ui::StepRail::requested);
        for (int page = ui::StepRail::hub; page < 6; ++page) {
            QTest::mouseClick(rail.button(page), Qt::LeftButton);
            QCOMPARE(requested.last().first().toInt(), page);
            QVERIFY(rail.button(page)->isChecked());
        }
        rail.button(2)->setFocus();
        QTest::keyClick(rail.button(2), Qt::Key_Space);
        QCOMPARE(requested.last().first().toInt(), 2);
    }

    void states_areSaid() {
        ui::StepRail rail;
        rail.showStates({{Etape::Demande, EtatEtape::Complet, 0}, {Etape::Couts, EtatEtape::ACorriger, 2}});
        QVERIFY(rail.button(0)->accessibleName().endsWith(u", Complet"_s));
        QVERIFY(rail.button(4)->accessibleName().contains(u"(2)"_s));
        rail.setCurrent(4);
        QVERIFY(rail.button(4)->isChecked());
        QVERIFY(!rail.button(0)->isChecked());
    }
};

QTEST_MAIN(TestStepRail)
#include "tst_steprail.moc"
