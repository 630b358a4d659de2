// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Theme;
using ui::Tokens;

class TestTheme : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void words_areReadOnTheirGround_data();
    void words_areReadOnTheirGround();
    void styleSheet_namesNothingUnknown();
    void textSize_followsThePercentage();
    void percent_staysBetweenItsBounds();
    void everyDrawing_hasItsThreeSizes();
    void apply_maySwitchBothWays();
};

void TestTheme::words_areReadOnTheirGround_data() {
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const Tokens &t = Theme::tokens(dark);
        const QByteArray theme = dark ? "dark " : "light ";
        const auto row = [&theme](const char *name, const QColor &front, const QColor &ground, double least) {
            QTest::newRow((theme + name).constData()) << front << ground << least;
        };
        row("text on window", t.text, t.window, 4.5);
        row("text on surface", t.text, t.surface, 4.5);
        row("text on sunken", t.text, t.sunken, 4.5);
        row("text on selection", t.text, t.accentSoft, 4.5);
        row("muted on window", t.muted, t.window, 4.5);
        row("muted on surface", t.muted, t.surface, 4.5);
        row("muted on sunken", t.muted, t.sunken, 4.5);
        row("accent on surface", t.accent, t.surface, 4.5);
        row("accent on its soft", t.accent, t.accentSoft, 4.5);
        row("on accent", t.onAccent, t.accent, 4.5);
        row("rail", t.railText, t.rail, 4.5);
        row("rail, current", t.railText, t.railActive, 4.5);
        row("préféré", t.prefere, t.prefereSoft, 4.5);
        row("ok", t.ok, t.okSoft, 4.5);
        row("warning", t.warning, t.warningSoft, 4.5);
        row("danger", t.danger, t.dangerSoft, 4.5);
        row("danger on surface", t.danger, t.surface, 4.5);
        row("text on warning", t.text, t.warningSoft, 4.5);
        row("demo banner", t.surface, t.danger, 4.5);
        row("outline of fields", t.control, t.surface, 3.0);
        row("focus ring", t.accent, t.window, 3.0);
    }
}

void TestTheme::words_areReadOnTheirGround() {
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QCOMPARE_GE(Theme::contrast(front, ground), least);
}

void TestTheme::styleSheet_namesNothingUnknown() {
    for (const bool dark : {false, true}) {
        const QString sheet = Theme::styleSheet(Theme::tokens(dark), 100);
        QVERIFY(sheet.contains("QPushButton"_L1));
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
        QVERIFY(sheet.contains(dark ? "bas-sombre.png"_L1 : "bas-clair.png"_L1));
    }
}

void TestTheme::textSize_followsThePercentage() {
    const Tokens &t = Theme::tokens(false);
    QVERIFY(Theme::styleSheet(t, 100).contains("font-size: 20pt"_L1));
    QVERIFY(Theme::styleSheet(t, 200).contains("font-size: 40pt"_L1));
}

void TestTheme::percent_staysBetweenItsBounds() {
    QCOMPARE(Theme::clampPercent(20), 100);
    QCOMPARE(Theme::clampPercent(151), 150);
    QCOMPARE(Theme::clampPercent(900), 200);
}

void TestTheme::everyDrawing_hasItsThreeSizes() {
    Theme::apply(*qApp, Theme::Mode::Clair, 100);
    const QStringList files = QDir(u":/icons"_s).entryList({u"*@2x.png"_s});
    QCOMPARE_GT(files.size(), 40);
    for (const QString &file : files) {
        const QString name = file.chopped(7);
        const QIcon icon = ui::themedIcon(name, Qt::red);
        QCOMPARE(icon.availableSizes().size(), 3);
        const QImage image = ui::themedPixmap(name, Qt::red, 20, 2).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
    }
    QVERIFY(!ui::applicationIcon().pixmap(64, 64).isNull());
}

void TestTheme::apply_maySwitchBothWays() {
    Theme::apply(*qApp, Theme::Mode::Sombre, 150);
    QVERIFY(Theme::isDark(qApp->palette()));
    QCOMPARE(qApp->font().family(), u"Inter"_s);
    QCOMPARE(qApp->font().pointSizeF(), 15.0);
    Theme::apply(*qApp, Theme::Mode::Clair, 100);
    QVERIFY(!Theme::isDark(qApp->palette()));
    QCOMPARE(qApp->font().pointSizeF(), 10.0);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
