// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/montant.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

QString formatNombre(Montant montant) {
    const bool negative = montant.centimes < 0;
    const quint64 size = negative ? quint64(-(montant.centimes + 1)) + 1 : quint64(montant.centimes);
    QString whole = QString::number(size / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QChar(0x202F));
    const QString cents = QString::number(size % 100).rightJustified(2, u'0');
    return (negative ? u"\u2212"_s : QString()) + whole + u',' + cents;
}

QString format(Montant montant) { return formatNombre(montant) + u"\u00A0€"_s; }

std::optional<Montant> parseMontant(const QString &typed) {
    QString text;
    for (const QChar c : typed)
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            text += c == QChar(0x2212) ? QChar(u'-') : c;
    if (text.endsWith(u'€'))
        text.chop(1);
    // A dot is a decimal mark when one or two digits follow it and it is alone: « 1.234 » would be a guess.
    static const QRegularExpression shape(u"^(-?)([0-9]{1,9})(?:[,.]([0-9]{0,2}))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 cents = match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
    return Montant{match.captured(1).isEmpty() ? cents : -cents};
}

} // namespace models
