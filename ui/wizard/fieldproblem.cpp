// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/fieldproblem.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

FieldProblem::FieldProblem(QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_hint(hint)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_icon->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_text->font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    hide();
    describe();
}

void FieldProblem::setHint(const QString &hint) {
    m_hint = hint;
    describe();
}

void FieldProblem::showMessage(const QString &sentence, Level level) {
    m_level = level;
    const bool problem = level == Level::Problem;
    const int side = fontMetrics().height();
    const Tokens &t = Theme::current();
    m_icon->setPixmap(themedPixmap(problem ? u"alerte"_s : u"information"_s, problem ? t.danger : t.warning, side,
                                   devicePixelRatioF()));
    m_text->setText(sentence);
    m_text->setProperty("class", problem ? u"error"_s : u"strong"_s);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    show();
    describe();
}

void FieldProblem::clear() {
    m_text->clear();
    hide();
    describe();
}

QString FieldProblem::message() const { return m_text->text(); }

void FieldProblem::describe() {
    if (!m_field)
        return;
    const QString said = message().isEmpty() ? m_hint : u"%1 %2"_s.arg(message(), m_hint).trimmed();
    m_field->setAccessibleDescription(said);
    if (QWidget *proxy = m_field->focusProxy())
        proxy->setAccessibleDescription(said);
}

} // namespace ui
