// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/dureeedit.h"

namespace ui {

DureeEdit::DureeEdit(QWidget *parent)
    : ParsedEdit(parent) {
    setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 18);
}

void DureeEdit::setDuree(const std::optional<models::Duree> &value) {
    if (duree() != value || (!value && readable()))
        setText(value ? models::format(*value) : QString());
}

QString DureeEdit::advice() const { return tr("Ce n’est pas une durée. Écrivez par exemple 14, 13 h 30 ou 13:30"); }

QString DureeEdit::tidied(const QString &typed) const {
    const auto value = models::parseDuree(typed);
    return value ? models::format(*value) : QString();
}

} // namespace ui
