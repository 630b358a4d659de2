// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// What stands where a list would be when there is nothing: why, and what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT
  public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &text);
    void setAction(const QString &label); // empty: none

  Q_SIGNALS:
    void actionRequested();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void paintIcon();
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace ui
