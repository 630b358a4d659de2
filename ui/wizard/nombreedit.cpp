// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/nombreedit.h"

namespace ui {
namespace {

std::optional<int> parse(const QString &typed) {
    QString digits = typed.simplified();
    digits.remove(u' ').remove(u'\u202f').remove(u'\u00a0');
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok && number >= 1 && number <= 9999 ? std::optional(number) : std::nullopt;
}

} // namespace

NombreEdit::NombreEdit(QWidget *parent)
    : ParsedEdit(parent) {
    setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 18);
}

std::optional<int> NombreEdit::nombre() const { return parse(text()); }

void NombreEdit::setNombre(const std::optional<int> &value) {
    if (nombre() != value || (!value && readable()))
        setText(value ? QString::number(*value) : QString());
}

QString NombreEdit::advice() const { return tr("Ce n’est pas un nombre. Écrivez par exemple 12"); }

QString NombreEdit::tidied(const QString &typed) const {
    const auto value = parse(typed);
    return value ? QString::number(*value) : QString();
}

} // namespace ui
