// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiants.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr QChar nbsp(0x00A0);

bool allDigits(const QString &text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool luhn(const QString &digits) {
    int sum = 0;
    bool twice = false;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, twice = !twice) {
        int d = it->unicode() - u'0';
        if (twice)
            d = d > 4 ? 2 * d - 9 : 2 * d;
        sum += d;
    }
    return sum % 10 == 0;
}

int digitSum(const QString &digits) {
    int sum = 0;
    for (const QChar c : digits)
        sum += c.unicode() - u'0';
    return sum;
}

// The établissements of La Poste do not all follow Luhn: their digit sum is a multiple of five (domain.md §4.1).
bool laPoste(const QString &siret) { return siret.startsWith("356000000"_L1) && digitSum(siret) % 5 == 0; }

QString grouped(const QString &text, std::initializer_list<int> sizes) {
    QString out;
    qsizetype at = 0;
    for (const int size : sizes) {
        if (at > 0)
            out += nbsp;
        out += text.mid(at, size);
        at += size;
    }
    return out;
}

} // namespace

QString cleanIdentifiant(const QString &typed) {
    QString out;
    out.reserve(typed.size());
    for (const QChar c : typed)
        if (!c.isSpace() && c != u'.' && c != u'-' && c.category() != QChar::Other_Format)
            out += c.toUpper();
    return out;
}

std::optional<IdentifiantError> Siren::check(const QString &clean) {
    if (clean.isEmpty())
        return IdentifiantError::Empty;
    if (!allDigits(clean))
        return IdentifiantError::NotDigits;
    if (clean.size() != 9)
        return IdentifiantError::Length;
    if (!luhn(clean))
        return IdentifiantError::Key;
    return std::nullopt;
}

std::optional<Siren> Siren::parse(const QString &text) {
    return check(text) ? std::nullopt : std::optional<Siren>(Siren(text));
}

QString Siren::format() const { return grouped(m_text, {3, 3, 3}); }

std::optional<IdentifiantError> Siret::check(const QString &clean) {
    if (clean.isEmpty())
        return IdentifiantError::Empty;
    if (!allDigits(clean))
        return IdentifiantError::NotDigits;
    if (clean.size() == 9 && luhn(clean))
        return IdentifiantError::SirenInsteadOfSiret;
    if (clean.size() != 14)
        return IdentifiantError::Length;
    if (!luhn(clean) && !laPoste(clean))
        return IdentifiantError::Key;
    if (!luhn(clean.left(9)))
        return IdentifiantError::SirenKey;
    return std::nullopt;
}

std::optional<Siret> Siret::parse(const QString &text) {
    return check(text) ? std::nullopt : std::optional<Siret>(Siret(text));
}

QString Siret::format(const QString &fourteenDigits) {
    if (fourteenDigits.size() != 14 || !allDigits(fourteenDigits))
        return fourteenDigits;
    return grouped(fourteenDigits, {3, 3, 3, 5});
}

std::optional<IdentifiantError> Nda::check(const QString &clean) {
    static const QRegularExpression shape(u"^[0-9]{2}[0-9A-Z]{2}[0-9A-Z][0-9]{6}$"_s);
    if (clean.isEmpty())
        return IdentifiantError::Empty;
    if (clean.size() != 11)
        return IdentifiantError::Length;
    if (!shape.match(clean).hasMatch())
        return IdentifiantError::Format;
    return std::nullopt;
}

std::optional<Nda> Nda::parse(const QString &text) {
    return check(text) ? std::nullopt : std::optional<Nda>(Nda(text));
}

QString Nda::format(const QString &eleven) { return eleven.size() == 11 ? grouped(eleven, {2, 2, 5, 2}) : eleven; }

bool isCodePostal(const QString &clean) { return clean.size() == 5 && allDigits(clean); }

bool isEmail(const QString &text) {
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

bool isTelephone(const QString &typed) {
    static const QRegularExpression shape(u"^(0[1-9][0-9]{8}|\\+33[1-9][0-9]{8}|\\+(?!33)[1-9][0-9]{7,14})$"_s);
    QString clean = cleanIdentifiant(typed);
    clean.remove(u'(').remove(u')').remove(u'/');
    return shape.match(clean).hasMatch();
}

QString formatTelephone(const QString &typed) {
    const QString clean = cleanIdentifiant(typed);
    return clean.size() == 10 && allDigits(clean) ? grouped(clean, {2, 2, 2, 2, 2}) : typed;
}

bool holdsNir(const QString &text) {
    // sex, year, month (01-12, 20-42 and 50+ for people whose birth month is unknown), département (2A and 2B too),
    // commune, order, and the key or not; any single separator between the parts. Not inside a longer number.
    static const QRegularExpression shape(u"(?<![0-9])[12347-8][\\s.\\-]?[0-9]{2}[\\s.\\-]?(0[1-9]|1[0-2]|[2-4][0-9]|["
                                          u"5-9][0-9])[\\s.\\-]?([0-9]{2}|2[AaBb])"
                                          "[\\s.\\-]?[0-9]{3}[\\s.\\-]?[0-9]{3}([\\s.\\-]?[0-9]{2})?(?![0-9])"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(text).hasMatch();
}

} // namespace models
