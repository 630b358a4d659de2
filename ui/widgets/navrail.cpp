// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navrail.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QToolButton *railButton(const QString &icon, const QString &words) {
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("drawing", icon);
    button->setText(words);
    button->setAccessibleName(words);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void paintIcon(QToolButton *button) {
    // The rail keeps its colours in both themes: dark ground, light signs.
    const QColor color = Theme::tokens(false).railText;
    const QString icon = button->property("drawing").toString();
    const bool words = button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    const QFontMetrics letters = button->fontMetrics();
    button->setIconSize(words ? wordIconSize(letters) : QSize(20, 20));
    button->setIcon(words ? wordIcon(icon, color, letters) : themedIcon(icon, color));
}

} // namespace

NavRail::NavRail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_items(new QVBoxLayout)
    , m_person(plainLabel({}))
    , m_signOut(railButton(u"quitter"_s, tr("Se déconnecter")))
    , m_brand(lineLabel(tr("Mon compte DEFi"), "brand")) {
    setLook(this, "rail");
    setAccessibleName(tr("Rubriques"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 18, 12, 14);
    layout->setSpacing(4);
    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(8, 0, 8, 14);
    brand->setSpacing(10);
    auto *mark = lineLabel({});
    mark->setPixmap(applicationIcon().pixmap(QSize(28, 28), devicePixelRatioF()));
    brand->addWidget(mark);
    brand->addWidget(m_brand);
    brand->addStretch();
    layout->addLayout(brand);
    m_items->setSpacing(3);
    layout->addLayout(m_items, 1);
    m_person->setContentsMargins(10, 10, 10, 2);
    layout->addWidget(m_person);
    layout->addWidget(m_signOut);
    paintIcon(m_signOut);
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::requested);
    connect(m_signOut, &QToolButton::clicked, this, &NavRail::signOutRequested);
}

void NavRail::add(int id, const QString &icon, const QString &words) {
    QToolButton *button = railButton(icon, words);
    button->setCheckable(true);
    button->setProperty("words", words);
    paintIcon(button);
    m_group->addButton(button, id);
    m_items->addWidget(button);
}

void NavRail::addStretch() { m_items->addStretch(); }

void NavRail::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        const QList<QToolButton *> buttons = findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            paintIcon(button);
    }
    QFrame::changeEvent(event);
}

void NavRail::setCurrent(int id) {
    QAbstractButton *button = m_group->button(id);
    if (!button)
        return;
    button->setChecked(true);
    setFocusProxy(button);
}

void NavRail::setCount(int id, int count, const QString &words) {
    QAbstractButton *button = m_group->button(id);
    if (!button)
        return;
    const QString plain = button->property("words").toString();
    button->setText(count > 0 ? u"%1  (%2)"_s.arg(plain).arg(count) : plain);
    button->setAccessibleName(count > 0 ? u"%1, %2"_s.arg(plain, words) : plain);
}

void NavRail::setPerson(const QString &name) {
    m_person->setText(name);
    m_person->setVisible(!name.isEmpty() && !m_compact);
}

int NavRail::fullWidth() const {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (const QToolButton *button : buttons)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(button->text()));
    return widest + 90;
}

void NavRail::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : std::as_const(buttons)) {
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(compact ? button->accessibleName() : QString());
        paintIcon(button);
    }
    m_brand->setVisible(!compact);
    m_person->setVisible(!compact && !m_person->text().isEmpty());
}

} // namespace ui
