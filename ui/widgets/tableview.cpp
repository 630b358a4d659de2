// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "models/items/rowsmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent) {
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSortingEnabled(true);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::columnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.data(models::KeyRole).toString()); });
    fitRows();
}

void TableView::setStretchColumn(int column, int givesWay) {
    m_stretch = column;
    m_givesWay = givesWay;
}

void TableView::setModel(QAbstractItemModel *model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_fitted)
            fit();
    });
}

QStringList TableView::selectedKeys() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys << row.data(models::KeyRole).toString();
    return keys;
}

void TableView::copySelection() const {
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual);
            !isColumnHidden(column) || (m_gaveWay && column == m_givesWay))
            columns << column;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    QString html = u"<table><tr>"_s;
    QStringList heads;
    for (const int column : std::as_const(columns)) {
        heads << model()->headerData(column, Qt::Horizontal).toString();
        html += u"<th>%1</th>"_s.arg(heads.constLast().toHtmlEscaped());
    }
    lines << heads.join(u'\t');
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        html += u"</tr><tr>"_s;
        for (const int column : std::as_const(columns)) {
            const QString text = row.siblingAtColumn(column).data().toString().simplified();
            cells << text;
            html += u"<td>%1</td>"_s.arg(text.toHtmlEscaped());
        }
        lines << cells.join(u'\t');
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n') + u'\n');
    data->setHtml(html + u"</tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
}

// A tooltip would be read as markup when it looks like it; the words of a cell are words.
bool TableView::viewportEvent(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString words = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(),
                       words.isEmpty() ? QString() : Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal), viewport(),
                       visualRect(index));
    return true;
}

void TableView::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().data(models::KeyRole).toString());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event) {
    if (event->reason() == QContextMenuEvent::Keyboard)
        columnMenu({0, horizontalHeader()->height()});
    else
        QTableView::contextMenuEvent(event);
}

void TableView::fitRows() { verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 20, 36)); }

void TableView::fit() {
    if (!isVisible() || !model() || model()->rowCount() == 0 || m_stretch < 0)
        return;
    m_fitted = true;
    if (std::exchange(m_gaveWay, false))
        setColumnHidden(m_givesWay, false);
    const int room = viewport()->width();
    const int letter = fontMetrics().averageCharWidth();
    int used = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || column == m_stretch)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 6;
        setColumnWidth(column, std::min(wanted, room / 3));
        used += columnWidth(column);
    }
    const int share = std::max(room / 4, letter * 20);
    if (m_givesWay >= 0 && !isColumnHidden(m_givesWay) && used > room - share) {
        const int before = columnWidth(m_givesWay);
        const int least = std::max(horizontalHeader()->sectionSizeHint(m_givesWay), letter * 14);
        const int left = before - (used - (room - share));
        setColumnWidth(m_givesWay, std::clamp(left, std::min(before, least), before));
        used -= before - columnWidth(m_givesWay);
        m_gaveWay = !m_asked && room - used < std::max(room / 5, letter * 24);
        if (m_gaveWay)
            used -= columnWidth(m_givesWay);
        setColumnHidden(m_givesWay, m_gaveWay);
    }
    setColumnWidth(m_stretch, std::max(room - used, letter * 20));
}

void TableView::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    fit();
}

void TableView::showEvent(QShowEvent *event) {
    QTableView::showEvent(event);
    fit();
}

void TableView::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fitRows();
        fit();
    }
}

void TableView::columnMenu(const QPoint &where) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_stretch); // a table keeps what names its rows
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            if (column == m_givesWay) {
                m_asked = shown;
                m_gaveWay = false;
            }
            setColumnHidden(column, !shown);
            fit();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(where));
}

} // namespace ui
