// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parsededit.h"

namespace ui {

ParsedEdit::ParsedEdit(QWidget *parent)
    : QLineEdit(parent) {}

void ParsedEdit::focusOutEvent(QFocusEvent *event) {
    const QString shown = tidied(text());
    if (!shown.isNull() && shown != text() && !isReadOnly())
        setText(shown);
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
