// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace ui {

// The colours of one theme. A soft colour is a background that its own colour can be read on (4.5:1 or better).
struct Tokens {
    QColor window;  // behind the cards
    QColor surface; // cards, fields, tables
    QColor sunken;  // table headers, disabled fields, hover
    QColor border;
    QColor control; // outline of what can be filled in or pressed: 3:1 on surface
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor rail;
    QColor railText;
    QColor railActive;
    QColor prefere;
    QColor prefereSoft;
    QColor ok;
    QColor okSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor dangerSoft;
};

// How the program looks: Fusion with our palette and one style sheet (macOS keeps its own style under it).
//
// Widgets choose among the looks of resources/style/style.qss by the property « class »: on labels « display », « title
// », « section », « figure », « muted », « strong », « error »; on frames « card », « sunken », « problem »; on buttons
// « primary », « danger », « flat »; on tool buttons « icon », « link ». What paints itself asks current().
class Theme {
  public:
    enum class Mode { Systeme, Clair, Sombre };
    static constexpr int minPercent = 100;
    static constexpr int maxPercent = 200;

    // Style, palette and letters of the application, before its first widget is made. percent: size of the text.
    static void prepare(Mode mode, int percent);
    // The whole look for a window and all that has it as parent, dialogs too. May be called again at any time: every
    // widget follows. The sheet lies on the window because one on the application dresses a widget again each time it
    // is given a parent: a page would be dressed as often as it is deep.
    static void apply(QWidget &window, Mode mode, int percent);
    // The same for widgets that stand alone.
    static void apply(QApplication &application, Mode mode, int percent);
    static int clampPercent(int percent); // to the steps of 10 between minPercent and maxPercent

    static const Tokens &tokens(bool dark);
    // Of the theme that was applied. A widget's own palette would not do: the style sheet writes in it. After a change
    // of theme every widget receives QEvent::StyleChange.
    static const Tokens &current();
    static bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }
    static QString styleSheet(const Tokens &tokens, int percent);
    // WCAG 2 contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);
};

} // namespace ui
