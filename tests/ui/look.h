// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

// Finding on a page what a person finds: words and buttons. No-break spaces count as spaces.
namespace look {

inline QString plain(QString text) { return text.replace(u'\u00a0', u' ').replace(u'\u202f', u' '); }

// Every word of the labels in sight, one label a line.
inline QString words(const QWidget *root) {
    QStringList lines;
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisibleTo(root) && !label->text().isEmpty())
            lines << plain(label->text());
    return lines.join(u'\n');
}

// The button in sight that says this; null when there is none.
template <typename Button = QAbstractButton>
Button *button(const QWidget *root, const QString &says) {
    const QList<Button *> buttons = root->findChildren<Button *>();
    for (Button *each : buttons)
        if (each->isVisibleTo(root) &&
            (plain(each->text()).contains(says) || plain(each->accessibleName()).contains(says)))
            return each;
    return nullptr;
}

// What is cut off: a button or a line whose words do not fit is one nobody can read.
inline QStringList cut(const QWidget *root) {
    QStringList found;
    const QList<QAbstractButton *> buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons)
        if (each->isVisible() && !qobject_cast<QLineEdit *>(each->parentWidget()) &&
            each->width() + 1 < each->minimumSizeHint().width())
            found << each->text() + each->accessibleName();
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *each : labels)
        if (each->isVisible() && !each->wordWrap() && each->pixmap().isNull() &&
            each->width() + 1 < each->sizeHint().width())
            found << each->text();
        else if (each->isVisible() && each->wordWrap() && !each->text().isEmpty() &&
                 each->height() + 1 < each->heightForWidth(each->width()))
            found << each->text();
    return found;
}

// Waits until two pictures are alike: the layouts have come to rest.
inline bool settled(QWidget *window) {
    QImage before;
    return QTest::qWaitFor([&] {
        const QImage now = window->grab().toImage();
        return std::exchange(before, now) == now;
    });
}

// With MCD_GALERIE=DIR the picture is kept there, once the layouts have come to rest, to be looked at.
inline void keep(QWidget *window, const QString &name) {
    const QString folder = qEnvironmentVariable("MCD_GALERIE");
    if (folder.isEmpty())
        return;
    if (!settled(window) || !window->grab().save(folder + QLatin1Char('/') + name + QLatin1String(".png")))
        QTest::qFail("picture not kept", __FILE__, __LINE__);
}

// As a keyboard sends it, accents too: QTest::keyClicks() takes only ASCII.
inline void type(QWidget *field, const QString &text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace look
