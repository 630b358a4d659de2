// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace ui {

// A date typed as JJ/MM/AAAA (or pasted in a near form) or picked from a calendar; it may be empty, which QDateEdit
// cannot be. Alt+Down opens the calendar.
class DateEdit : public QWidget {
    Q_OBJECT
  public:
    explicit DateEdit(QWidget *parent = nullptr);

    QDate date() const; // invalid when empty or not readable
    void setDate(const QDate &date);
    bool readable() const;
    QString advice() const;
    QLineEdit *line() const { return m_line; }
    void setReadOnly(bool readOnly);

    // « 5/3/2017 », « 05.03.17 », « 05032017 », « 2017-03-05 »; two-digit years are of this century up to 2039, which
    // serves sessions; a birth date is asked with four. Nothing when it is not a day of the calendar.
    static std::optional<QDate> parse(const QString &typed);

  Q_SIGNALS:
    void edited(); // by the user

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void openCalendar();

    QLineEdit *m_line;
    QToolButton *m_open;
};

} // namespace ui
