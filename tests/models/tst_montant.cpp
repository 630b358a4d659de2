// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duree.h"
#include "models/domain/montant.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using models::Duree;
using models::Montant;

class TestMontant : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void format_followsFrenchTypography_data() {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0,00\u00A0€"_s;
        QTest::newRow("cents only") << qint64(5) << u"0,05\u00A0€"_s;
        QTest::newRow("thousands") << qint64(123456750) << u"1\u202F234\u202F567,50\u00A0€"_s;
        QTest::newRow("negative, without brackets") << qint64(-123450) << u"\u22121\u202F234,50\u00A0€"_s;
        QTest::newRow("smallest there is") << std::numeric_limits<qint64>::min()
                                           << u"\u221292\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€"_s;
    }
    void format_followsFrenchTypography() {
        QFETCH(qint64, cents);
        QTEST(format(Montant{cents}), "text");
    }

    void parse_takesWhatPeopleType_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("cents"); // -1: refused
        QTest::newRow("comma") << u"1234,50"_s << qint64(123450);
        QTest::newRow("dot") << u"1234.5"_s << qint64(123450);
        QTest::newRow("pasted with U+00A0 and sign") << u"1\u00A0234,50\u00A0€"_s << qint64(123450);
        QTest::newRow("pasted with U+202F") << u" 1\u202F234 "_s << qint64(123400);
        QTest::newRow("three decimals is a guess") << u"1.234"_s << qint64(-1);
        QTest::newRow("English thousands") << u"1,234.50"_s << qint64(-1);
        QTest::newRow("letters") << u"douze"_s << qint64(-1);
        QTest::newRow("nothing") << u""_s << qint64(-1);
        QTest::newRow("exponent") << u"1e400"_s << qint64(-1);
        QTest::newRow("too long") << u"1234567890"_s << qint64(-1);
    }
    void parse_takesWhatPeopleType() {
        QFETCH(QString, typed);
        const auto parsed = models::parseMontant(typed);
        QTEST(parsed ? parsed->centimes : qint64(-1), "cents");
    }
    void parse_readsBackWhatFormatWrites() {
        for (const qint64 cents : {0LL, 1LL, 99LL, 100LL, -5LL, -123450LL, 99999999999LL})
            QCOMPARE(models::parseMontant(format(Montant{cents})), std::optional(Montant{cents}));
    }

    void duree_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minutes"); // -1: refused
        QTest::newRow("hours") << u"14"_s << qint64(840);
        QTest::newRow("hours and minutes") << u"13 h 30"_s << qint64(810);
        QTest::newRow("as a clock") << u"13:30"_s << qint64(810);
        QTest::newRow("decimal") << u"13,5"_s << qint64(810);
        QTest::newRow("a third of an hour") << u"0,33"_s << qint64(20);
        QTest::newRow("minutes only") << u"90 min"_s << qint64(90);
        QTest::newRow("sixty minutes") << u"13:60"_s << qint64(-1);
        QTest::newRow("no minutes after the colon") << u"13:"_s << qint64(-1);
        QTest::newRow("negative") << u"-2"_s << qint64(-1);
        QTest::newRow("too long") << u"10000"_s << qint64(-1);
    }
    void duree() {
        QFETCH(QString, typed);
        const auto parsed = models::parseDuree(typed);
        QTEST(parsed ? parsed->minutes : qint64(-1), "minutes");
        if (parsed) {
            QCOMPARE(models::parseDuree(format(*parsed)), parsed);
        }
    }
    void duree_format() {
        QCOMPARE(format(Duree{810}), u"13\u00A0h\u00A030"_s);
        QCOMPARE(format(Duree{840}), u"14\u00A0h"_s);
        QCOMPARE(format(Duree{65}), u"1\u00A0h\u00A005"_s);
    }
};

QTEST_APPLESS_MAIN(TestMontant)
#include "tst_montant.moc"
