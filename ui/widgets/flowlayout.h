// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLayout>
#include <QList>

namespace ui {

// Puts its items side by side and goes to a new line when there is no room: large text never cuts anything off.
// Items of a line share its height; with stretch those that may grow also share its spare width.
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    FlowLayout(int spacing, bool stretch, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

  private:
    int place(const QRect &rect, bool move) const;
    QList<QLayoutItem *> m_items;
    // By width: the layouts around ask for the same few many times over, and each answer lays out every text inside.
    mutable QHash<int, int> m_heights;
    bool m_stretch;
};

} // namespace ui
