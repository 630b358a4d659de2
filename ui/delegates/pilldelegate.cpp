// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pilldelegate.h"

#include "models/items/dossiertablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statuspill.h"

#include <QPainter>

namespace ui {

PillDelegate::PillDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role) {}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString text = ground.text;
    ground.text.clear();
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
    if (text.isEmpty())
        return;
    const Tokens &t = Theme::current();
    const PillLook look = m_role == models::DossierTableModel::SyncRole
                              ? pillLook(models::DossierSync(index.data(m_role).toInt()), t)
                              : pillLook(index.data(m_role).toString(), t);
    painter->setFont(option.font);
    paintPill(*painter, option.rect.adjusted(11, 0, -1, 0), text, look, view->devicePixelRatioF());
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return pillSize(option.fontMetrics, index.data().toString(), true) + QSize(18, 0);
}

} // namespace ui
