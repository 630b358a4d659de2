// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

// A framed part of a page: a title with actions at its right, then what body() is given.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    QVBoxLayout *body() { return m_body; }
    void setTitle(const QString &title);
    void addHeaderWidget(QWidget *widget); // at the right of the title

  private:
    QLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

// A figure and what it is: « Disponible pour engagement » above « 7 500,00 € », an explanation below.
class Figure : public QWidget {
    Q_OBJECT
  public:
    explicit Figure(const QString &caption, QWidget *parent = nullptr);
    void setValue(const QString &value);
    void setNote(const QString &note); // arithmetic or age; hidden when empty

  private:
    QString m_caption;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace ui
