// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace models {

// Where secrets rest. Answers come later, once, in the caller's thread. "Not found" is an answer, never a licence to
// make a new key (sync.md §0.8).
class Keyring {
  public:
    enum class Outcome { Ok, NotFound, Denied, Timeout, NoBackend, TooBig };
    using Read = std::function<void(Outcome, const QByteArray &)>;
    using Written = std::function<void(Outcome)>;
    virtual ~Keyring() = default;
    virtual void read(const QString &key, Read then) = 0;
    virtual void write(const QString &key, const QByteArray &secret, Written then) = 0;
    virtual void remove(const QString &key, Written then) = 0;
    virtual QString backend() const = 0; // "systeme", "fichier-demo", "memoire": noted with the wrapped key
};

// The system keychain through QtKeychain, 5 s timeout, never an insecure fallback.
std::unique_ptr<Keyring> systemKeyring(const QString &profileName);
// A file of the profile (0600): the demo, whose profile can hold nothing real, and tests.
std::unique_ptr<Keyring> fileKeyring(const QString &file);
std::unique_ptr<Keyring> memoryKeyring();

} // namespace models
