// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

// One line of a short list that opens something: a drawing, a title, a second line, and words or a status at the right.
// The accessible name says it all in one sentence.
class RowButton : public QAbstractButton {
    Q_OBJECT
  public:
    RowButton(const QString &icon, const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setTrailing(const QString &text);
    void setStatut(const QString &code, const QString &libelle); // a pill at the right instead
    void setStrong(bool strong);                                 // unread
    QString title() const { return m_title; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void name();
    QFont titleFont() const;
    QString m_icon;
    QString m_title;
    QString m_subtitle;
    QString m_trailing;
    QString m_statut;
    bool m_strong = false;
};

} // namespace ui
