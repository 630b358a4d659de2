// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/identifiantedit.h"

#include "models/domain/identifiants.h"

#include <QFocusEvent>

namespace ui {

IdentifiantEdit::IdentifiantEdit(Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind) {
    setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 26);
}

QString IdentifiantEdit::identifiant() const { return models::cleanIdentifiant(text()); }

void IdentifiantEdit::setIdentifiant(const QString &wanted) {
    if (identifiant() != wanted)
        setText(hasFocus() ? wanted : grouped(wanted));
}

QString IdentifiantEdit::grouped(const QString &clean) const {
    return m_kind == Kind::Siret ? models::Siret::format(clean) : models::Nda::format(clean);
}

void IdentifiantEdit::focusInEvent(QFocusEvent *event) {
    // Before the base class selects everything. A popup gives the focus back to a text in the middle of its edition.
    if (event->reason() != Qt::PopupFocusReason && !isReadOnly() && text() == grouped(identifiant()))
        setText(identifiant());
    QLineEdit::focusInEvent(event);
}

void IdentifiantEdit::focusOutEvent(QFocusEvent *event) {
    if (event->reason() != Qt::PopupFocusReason && !isReadOnly())
        setText(grouped(identifiant()));
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
