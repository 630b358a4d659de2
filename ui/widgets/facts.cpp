// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facts.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace ui {

Facts::Facts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 5);
}

void Facts::add(const QString &name, const QString &value) {
    if (value.isEmpty())
        return;
    QLabel *key = plainLabel(name, "muted");
    QLabel *words = plainLabel(value);
    words->setAccessibleName(tr("%1 : %2").arg(name, value));
    m_grid->addWidget(key, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(words, m_rows, 1, Qt::AlignTop);
    ++m_rows;
}

} // namespace ui
