// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

// A choice among a few, all in sight: each with its explanation, and those out of reach disabled with the reason.
class ChoiceList : public QWidget {
    Q_OBJECT
  public:
    struct Option {
        QString code;
        QString title;
        QString description;
        QString reason; // not empty: cannot be chosen
        bool operator==(const Option &) const = default;
    };
    explicit ChoiceList(QWidget *parent = nullptr);

    void setOptions(const QList<Option> &options);
    const QList<Option> &options() const { return m_options; }
    QString code() const;
    void setCode(const QString &code); // one not among the options is kept, and shown as it came
    void setReadOnly(bool readOnly);
    QWidget *button(const QString &code) const; // null when there is none

  Q_SIGNALS:
    void edited(); // by the user
    void left();

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

  private:
    void build();
    void checkCurrent();
    QList<Option> m_options;
    QString m_code;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
};

} // namespace ui
