// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

// The rooms of the program down the left side. One is current; arrow keys move, Tab leaves.
class NavRail : public QFrame {
    Q_OBJECT
  public:
    explicit NavRail(QWidget *parent = nullptr);
    void add(int id, const QString &icon, const QString &words);
    void addStretch(); // the next ones stand at the bottom
    void setCurrent(int id);
    void setCount(int id, int count, const QString &words); // « 3 » beside the words; words: what it counts
    void setPerson(const QString &name);
    void setCompact(bool compact); // drawings alone; the words become tooltips
    int fullWidth() const;         // with its words, whatever it shows now

  Q_SIGNALS:
    void requested(int id);
    void signOutRequested();

  protected:
    void changeEvent(QEvent *event) override;

  private:
    QButtonGroup *m_group;
    QVBoxLayout *m_items;
    QLabel *m_person;
    QToolButton *m_signOut;
    QLabel *m_brand;
    bool m_compact = false;
};

} // namespace ui
