// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

// What is known, one fact a line: its name in grey, its words beside. Empty facts
// are left out.
class Facts : public QWidget {
    Q_OBJECT
  public:
    explicit Facts(QWidget *parent = nullptr);
    void add(const QString &name, const QString &value);
    bool isEmpty() const { return m_rows == 0; }

  private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace ui
