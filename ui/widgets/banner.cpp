// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(lineLabel({}))
    , m_title(plainLabel({}, "strong"))
    , m_text(plainLabel({}))
    , m_action(new QPushButton)
    , m_close(new IconButton(u"fermer"_s, tr("Masquer ce message"))) {
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    m_action->hide();
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    setKind(kind);
    hide();
}

void Banner::setKind(Kind kind) {
    static constexpr const char *looks[] = {"banner-information", "banner-ok", "banner-warning", "banner-danger",
                                            "banner-demo"};
    m_kind = kind;
    setLook(this, looks[int(kind)]);
    paintIcon();
}

void Banner::paintIcon() {
    const Tokens &t = Theme::current();
    const struct {
        QString name;
        QColor color;
    } icons[] = {{u"information"_s, t.accent},
                 {u"valide"_s, t.ok},
                 {u"alerte"_s, t.warning},
                 {u"refus"_s, t.danger},
                 {u"alerte"_s, t.surface}};
    m_icon->setPixmap(themedPixmap(icons[int(m_kind)].name, icons[int(m_kind)].color, 20, devicePixelRatioF()));
}

void Banner::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange)
        paintIcon();
    QFrame::changeEvent(event);
}

void Banner::setText(const QString &title, const QString &text) {
    const bool news = title != m_title->text() || text != m_text->text();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    layout()->setAlignment(m_icon, text.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    setAccessibleName(this->text());
    setVisible(!title.isEmpty() || !text.isEmpty());
    if (news && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Banner::text() const {
    QStringList parts{m_title->text(), m_text->text()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void Banner::setAction(const QString &label) {
    m_action->setText(label);
    m_action->setVisible(!label.isEmpty());
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

} // namespace ui
