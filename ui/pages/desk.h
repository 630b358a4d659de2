// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/store/livestore.h"
#include "models/store/organismeindex.h"

namespace ui {

// What the pages of a signed-in account work with. Owned by the composition; outlives the pages.
struct Desk {
    models::LiveStore &store;
    models::OrganismeIndex *organismes; // null when there is no register yet
    const models::Clock &clock;

    const models::Store &read() const { return store.reader(); }
};

} // namespace ui
