// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QPushButton;

namespace ui {

// A button that is a drawing: its words are its tooltip and its accessible name. Follows the theme; 32 pixels or more.
class IconButton : public QToolButton {
    Q_OBJECT
  public:
    IconButton(const QString &icon, const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void paintIcon();
    QString m_icon;
};

// A push button with a drawing before its words. look: a class of the theme, or null.
QPushButton *textButton(const QString &icon, const QString &words, const char *look = nullptr);

} // namespace ui
