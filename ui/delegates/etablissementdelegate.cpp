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
        option->palette.setColor(QPalette::HighlightedText, t.prefere);
        if (first)
            option->icon = themedIcon(u"etoile"_s, t.prefere);
    }
    if (!option->icon.isNull()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(18, 18);
    }
}

// The ground goes under the style sheet's, which would hide the brush of the option.
void EtablissementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const {
    if (index.data(EtablissementModel::PrefereRole).toBool())
        painter->fillRect(option.rect, Theme::current().prefereSoft);
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace ui
