// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/montantedit.h"

namespace ui {

MontantEdit::MontantEdit(QWidget *parent)
    : ParsedEdit(parent) {
    setAlignment(Qt::AlignRight);
    setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 18);
}

void MontantEdit::setMontant(const std::optional<models::Montant> &value) {
    if (montant() != value || (!value && readable()))
        setText(value ? models::formatNombre(*value) : QString());
}

QString MontantEdit::advice() const { return tr("Ce n’est pas un montant. Écrivez par exemple 1 234,50"); }

QString MontantEdit::tidied(const QString &typed) const {
    const auto value = models::parseMontant(typed);
    return value ? models::formatNombre(*value) : QString();
}

} // namespace ui
