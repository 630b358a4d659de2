// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

// A sentence across a page, with an icon that says its kind, at most one action, and a button to put it away.
class Banner : public QFrame {
    Q_OBJECT
  public:
    enum class Kind { Information, Ok, Warning, Danger, Demo };
    explicit Banner(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    // Shows the banner and tells assistive technology; an empty text hides it.
    void setText(const QString &title, const QString &text = {});
    void setAction(const QString &label); // empty: none
    void setClosable(bool closable);
    QString text() const;

  Q_SIGNALS:
    void actionRequested();
    void closed(); // by the user

  protected:
    void changeEvent(QEvent *event) override;

  private:
    void paintIcon();
    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
