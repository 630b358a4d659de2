// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/duree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

QString format(Duree duree) {
    const QString sign = duree.minutes < 0 ? u"\u2212"_s : QString();
    const qint64 size = qAbs(duree.minutes);
    QString out = sign + QString::number(size / 60) + u"\u00A0h"_s;
    if (size % 60)
        out += QChar(0x00A0) + QString::number(size % 60).rightJustified(2, u'0');
    return out;
}

std::optional<Duree> parseDuree(const QString &typed) {
    QString text;
    for (const QChar c : typed)
        if (!c.isSpace())
            text += c.toLower();
    static const QRegularExpression clock(u"^([0-9]{1,4})(?:(?:h|heures?|:)([0-5]?[0-9])?(?:min|mn|m)?)?$"_s);
    static const QRegularExpression decimal(u"^([0-9]{1,4})[,.]([0-9]{1,2})(?:h|heures?)?$"_s);
    static const QRegularExpression minutesOnly(u"^([0-9]{1,6})(?:min|mn|minutes?)$"_s);
    if (const auto match = clock.match(text); match.hasMatch()) {
        if (text.endsWith(u':'))
            return std::nullopt;
        return Duree{match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()};
    }
    if (const auto match = decimal.match(text); match.hasMatch()) {
        const qint64 hundredths = match.captured(2).leftJustified(2, u'0').toLongLong();
        return Duree{match.captured(1).toLongLong() * 60 + (hundredths * 60 + 50) / 100};
    }
    if (const auto match = minutesOnly.match(text); match.hasMatch() && match.captured(1).toLongLong() < 600000)
        return Duree{match.captured(1).toLongLong()};
    return std::nullopt;
}

} // namespace models
