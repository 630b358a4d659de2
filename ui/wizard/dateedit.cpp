// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/dateedit.h"

#include "ui/widgets/iconbutton.h"

#include "models/items/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace ui {

DateEdit::DateEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_open(new IconButton(u"calendrier"_s, tr("Ouvrir le calendrier"), this)) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_line);
    row->addWidget(m_open);
    row->addStretch();
    m_line->setPlaceholderText(tr("JJ/MM/AAAA"));
    m_line->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 16);
    m_line->installEventFilter(this);
    m_open->setToolTip(tr("Ouvrir le calendrier (Alt+Bas)"));
    m_open->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &DateEdit::edited);
    connect(m_open, &QToolButton::clicked, this, &DateEdit::openCalendar);
}

QDate DateEdit::date() const { return parse(m_line->text()).value_or(QDate()); }

void DateEdit::setDate(const QDate &wanted) {
    if (date() != wanted || (!wanted.isValid() && readable()))
        m_line->setText(models::Labels::date(wanted));
}

bool DateEdit::readable() const { return m_line->text().trimmed().isEmpty() || parse(m_line->text()); }

QString DateEdit::advice() const { return tr("Ce n’est pas une date. Écrivez par exemple 05/03/2026"); }

void DateEdit::setReadOnly(bool readOnly) {
    m_line->setReadOnly(readOnly);
    m_open->setEnabled(!readOnly);
}

std::optional<QDate> DateEdit::parse(const QString &typed) {
    static const QRegularExpression day(u"^(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression run(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    const QString text = typed.simplified();
    QDate date;
    if (const auto found = iso.match(text); found.hasMatch()) {
        date = QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    } else {
        const auto french = day.match(text);
        const auto parts = french.hasMatch() ? french : run.match(text);
        if (!parts.hasMatch())
            return std::nullopt;
        int year = parts.captured(3).toInt();
        if (parts.capturedLength(3) == 2)
            year += year < 40 ? 2000 : 1900;
        date = QDate(year, parts.captured(2).toInt(), parts.captured(1).toInt());
    }
    return date.isValid() && date.year() >= 1900 ? std::optional(date) : std::nullopt;
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_line && event->type() == QEvent::FocusOut && !m_line->isReadOnly()) {
        if (const auto read = parse(m_line->text()))
            m_line->setText(models::Labels::date(*read));
    } else if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier) && m_open->isEnabled()) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::openCalendar() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(QLocale(QLocale::French));
    if (const QDate shown = date(); shown.isValid())
        calendar->setSelectedDate(shown);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate picked) {
        menu->close();
        m_line->setText(models::Labels::date(picked));
        m_line->setFocus();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace ui
