// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hands.h"

#include "app/tour/input.h"
#include "ui/text/messages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::hands {

QWidget *named(QWidget *root, const QString &name) {
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(all, [&name](const QWidget *each) {
        return each->isVisible() && each->focusPolicy() != Qt::NoFocus && each->accessibleName() == name;
    });
    return found == all.end() ? nullptr : *found;
}

QAbstractButton *button(QWidget *root, const QString &words) {
    const QList<QAbstractButton *> all = root->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(all, [&words](const QAbstractButton *each) {
        return each->isVisible() && (QString(each->text()).remove(u'&') == words || each->accessibleName() == words ||
                                     each->accessibleName().startsWith(words + u','));
    });
    return found == all.end() ? nullptr : *found;
}

bool press(QWidget *root, const QString &words) { return input::click(button(root, words)); }

bool fill(QWidget *root, const QString &champ, const QString &text) {
    QWidget *field = named(root, ui::Messages::field(champ));
    if (!field || !input::click(field))
        return false;
    input::press(field->window(), Qt::Key_A, Qt::ControlModifier);
    input::type(field->window(), text);
    return true;
}

bool choose(QWidget *root, const QString &champ, const QString &code) {
    return chooseIn(qobject_cast<QComboBox *>(named(root, ui::Messages::field(champ))), code);
}

bool chooseIn(QComboBox *box, const QString &code) {
    if (!box || !input::click(box))
        return false;
    QWidget *list = QApplication::activePopupWidget();
    const int wanted = box->findData(code);
    if (!list || wanted < 0)
        return false;
    for (int i = 0; i < box->count() && box->view()->currentIndex().row() != wanted; ++i)
        input::press(list, box->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
    input::press(list, Qt::Key_Return);
    return box->currentData().toString() == code;
}

bool pickFile(const QString &path) {
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    auto *name = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
    if (name && name->text() != path && input::click(name)) {
        input::press(dialog, Qt::Key_A, Qt::ControlModifier);
        input::type(dialog, path);
        return false;
    }
    auto *buttons = name ? dialog->findChild<QDialogButtonBox *>() : nullptr;
    if (QWidget *proposals = QApplication::activePopupWidget())
        proposals->close();
    auto *accept = buttons ? buttons->button(QDialogButtonBox::Open) : nullptr;
    if (buttons && !accept)
        accept = buttons->button(QDialogButtonBox::Save);
    return accept && input::click(accept);
}

bool reads(QWidget *root, const QString &words) {
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    if (std::ranges::any_of(labels,
                            [&words](const QLabel *each) { return each->isVisible() && each->text().contains(words); }))
        return true;
    const QList<QAbstractButton *> buttons = root->findChildren<QAbstractButton *>();
    return std::ranges::any_of(buttons, [&words](const QAbstractButton *each) {
        return each->isVisible() && (each->text().contains(words) || each->accessibleName().contains(words));
    });
}

} // namespace app::hands
