// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/etablissementdelegate.h"

#include "models/items/etablissementmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using models::EtablissementModel;

namespace ui {

void EtablissementDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens &t = Theme::current();
    const bool first = index.column() == EtablissementModel::Denomination;
    if (index.data(EtablissementModel::FermeRole).toBool()) {
        option->font.setStrikeOut(index.column() != EtablissementModel::Etat);
        option->palette.setColor(QPalette::Text, t.muted);
        if (first)
            option->icon = themedIcon(u"ferme"_s, t.muted);
    }
    if (index.data(EtablissementModel::PrefereRole).toBool()) {
        option->font.setBold(true);
        option->palette.setColor(QPalette::Text, t.prefere);
        option->state &= ~QStyle::State_Selected; // the style sheet's colours of it would hide the blue; see paint()
        if (first)
            option->icon = themedIcon(u"etoile"_s, t.prefere);
    }
    if (!option->icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(18, 18);
    }
}

// The ground goes under the style sheet's, which would hide the brush of the option. Selected, the preferred one stays
// blue between two lines of the selection.
void EtablissementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const {
    const Tokens &t = Theme::current();
    const bool prefere = index.data(EtablissementModel::PrefereRole).toBool();
    if (prefere)
        painter->fillRect(option.rect, t.prefereSoft);
    QStyledItemDelegate::paint(painter, option, index);
    if (!prefere || !option.state.testFlag(QStyle::State_Selected))
        return;
    QRect line = option.rect;
    line.setHeight(2);
    painter->fillRect(line, t.accent);
    line.moveBottom(option.rect.bottom());
    painter->fillRect(line, t.accent);
}

} // namespace ui
