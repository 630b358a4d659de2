// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/choicebox.h"

#include <QStandardItemModel>
#include <QWheelEvent>

namespace ui {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent) {
    addItem(tr("— Choisir —"), QString());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::setCode(const QString &wanted) {
    int row = findData(wanted);
    if (row < 0) {
        addChoice(wanted, wanted);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

void ChoiceBox::addChoice(const QString &code, const QString &words) { addItem(words, code); }

void ChoiceBox::addClosedChoice(const QString &code, const QString &words, const QString &reason) {
    addItem(words, code);
    const int row = count() - 1;
    setItemData(row, reason, Qt::ToolTipRole);
    setItemData(row, reason, Qt::AccessibleDescriptionRole);
    if (auto *items = qobject_cast<QStandardItemModel *>(model()))
        items->item(row)->setEnabled(false);
}

void ChoiceBox::removeChoices() {
    while (count() > 1)
        removeItem(count() - 1);
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace ui
