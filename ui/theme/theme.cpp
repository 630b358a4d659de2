// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>
#include <QtMath>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

static void initUiResources() { // at file scope: the macro declares a global function
    Q_INIT_RESOURCE(style);
}

namespace ui {
namespace {

constexpr double basePointSize = 10.0;

// Once a process: what the desktop had before us tells « Systeme ».
struct Desktop {
    QPalette palette;
    bool isDark = false;
};

const Desktop &desktop() {
    static const Desktop before = [] {
        initUiResources();
        programFont();
        Desktop found{QApplication::palette(), false};
        found.isDark = Theme::isDark(found.palette);
        // Here, because Qt 6.4 crashes when the style is replaced under a style sheet in use.
#ifndef Q_OS_MACOS
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#endif
        return found;
    }();
    return before;
}

QPalette paletteOf(const Tokens &t) {
    QPalette palette(t.text, t.surface, t.surface, t.border, t.border, t.text, t.text, t.surface, t.window);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Midlight, t.sunken);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.surface);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return palette;
}

double luminance(const QColor &color) {
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : qPow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

const Tokens &Theme::tokens(bool dark) {
    static const Tokens light{
        .window = QColor(0xf4f5f2),
        .surface = QColor(0xffffff),
        .sunken = QColor(0xf0f2ee),
        .border = QColor(0xdde1da),
        .control = QColor(0x84908a),
        .text = QColor(0x1c2826),
        .muted = QColor(0x58655f),
        .accent = QColor(0x0f6660),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xe1f0ec),
        .rail = QColor(0x123c40),
        .railText = QColor(0xd3e2df),
        .railActive = QColor(0x235a5c),
        .prefere = QColor(0x1b4b91),
        .prefereSoft = QColor(0xe2ecfa),
        .ok = QColor(0x23693a),
        .okSoft = QColor(0xe3f2e6),
        .warning = QColor(0x875400),
        .warningSoft = QColor(0xfcf0d8),
        .danger = QColor(0xa83226),
        .dangerSoft = QColor(0xfbe7e3),
    };
    static const Tokens night{
        .window = QColor(0x141a1b),
        .surface = QColor(0x1d2526),
        .sunken = QColor(0x263031),
        .border = QColor(0x343f40),
        .control = QColor(0x77868a),
        .text = QColor(0xe6ebe8),
        .muted = QColor(0xa3b0ac),
        .accent = QColor(0x63c9bb),
        .onAccent = QColor(0x06231f),
        .accentSoft = QColor(0x1c3b39),
        .rail = QColor(0x0d2a2d),
        .railText = QColor(0xc6d8d4),
        .railActive = QColor(0x1f4a4c),
        .prefere = QColor(0xa9cbf7),
        .prefereSoft = QColor(0x1c3352),
        .ok = QColor(0x86d39a),
        .okSoft = QColor(0x1b3a26),
        .warning = QColor(0xf0bf6a),
        .warningSoft = QColor(0x3d2f14),
        .danger = QColor(0xf5a297),
        .dangerSoft = QColor(0x472320),
    };
    return dark ? night : light;
}

const Tokens &Theme::current() { return tokens(isDark(QApplication::palette())); }

int Theme::clampPercent(int percent) { return std::clamp((percent + 5) / 10 * 10, minPercent, maxPercent); }

double Theme::contrast(const QColor &a, const QColor &b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// @name@ becomes a colour, @theme@ the suffix of the pictures, @12pt@ a size of text that follows the scale, @8px@ a
// distance that follows half of it.
QString Theme::styleSheet(const Tokens &t, int percent) {
    const QList<std::pair<QString, QColor>> colours{
        {u"window"_s, t.window},
        {u"surface"_s, t.surface},
        {u"sunken"_s, t.sunken},
        {u"border"_s, t.border},
        {u"control"_s, t.control},
        {u"text"_s, t.text},
        {u"muted"_s, t.muted},
        {u"accent"_s, t.accent},
        {u"onAccent"_s, t.onAccent},
        {u"accentSoft"_s, t.accentSoft},
        {u"rail"_s, t.rail},
        {u"railText"_s, t.railText},
        {u"railActive"_s, t.railActive},
        {u"prefere"_s, t.prefere},
        {u"prefereSoft"_s, t.prefereSoft},
        {u"ok"_s, t.ok},
        {u"okSoft"_s, t.okSoft},
        {u"warning"_s, t.warning},
        {u"warningSoft"_s, t.warningSoft},
        {u"danger"_s, t.danger},
        {u"dangerSoft"_s, t.dangerSoft},
    };
    initUiResources();
    QFile file(u":/style/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, colour] : colours)
        sheet.replace(u"@%1@"_s.arg(name), colour.name());
    sheet.replace(u"@theme@"_s, t.window.lightness() < 128 ? u"sombre"_s : u"clair"_s);
    static const QRegularExpression size(u"@([0-9.]+)(pt|px)@"_s);
    for (QRegularExpressionMatch found = size.match(sheet); found.hasMatch(); found = size.match(sheet)) {
        const bool text = found.captured(2) == "pt"_L1;
        const double scale = text ? percent / 100.0 : (100 + percent) / 200.0;
        const double value = found.captured(1).toDouble() * scale;
        sheet.replace(found.captured(0), text ? u"%1pt"_s.arg(value) : u"%1px"_s.arg(qRound(value)));
    }
    return sheet;
}

void Theme::prepare(Mode mode, int percent) {
    const Desktop &before = desktop();
    const bool dark = mode == Mode::Sombre || (mode == Mode::Systeme && before.isDark);
    if (const QPalette palette = paletteOf(tokens(dark)); palette != QApplication::palette())
        QApplication::setPalette(palette);
    QFont font(u"Inter"_s);
    font.setPointSizeF(basePointSize * percent / 100.0);
    if (QApplication::font() != font) // the same again would be told to every widget
        QApplication::setFont(font);
}

void Theme::apply(QWidget &window, Mode mode, int percent) {
    prepare(mode, percent);
    window.setFont(QApplication::font()); // a window with a sheet of its own does not hear of the application's letters
    const QString sheet = styleSheet(current(), percent);
    if (window.styleSheet() != sheet)
        window.setStyleSheet(sheet);
}

void Theme::apply(QApplication &application, Mode mode, int percent) {
    prepare(mode, percent);
    application.setStyleSheet(styleSheet(current(), percent));
}

} // namespace ui
