// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace ui {
namespace {

// A chip has the width of its words; the spare room goes to the others.
bool grows(QLayoutItem *item) {
    const QWidget *widget = item->widget();
    return !widget || widget->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
}

} // namespace

FlowLayout::FlowLayout(int spacing, bool stretch, QWidget *parent)
    : QLayout(parent)
    , m_stretch(stretch) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index) {
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const {
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, place(QRect(0, 0, width, 0), false));
}

void FlowLayout::invalidate() {
    m_heights.clear();
    QLayout::invalidate();
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    int shown = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size = QSize(size.width() + item->sizeHint().width(), std::max(size.height(), item->sizeHint().height()));
        ++shown;
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right() + std::max(0, shown - 1) * spacing(),
                        margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    qsizetype next = 0;
    bool first = true;
    while (next < m_items.size()) {
        QList<QLayoutItem *> items;
        int width = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items.at(next);
            if (item->isEmpty())
                continue;
            const int wanted = std::min(item->sizeHint().width(), room.width());
            if (!items.isEmpty() && width + spacing() + wanted > room.width())
                break;
            width += wanted + (items.isEmpty() ? 0 : spacing());
            items.append(item);
        }
        if (items.isEmpty())
            break;
        if (!first)
            y += spacing();
        first = false;
        const int growing = int(std::ranges::count_if(items, grows));
        const int extra = m_stretch && growing > 0 ? std::max(0, room.width() - width) / growing : 0;
        const auto widthOf = [&](QLayoutItem *item) {
            return std::min(item->sizeHint().width(), room.width()) + (grows(item) ? extra : 0);
        };
        int height = 0;
        for (QLayoutItem *item : std::as_const(items)) {
            const int itemWidth = widthOf(item);
            height = std::max(height,
                              item->hasHeightForWidth() ? item->heightForWidth(itemWidth) : item->sizeHint().height());
        }
        int x = room.left();
        for (QLayoutItem *item : std::as_const(items)) {
            const int itemWidth = widthOf(item);
            if (move)
                item->setGeometry(QRect(x, y, itemWidth, height));
            x += itemWidth + spacing();
        }
        y += height;
    }
    return y - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace ui
