// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(lineLabel({}))
    , m_title(plainLabel(title, "section"))
    , m_text(plainLabel(text, "muted"))
    , m_action(new QPushButton) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 28, 24, 28);
    layout->setSpacing(8);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(520);
    m_text->setMinimumWidth(260);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout; // not an alignment: it would measure the words in the whole width
    middle->addStretch(1);
    middle->addWidget(m_text, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    setLook(m_action, "primary");
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    paintIcon();
}

void EmptyState::setWords(const QString &title, const QString &text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString &label) {
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

void EmptyState::paintIcon() {
    m_icon->setPixmap(themedPixmap(m_iconName, Theme::current().muted, 32, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace ui
