// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>

namespace ui {
namespace {

void collect(QLayout *layout, QList<QWidget *> &found);

void collect(QWidget *widget, QList<QWidget *> &found) {
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found.append(widget);
    if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), found);
    } else if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        found.append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            collect(tabs->widget(i), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found);
    }
}

void collect(QLayout *layout, QList<QWidget *> &found) {
    struct Place {
        int row = 0;
        int column = 0;
        QLayoutItem *item = nullptr;
    };
    QList<Place> places;
    const auto *grid = qobject_cast<const QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        Place place{i, 0, layout->itemAt(i)};
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &place.row, &place.column, &rows, &columns);
        places.append(place);
    }
    std::ranges::stable_sort(
        places, [](const Place &a, const Place &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    for (const Place &place : std::as_const(places)) {
        if (QWidget *widget = place.item->widget())
            collect(widget, found);
        else if (QLayout *inner = place.item->layout())
            collect(inner, found);
    }
}

} // namespace

void orderTabs(QWidget *root) {
    QList<QWidget *> found;
    if (root->layout())
        collect(root->layout(), found);
    // Qt puts nothing behind a widget that takes no focus, and the first one would stay wherever it was.
    const Qt::FocusPolicy policy = root->focusPolicy();
    root->setFocusPolicy(Qt::StrongFocus);
    QWidget *before = root;
    for (QWidget *each : std::as_const(found)) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
    root->setFocusPolicy(policy);
}

} // namespace ui
