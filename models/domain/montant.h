// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// An amount in integer euro cents. Never a floating-point number.
struct Montant {
    qint64 centimes = 0;

    static Montant euros(qint64 euros) { return {euros * 100}; }
    auto operator<=>(const Montant &) const = default;
    Montant operator+(Montant other) const { return {centimes + other.centimes}; }
    Montant operator-(Montant other) const { return {centimes - other.centimes}; }
    Montant operator-() const { return {-centimes}; }
    Montant &operator+=(Montant other) {
        centimes += other.centimes;
        return *this;
    }
    bool isZero() const { return centimes == 0; }
};

// « −1 234,50 € »: U+2212, U+202F between groups, U+00A0 before the sign. (QLocale writes negatives in brackets.)
QString format(Montant montant);
// The same without « € », for spreadsheets and edit fields: « 1 234,50 ».
QString formatNombre(Montant montant);
// What people type or paste: any spaces, comma or unambiguous dot, optional « € »; at most two decimals and
// 999 999 999,99 in size. Nothing when it is not an amount.
std::optional<Montant> parseMontant(const QString &typed);

} // namespace models
