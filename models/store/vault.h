// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/keyring.h"
#include "models/store/sealer.h"

#include <functional>
#include <memory>

namespace models {

// The vault of an account folder: the data key (DEK) that seals its records lies beside them in coffre.json, wrapped by
// a random key (KEK) of the keyring. A new DEK is made only when the folder holds no data; when the KEK is missing,
// denied, late or wrong the answer is VaultLocked (« Coffre verrouillé ») and nothing changes on disk.
using VaultOpened = std::function<void(Result<std::shared_ptr<const Sealer>>)>;
void openVault(Keyring &keyring, const QString &folder, VaultOpened then);

// « Effacer ce poste »: the KEK first, after which nothing can be read again, then the files of the account.
void eraseVault(Keyring &keyring, const QString &folder, std::function<void(Result<>)> then);

} // namespace models
