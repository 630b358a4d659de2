// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "models/store/keyring.h"

namespace app {

// The system keychain, with entries apart for a profile of its own folder; the demo keeps its key in its profile, which
// can hold nothing real. MCD_COFFRE=memoire|fichier-test (interfaces.md §3) is refused unless the profile was given by
// --profil and the build has tests on.
models::Result<std::unique_ptr<models::Keyring>> chooseKeyring(const Profile &profile, bool ownFolder, bool demo);

} // namespace app
