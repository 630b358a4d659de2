// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(lineLabel(title, "section"))
    , m_header(new QHBoxLayout)
    , m_body(new QVBoxLayout) {
    setLook(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 18);
    layout->setSpacing(10);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addStretch();
    layout->addLayout(m_header);
    m_body->setSpacing(8);
    layout->addLayout(m_body);
    setTitle(title);
}

void Card::setTitle(const QString &title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::addHeaderWidget(QWidget *widget) { m_header->addWidget(widget); }

Figure::Figure(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_value(plainLabel({}, "figure"))
    , m_note(plainLabel({}, "small")) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(plainLabel(caption, "muted"));
    layout->addWidget(m_value);
    layout->addWidget(m_note);
    layout->addStretch();
    m_value->setWordWrap(false);
    m_note->hide();
}

void Figure::setValue(const QString &value) {
    m_value->setText(value);
    m_value->setAccessibleName(u"%1 : %2"_s.arg(m_caption, value));
}

void Figure::setNote(const QString &note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace ui
