// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// A length of training in integer minutes.
struct Duree {
    qint64 minutes = 0;

    static Duree heures(qint64 heures) { return {heures * 60}; }
    auto operator<=>(const Duree &) const = default;
    Duree operator+(Duree other) const { return {minutes + other.minutes}; }
    Duree operator*(qint64 n) const { return {minutes * n}; }
    bool isZero() const { return minutes == 0; }
};

// « 13 h 30 » with U+00A0; « 14 h » when there are no minutes.
QString format(Duree duree);
// « 14 », « 14h », « 13 h 30 », « 13:30 », « 13,5 » (hours); nothing when it is not a length. At most 9 999 h.
std::optional<Duree> parseDuree(const QString &typed);

} // namespace models
