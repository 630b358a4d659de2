// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace models {

// The identifiers of the domain. A value that exists is valid: parse() is the only way in and accepts the canonical
// form alone; clean() turns what people type or paste into that form (spaces of every kind, dots, hyphens removed);
// format() is for display. Sources: domain.md §4.

// Why a number was refused: each has its own sentence on screen.
enum class IdentifiantError { Empty, NotDigits, Length, Key, SirenInsteadOfSiret, SirenKey, Format };

QString cleanIdentifiant(const QString &typed);

// 9 digits, Luhn.
class Siren {
  public:
    static std::optional<Siren> parse(const QString &text);
    static std::optional<IdentifiantError> check(const QString &clean);
    QString text() const { return m_text; }
    QString format() const; // 123 456 789 with U+00A0
    bool operator==(const Siren &) const = default;

  private:
    explicit Siren(const QString &text)
        : m_text(text) {}
    QString m_text;
};

// 14 digits: Luhn on the 14 and on the first 9; La Poste (SIREN 356000000): Luhn, or a digit sum that 5 divides.
class Siret {
  public:
    static std::optional<Siret> parse(const QString &text);
    static std::optional<IdentifiantError> check(const QString &clean);
    QString text() const { return m_text; }
    QString siren() const { return m_text.left(9); }
    QString format() const { return format(m_text); }
    static QString format(const QString &fourteenDigits); // 123 456 789 00012 with U+00A0; other text as it is
    bool operator==(const Siret &) const = default;

  private:
    explicit Siret(const QString &text)
        : m_text(text) {}
    QString m_text;
};

// Numéro de déclaration d'activité: 11 characters, ^\d{2}[0-9A-Z]{2}[0-9A-Z]\d{6}$. Text, never a number.
class Nda {
  public:
    static std::optional<Nda> parse(const QString &text);
    static std::optional<IdentifiantError> check(const QString &clean);
    QString text() const { return m_text; }
    QString format() const { return format(m_text); }
    static QString format(const QString &eleven); // 11 75 12345 75 with U+00A0; other text as it is
    bool departementRepeated() const { return m_text.mid(2, 2) == m_text.right(2); } // true for 99.85 % of real ones
    bool operator==(const Nda &) const = default;

  private:
    explicit Nda(const QString &text)
        : m_text(text) {}
    QString m_text;
};

bool isCodePostal(const QString &clean); // 5 digits
bool isEmail(const QString &text);       // one @, a dot in the domain, no space: a typo guard, not RFC 5322
bool isTelephone(const QString &typed);  // French: 10 digits or +33 and 9; other countries: + and 8 to 15 digits
QString formatTelephone(const QString &typed);

// True if the text holds a run of 13 or 15 digits shaped as a NIR (first digit 1 to 4 or 7 or 8, month), spaces
// allowed.
bool holdsNir(const QString &text);

} // namespace models
