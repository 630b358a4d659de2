// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/fieldgrid.h"

#include <QMap>

#include <algorithm>

namespace ui {

int FieldGrid::heightForWidth(int width) const {
    if (narrow(width))
        return stack(QRect(0, 0, width, 0), false);
    return QGridLayout::hasHeightForWidth() ? QGridLayout::heightForWidth(width) : QGridLayout::sizeHint().height();
}

int FieldGrid::minimumHeightForWidth(int width) const {
    if (narrow(width))
        return stack(QRect(0, 0, width, 0), false);
    return QGridLayout::hasHeightForWidth() ? QGridLayout::minimumHeightForWidth(width)
                                            : QGridLayout::minimumSize().height();
}

QSize FieldGrid::minimumSize() const {
    int width = 0;
    for (int i = 0; i < count(); ++i)
        if (!itemAt(i)->isEmpty())
            width = std::max(width, itemAt(i)->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), QGridLayout::minimumSize().height()};
}

void FieldGrid::setGeometry(const QRect &rect) {
    if (!narrow(rect.width())) {
        QGridLayout::setGeometry(rect);
        return;
    }
    // Not the grid's, which would place the items side by side.
    QLayout::setGeometry(rect); // NOLINT(bugprone-parent-virtual-call)
    stack(rect, true);
}

int FieldGrid::stack(const QRect &rect, bool move) const {
    QMap<std::pair<int, int>, QLayoutItem *> cells; // by row, then column
    for (int i = 0; i < count(); ++i) {
        int row = 0, column = 0, rows = 0, columns = 0;
        getItemPosition(i, &row, &column, &rows, &columns);
        if (!itemAt(i)->isEmpty())
            cells.insert({row, column}, itemAt(i));
    }
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (QLayoutItem *item : std::as_const(cells)) {
        if (y > room.top())
            y += verticalSpacing();
        const int height = item->hasHeightForWidth() ? item->heightForWidth(room.width()) : item->sizeHint().height();
        if (move)
            item->setGeometry(QRect(room.left(), y, room.width(), height));
        y += height;
    }
    return y + contentsMargins().bottom() - rect.top();
}

} // namespace ui
