// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyrings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace app {

models::Result<std::unique_ptr<models::Keyring>> chooseKeyring(const Profile &profile, bool ownFolder, bool demo) {
    if (demo)
        return models::fileKeyring(profile.path(u"cles-demo.json"_s));
    const QString asked = qEnvironmentVariable("MCD_COFFRE");
    if (!asked.isEmpty()) {
#ifdef MCD_TESTS
        if (ownFolder && asked == "memoire"_L1)
            return models::memoryKeyring();
        if (ownFolder && asked == "fichier-test"_L1)
            return models::fileKeyring(profile.path(u"cles-test.json"_s));
#endif
        return {models::Failure::Kind::VaultLocked, u"MCD_COFFRE refused"_s};
    }
    const QByteArray hash = QCryptographicHash::hash(profile.folder().toUtf8(), QCryptographicHash::Sha256);
    return models::systemKeyring(ownFolder ? QString::fromLatin1(hash.toHex().left(12)) : QString());
}

} // namespace app
