// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

namespace models {

// Roles every table of the house answers to.
enum ItemRole {
    SortRole = Qt::UserRole, // a value that sorts as people expect: dates, amounts in cents, folded text
    KeyRole,                 // the row's key: its id as text
    ValueRole,               // the value itself for spreadsheets: Montant, Duree, date, number; text has none
    OwnRole,                 // first role a model may add
};

// Lower case without accents, spaces of every kind made plain: « École » and « ecole » meet.
QString foldText(const QString &text);

// A table of values. show() takes the new rows and tells the views only what differs, so that selection, scroll
// position and focus stay; the model is never reset. Models give their columns by the three functions at the end.
template <typename Row>
class RowsModel : public QAbstractTableModel {
  public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        if (role == KeyRole)
            return key(row);
        if (QVariant value = cell(row, index.column(), role); value.isValid())
            return value;
        if (role == SortRole)
            return foldText(cell(row, index.column(), Qt::DisplayRole).toString());
        return {};
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override {
        if (orientation == Qt::Horizontal && section >= 0 && section < columns()) {
            if (role == Qt::DisplayRole)
                return title(section);
            if (role == Qt::TextAlignmentRole && !m_rows.isEmpty()) // over its figures
                return cell(m_rows.constFirst(), section, role);
        }
        return QAbstractTableModel::headerData(section, orientation, role);
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }

    // -1 when there is no such row.
    int rowOf(const QString &wanted) const {
        const auto found = std::ranges::find_if(m_rows, [this, &wanted](const Row &row) { return key(row) == wanted; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    // Rows with a key already seen are left out.
    void show(const QList<Row> &wanted) {
        QHash<QString, qsizetype> place;
        QList<Row> rows;
        rows.reserve(wanted.size());
        for (const Row &row : wanted)
            if (const QString k = key(row); !place.contains(k)) {
                place.insert(k, rows.size());
                rows.append(row);
            }
        removeOthers(place);
        reorder(place);
        insertMissing(rows);
        update(rows);
    }

  protected:
    virtual QString key(const Row &row) const = 0;
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    // What cells are made of has changed, but not the rows.
    void repaint() {
        if (!m_rows.isEmpty())
            Q_EMIT this->dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns() - 1));
    }

    QList<Row> m_rows;

  private:
    void removeOthers(const QHash<QString, qsizetype> &place) {
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (place.contains(key(m_rows.at(last))))
                continue;
            qsizetype first = last;
            while (first > 0 && !place.contains(key(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    // Views keep their selection through the persistent indexes.
    void reorder(const QHash<QString, qsizetype> &place) {
        QList<std::pair<qsizetype, qsizetype>> order; // wanted place, present row
        order.reserve(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            order.append({place.value(key(m_rows.at(i))), i});
        if (std::ranges::is_sorted(order))
            return;
        Q_EMIT this->layoutAboutToBeChanged({}, VerticalSortHint);
        std::ranges::sort(order);
        QList<Row> sorted;
        QList<int> moved(m_rows.size());
        sorted.reserve(m_rows.size());
        for (const auto &[wanted, present] : order) {
            moved[present] = int(sorted.size());
            sorted.append(m_rows.at(present));
        }
        m_rows = sorted;
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after.append(index(moved.at(old.row()), old.column()));
        changePersistentIndexList(before, after);
        Q_EMIT this->layoutChanged({}, VerticalSortHint);
    }

    void insertMissing(const QList<Row> &rows) {
        QSet<QString> present;
        for (const Row &row : std::as_const(m_rows))
            present.insert(key(row));
        for (qsizetype first = 0; first < rows.size(); ++first) {
            qsizetype end = first;
            while (end < rows.size() && !present.contains(key(rows.at(end))))
                ++end;
            if (end == first)
                continue;
            beginInsertRows({}, int(first), int(end) - 1);
            m_rows = m_rows.mid(0, first) + rows.mid(first, end - first) + m_rows.mid(first);
            endInsertRows();
            first = end;
        }
    }

    void update(const QList<Row> &rows) {
        for (qsizetype first = 0; first < rows.size(); ++first) {
            qsizetype end = first;
            while (end < rows.size() && !(m_rows.at(end) == rows.at(end))) {
                m_rows[end] = rows.at(end);
                ++end;
            }
            if (end > first)
                Q_EMIT this->dataChanged(index(int(first), 0), index(int(end) - 1, columns() - 1));
            first = std::max(first, end);
        }
    }
};

} // namespace models
