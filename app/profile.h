// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QLockFile>
#include <QSettings>

#include <memory>
#include <optional>

namespace app {

// One person at one company, as this desk knows them without network. The settings keep all but the person's name,
// which the sealed store alone may tell.
struct Account {
    QString emetteur;
    QString sujet;
    QString siren;
    QString raisonSociale;
    QString nom;
    bool operator==(const Account &) const = default;
};

// The profile folder: one lock for window and command line, the settings, the accounts' folders. Nothing in it but the
// sealed stores tells anything of a dossier. Owned by main, GUI thread.
class Profile {
  public:
    // Makes the folder (0700) when needed. StoreBusy: another instance holds it; ReadOnly; Io.
    static models::Result<std::unique_ptr<Profile>> open(const QString &folder);
    // AppLocalDataLocation; the demo has its own beside.
    static QString defaultFolder(bool demo);

    QString folder() const { return m_folder; }
    QString path(const QString &name) const;
    QSettings &settings() { return *m_settings; }

    std::optional<Account> account() const; // the one in use
    models::Result<> use(const Account &account);
    void leave(); // nobody is in use; folders stay
    // compte-<hash of issuer, subject, company>: the hash tells none of them.
    QString accountFolder(const Account &account) const;
    QString referentiels() const { return path(QStringLiteral("referentiels")); }

  private:
    explicit Profile(const QString &folder);
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace app
