// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace models {

// What went wrong, as a kind that code branches on and a detail for the log (untranslated, no personal data).
// The sentence the user reads is made from it in one place: ui/text/messages.
struct Failure {
    enum class Kind {
        Invalid,      // the input is not what it should be
        NotFound,     // no such object
        Refused,      // a rule or the server said no
        Offline,      // the server cannot be reached
        Untrusted,    // what answers there cannot prove to be the server: its certificate is refused
        Server,       // the server answered, but with an error or with something that is not an answer
        SignedOut,    // nobody is signed in, or the session has expired
        VaultLocked,  // the key of the sealed data is out of reach
        StoreDamaged, // the file is not a database, or is corrupt
        StoreTooNew,  // the file was written by a newer version
        StoreBusy,    // another instance holds the profile
        DiskFull,
        ReadOnly,
        Io,
        // A file the user chose, and which cannot be taken.
        FileMissing,
        FileUnreadable,
        FileEmpty,
        FileTooLarge,
        FileType,  // neither PDF, PNG nor JPEG, whatever its name says
        FileTwice, // the dossier has the same content already
    };
    Kind kind = Kind::Io;
    QString detail;
    bool operator==(const Failure &) const = default;
};

struct Done {
    bool operator==(const Done &) const = default;
};

// Either a T or a Failure; std::expected is not in C++20.
template <typename T = Done>
class [[nodiscard]] Result {
  public:
    Result(T value)
        : m_either(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure)
        : m_either(std::in_place_index<1>, std::move(failure)) {}
    Result(Failure::Kind kind, const QString &detail)
        : Result(Failure{kind, detail}) {}

    explicit operator bool() const { return m_either.index() == 0; }
    bool ok() const { return m_either.index() == 0; }
    T &value() & { return std::get<0>(m_either); }
    const T &value() const & { return std::get<0>(m_either); }
    T &&value() && { return std::get<0>(std::move(m_either)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Failure &failure() const { return std::get<1>(m_either); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

  private:
    std::variant<T, Failure> m_either;
};

} // namespace models
