// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace ui {

SearchBox::SearchBox(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_glass(addAction(QIcon(), QLineEdit::LeadingPosition)) {
    setAccessibleName(name);
    setPlaceholderText(hint);
    setClearButtonEnabled(true);
    setMinimumWidth(220);
    m_glass->setText(name);
    paintIcon();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::tell);
}

void SearchBox::tell() {
    m_pause.stop();
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT searched(m_told);
}

void SearchBox::paintIcon() { m_glass->setIcon(themedIcon(u"recherche"_s, Theme::current().muted)); }

void SearchBox::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange)
        paintIcon();
    QLineEdit::changeEvent(event);
}

} // namespace ui
