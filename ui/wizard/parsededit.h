// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

// One line whose text stands for a value: what is typed stays on screen as it is, readable or not, and is tidied up
// when the field is left. An empty field is a readable one.
class ParsedEdit : public QLineEdit {
    Q_OBJECT
  public:
    explicit ParsedEdit(QWidget *parent = nullptr);

    bool readable() const { return text().trimmed().isEmpty() || !tidied(text()).isNull(); }
    // What to write instead, with an example; for the message under the field.
    virtual QString advice() const = 0;

  protected:
    // The text as it is shown once left; a null string when it cannot be read.
    virtual QString tidied(const QString &typed) const = 0;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace ui
