// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using models::IdentifiantError;

Q_DECLARE_METATYPE(std::optional<models::IdentifiantError>)

class TestIdentifiants : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void siret_check_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("error"); // -1: valid
        const auto row = [](const char *name, const QString &typed, std::optional<IdentifiantError> error) {
            QTest::newRow(name) << typed << (error ? int(*error) : -1);
        };
        row("a real one", u"13000285000019"_s, {});
        row("grouped with non-breaking spaces", u"130\u00A0002\u00A0850\u202F00019"_s, {});
        row("dots and hyphens", u"130.002.850-00019"_s, {});
        row("nothing", u""_s, IdentifiantError::Empty);
        row("letters", u"1300028500001A"_s, IdentifiantError::NotDigits);
        row("Arabic-Indic digits", u"١٣٠٠٠٢٨٥٠٠٠٠١٩"_s, IdentifiantError::NotDigits);
        row("a SIREN instead", u"130002850"_s, IdentifiantError::SirenInsteadOfSiret);
        row("thirteen digits", u"1300028500001"_s, IdentifiantError::Length);
        row("one digit wrong", u"13000285000018"_s, IdentifiantError::Key);
        row("Luhn as a whole, not its SIREN", u"11122233344455"_s, IdentifiantError::SirenKey);
        row("La Poste, seat", u"35600000000048"_s, {});
        row("La Poste, digit sum only", u"35600000009075"_s, {});
        row("La Poste, neither", u"35600000009076"_s, IdentifiantError::Key);
    }
    void siret_check() {
        QFETCH(QString, typed);
        QFETCH(int, error);
        const QString clean = models::cleanIdentifiant(typed);
        const auto found = models::Siret::check(clean);
        QCOMPARE(found ? int(*found) : -1, error);
        QCOMPARE(models::Siret::parse(clean).has_value(), error == -1);
    }

    void siret_format_groupsWithNonBreakingSpaces() {
        QCOMPARE(models::Siret::parse(u"13000285000019"_s)->format(), u"130\u00A0002\u00A0850\u00A000019"_s);
        QCOMPARE(models::Siret::format(u"abc"_s), u"abc"_s);
        QCOMPARE(models::Siren::parse(u"130002850"_s)->format(), u"130\u00A0002\u00A0850"_s);
    }

    void nda_check_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("valid");
        QTest::newRow("metropolitan") << u"11 75 12345 75"_s << true;
        QTest::newRow("leading zero") << u"01973098997"_s << true;
        QTest::newRow("letter in fifth place") << u"9384P003584"_s << true;
        QTest::newRow("lower case") << u"9384p003584"_s << true;
        QTest::newRow("Corse") << u"942A0123420"_s << true;
        QTest::newRow("zero lost by a spreadsheet") << u"1973098997"_s << false;
        QTest::newRow("as a number") << u"1.1755E10"_s << false;
        QTest::newRow("letter at the end") << u"1175123457A"_s << false;
    }
    void nda_check() {
        QFETCH(QString, typed);
        QFETCH(bool, valid);
        QCOMPARE(models::Nda::parse(models::cleanIdentifiant(typed)).has_value(), valid);
    }
    void nda_departement_isRepeatedInMost() {
        QVERIFY(models::Nda::parse(u"11751234575"_s)->departementRepeated());
        QVERIFY(!models::Nda::parse(u"83750161963"_s)->departementRepeated());
    }

    void contact_formats_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("email");
        QTest::addColumn<bool>("telephone");
        QTest::newRow("address") << u"rh@exemple.fr"_s << true << false;
        QTest::newRow("address without dot") << u"rh@exemple"_s << false << false;
        QTest::newRow("address with a space") << u"r h@exemple.fr"_s << false << false;
        QTest::newRow("two at signs") << u"a@b@exemple.fr"_s << false << false;
        QTest::newRow("French number") << u"04 72 00 00 01"_s << false << true;
        QTest::newRow("with dots") << u"04.72.00.00.01"_s << false << true;
        QTest::newRow("international form") << u"+33 4 72 00 00 01"_s << false << true;
        QTest::newRow("Belgian") << u"+32 2 555 12 12"_s << false << true;
        QTest::newRow("nine digits") << u"472000001"_s << false << false;
        QTest::newRow("zero lost") << u"+3304720000"_s << false << false;
    }
    void contact_formats() {
        QFETCH(QString, text);
        QTEST(models::isEmail(text), "email");
        QTEST(models::isTelephone(text), "telephone");
    }

    void nir_isFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("thirteen digits") << u"Stagiaire 1840575123456 absent"_s << true;
        QTest::newRow("fifteen, grouped") << u"n° 1 84 05 75 123 456 78"_s << true;
        QTest::newRow("Corse") << u"284052A12345678"_s << true;
        QTest::newRow("a SIRET") << u"13000285000019"_s << false;
        QTest::newRow("a month that is none") << u"1841375123456"_s << false;
        QTest::newRow("an EAN-like longer number") << u"91840575123456789"_s << false;
        QTest::newRow("an amount") << u"1 234 567,50"_s << false;
    }
    void nir_isFound() {
        QFETCH(QString, text);
        QTEST(models::holdsNir(text), "found");
    }

    void newUuid_isOrderedAndUnique_evenWhenTheClockGoesBack() {
        QSet<QUuid> seen;
        QString last;
        for (int i = 0; i < 20000; ++i) {
            const QUuid id = models::newUuid(1'700'000'000'000 - i * 7);
            const QString text = models::toText(id);
            QVERIFY2(text > last, qPrintable(text));
            QCOMPARE(text.at(14), u'7');
            QVERIFY(u"89ab"_s.contains(text.at(19)));
            last = text;
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 20000);
        QCOMPARE(models::toText(QUuid()), QString());
    }
};

QTEST_APPLESS_MAIN(TestIdentifiants)
#include "tst_identifiants.moc"
