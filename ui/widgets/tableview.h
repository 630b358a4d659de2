// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

// A table that is read: whole rows, sorted by a click on a header, Enter opens, Tab leaves, Ctrl+C copies the selection
// as shown (for a spreadsheet and for a document), the context menu of the header, or of the keyboard,
// chooses the columns.
class TableView : public QTableView {
    Q_OBJECT
  public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    // Widths follow the content of the first rows; this column takes what is left. Where that is too little, the other
    // one gives way: narrower first, then not shown, unless it was asked for in the menu.
    void setStretchColumn(int column, int givesWay = -1);
    // A model of the house, or a proxy over one.
    void setModel(QAbstractItemModel *model) override;
    QStringList selectedKeys() const; // of the selected rows, in the order shown
    void copySelection() const;

  Q_SIGNALS:
    void opened(const QString &key); // Enter or double click

  protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

  private:
    void fit();
    void fitRows();
    void columnMenu(const QPoint &where);
    int m_stretch = -1;
    int m_givesWay = -1;
    bool m_gaveWay = false; // not shown for want of room
    bool m_asked = false;   // in the menu: it stays
    bool m_fitted = false;
};

} // namespace ui
