// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces around the window: links from outside, the demo's sign-in page and its days, Qt's own words.
#include "app/demo/demobrowser.h"
#include "app/demo/democlock.h"
#include "app/instance.h"
#include "app/language.h"
#include "app/profile.h"
#include "app/program.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProgram : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void link_onlyAWholeDossierId_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a dossier") << u"moncomptedefi:dossier/0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s << true;
        QTest::newRow("braces") << u"moncomptedefi:dossier/{0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}"_s << false;
        QTest::newRow("something behind") << u"moncomptedefi:dossier/0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b/x"_s << false;
        QTest::newRow("nothing") << u"moncomptedefi:dossier/"_s << false;
        QTest::newRow("the null id") << u"moncomptedefi:dossier/00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("an action") << u"moncomptedefi:transmettre/0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s << false;
        QTest::newRow("another scheme") << u"https://exemple.fr/0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s << false;
    }
    void link_onlyAWholeDossierId() {
        QFETCH(QString, link);
        QFETCH(bool, taken);
        QCOMPARE(app::dossierOfLink(link).has_value(), taken);
    }

    // A second start raises the first, on the dossier it was given; the socket takes nothing else.
    void secondStart_raisesTheFirst() {
        QTemporaryDir folder;
        QVERIFY(!app::Instance::raise(folder.path()));
        app::Instance first(folder.path());
        first.listen();
        QSignalSpy raised(&first, &app::Instance::raiseRequested);
        QVERIFY(app::Instance::raise(folder.path()));
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(raised[0][0].toUuid().isNull());
        const QUuid dossier(u"0195a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s);
        QVERIFY(app::Instance::raise(folder.path(), dossier));
        QTRY_COMPARE(raised.size(), 2);
        QCOMPARE(raised[1][0].toUuid(), dossier);
    }

    // The lock of a process that is gone never keeps anybody out, whatever a power cut or a backup left of it.
    void profileLock_ofTheDead_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("cut before its owner's name") << QByteArray();
        QTest::newRow("cut in the middle of it") << QByteArray("12");
        QTest::newRow("nonsense") << QByteArray("\0\0\0\0\n", 5);
        QTest::newRow("a process of this machine, dead")
            << QByteArray("4194303\nmon-compte-defi\n") + QSysInfo::machineHostName().toUtf8() + '\n' +
                   QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
        QTest::newRow("of another machine") << QByteArray("1\nmon-compte-defi\nautre-poste\nautre\nautre\n");
    }
    void profileLock_ofTheDead() {
        QFETCH(QByteArray, left);
        QTemporaryDir folder;
        QFile lock(folder.filePath(u"verrou"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(left) == left.size());
        lock.close();
        QVERIFY(app::Profile::open(folder.path()));
    }
    void profileLock_ofTheLiving_holds() {
        QTemporaryDir folder;
        const auto first = app::Profile::open(folder.path());
        QVERIFY(first);
        QCOMPARE(app::Profile::open(folder.path()).failure().kind, models::Failure::Kind::StoreBusy);
        // Even when its name went missing: the system still knows who holds the file.
        QFile lock(folder.filePath(u"verrou"_s));
        QVERIFY(lock.resize(0));
        QCOMPARE(app::Profile::open(folder.path()).failure().kind, models::Failure::Kind::StoreBusy);
        QVERIFY(QFile::exists(lock.fileName()));
    }

    void signInForm_isFilled_quotedOrNot() {
        const app::FilledForm form = app::fillForm(u"<form method=post action=\"/oidc/authorize\">"
                                                   "<input type=hidden name=\"state\" value=\"a&amp;b\">"
                                                   "<input name=email type=email required>"
                                                   "<input name=secret type=password>"
                                                   "<button>Se connecter</button></form>"_s,
                                                   u"demo@exemple.fr"_s, u"de mo"_s);
        QCOMPARE(form.action, u"/oidc/authorize"_s);
        QCOMPARE(form.body, QByteArray("state=a%26b&email=demo%40exemple.fr&secret=de%20mo"));
        QVERIFY(app::fillForm(u"<p>Connexion faite</p>"_s, u"x"_s, u"y"_s).body.isEmpty());
    }

    void demoClock_beginsInJune2018_andGoesOn() {
        QTemporaryDir folder;
        auto profile = app::Profile::open(folder.path());
        QVERIFY(profile);
        const app::SystemClock clock = app::demoClock(**profile);
        QCOMPARE(clock.wall().date(), QDate(2018, 6, 15));
        // The next day of the desk is the next day of the demo: the first start alone settles the distance.
        (*profile)->settings().setValue(u"demo/jours"_s,
                                        (*profile)->settings().value(u"demo/jours"_s).toLongLong() - 1);
        QCOMPARE(app::demoClock(**profile).wall().date(), QDate(2018, 6, 16));
    }

    void wordsOfQt_areFrench() {
        app::speakFrench(*qApp);
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Annuler"_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
