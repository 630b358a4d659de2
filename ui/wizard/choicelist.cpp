// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/choicelist.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ChoiceList::ChoiceList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(10);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_code = m_options.at(id).code;
        Q_EMIT edited();
    });
}

void ChoiceList::setOptions(const QList<Option> &options) {
    if (options == m_options)
        return;
    m_options = options;
    build();
}

QString ChoiceList::code() const { return m_code; }

void ChoiceList::setCode(const QString &wanted) {
    m_code = wanted;
    if (!wanted.isEmpty() && std::ranges::find(m_options, wanted, &Option::code) == m_options.end()) {
        m_options.append({wanted, wanted, {}, {}});
        build();
        return;
    }
    checkCurrent();
}

void ChoiceList::checkCurrent() {
    const auto buttons = m_group->buttons();
    m_group->setExclusive(false);
    for (QAbstractButton *button : buttons)
        button->setChecked(m_options.at(m_group->id(button)).code == m_code);
    m_group->setExclusive(true);
}

void ChoiceList::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setEnabled(!readOnly && m_options.at(m_group->id(button)).reason.isEmpty());
}

QWidget *ChoiceList::button(const QString &code) const {
    const auto found = std::ranges::find(m_options, code, &Option::code);
    return found == m_options.end() ? nullptr : m_group->button(int(found - m_options.begin()));
}

void ChoiceList::build() {
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old)
        m_group->removeButton(button);
    setFocusProxy(nullptr);
    clearLayout(m_column);
    for (int id = 0; id < m_options.size(); ++id) {
        const Option &option = m_options.at(id);
        auto *block = new QWidget(this);
        auto *column = new QVBoxLayout(block);
        column->setContentsMargins({});
        column->setSpacing(1);
        auto *radio = new QRadioButton(literal(option.title), block);
        radio->installEventFilter(this);
        radio->setAccessibleDescription(u"%1 %2"_s.arg(option.description, option.reason).trimmed());
        m_group->addButton(radio, id);
        column->addWidget(radio);
        const int indent = radio->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + 14;
        const auto addWords = [column, indent](const QString &words, const char *look) {
            if (words.isEmpty())
                return;
            QLabel *label = plainLabel(words, look);
            label->setContentsMargins(indent, 0, 0, 0);
            column->addWidget(label);
        };
        addWords(option.description, "small");
        addWords(option.reason, nullptr);
        m_column->addWidget(block);
        if (!focusProxy() && option.reason.isEmpty())
            setFocusProxy(radio);
    }
    checkCurrent();
    setReadOnly(m_readOnly);
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
