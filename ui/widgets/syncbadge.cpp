// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/syncbadge.h"

#include "models/items/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>

using namespace Qt::StringLiterals;
using models::SyncStatus;

namespace ui {

SyncBadge::SyncBadge(QWidget *parent)
    : QToolButton(parent) {
    setLook(this, "badge");
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(32);
    paintIcon();
}

QString SyncBadge::iconOf(SyncStatus::Kind kind) {
    switch (kind) {
    case SyncStatus::Kind::UpToDate:
        return u"nuage"_s;
    case SyncStatus::Kind::Sending:
    case SyncStatus::Kind::Loading:
        return u"activite"_s;
    case SyncStatus::Kind::Waiting:
        return u"horloge"_s;
    case SyncStatus::Kind::Offline:
        return u"horsligne"_s;
    case SyncStatus::Kind::Refused:
    case SyncStatus::Kind::TooOld:
        return u"alerte"_s;
    case SyncStatus::Kind::SignedOut:
    case SyncStatus::Kind::VaultLocked:
        return u"cadenas"_s;
    case SyncStatus::Kind::Conflict:
        return u"dupliquer"_s;
    }
    return {};
}

void SyncBadge::setStatus(const SyncStatus &status, const QDate &today) {
    m_status = status;
    const QString sentence = models::Labels::of(status, today);
    const bool news = sentence != text();
    setText(sentence);
    setAccessibleName(tr("Synchronisation : %1").arg(sentence));
    setToolTip(status.lastSuccess.isValid()
                   ? tr("Dernière synchronisation %1").arg(models::Labels::moment(status.lastSuccess, today))
                   : tr("Pas encore synchronisé"));
    paintIcon();
    if (news) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void SyncBadge::paintIcon() {
    const Tokens &t = Theme::current();
    const bool acts = m_status.kind == SyncStatus::Kind::Refused || m_status.kind == SyncStatus::Kind::Conflict ||
                      m_status.kind == SyncStatus::Kind::TooOld;
    setIconSize(wordIconSize(fontMetrics()));
    setIcon(wordIcon(iconOf(m_status.kind), acts ? t.warning : t.accent, fontMetrics()));
}

void SyncBadge::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        paintIcon();
    QToolButton::changeEvent(event);
}

} // namespace ui
