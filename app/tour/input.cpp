// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/input.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QWidget>
#include <QWindow>

namespace app::input {
namespace {

void showInScrollAreas(QWidget *widget) {
    for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget);
}

} // namespace

bool click(QWidget *widget) {
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    showInScrollAreas(widget);
    QWidget *window = widget->window();
    // A person aims at the mark of a box, not at the white after its words.
    const bool marked = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    const QRect seen = widget->visibleRegion().boundingRect();
    const QPoint local = marked ? QPoint(seen.left() + seen.height() / 2, seen.center().y()) : seen.center();
    const QPoint position = widget->mapTo(window, local);
    const QWidget *hit = window->childAt(position);
    if (!window->windowHandle() || (hit != widget && !(hit && widget->isAncestorOf(hit)) && hit))
        return false;
    const QPointF global = window->mapToGlobal(position);
    QMouseEvent down(QEvent::MouseButtonPress, position, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent up(QEvent::MouseButtonRelease, position, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(window->windowHandle(), &down);
    QApplication::sendEvent(window->windowHandle(), &up);
    return true;
}

void press(QWidget *window, int key, Qt::KeyboardModifiers modifiers) {
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(window->windowHandle(), &down);
    QApplication::sendEvent(window->windowHandle(), &up);
}

void type(QWidget *window, const QString &text) {
    for (const QChar c : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(window->windowHandle(), &down);
        QApplication::sendEvent(window->windowHandle(), &up);
    }
}

} // namespace app::input
