// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/print/syntheseprint.h"

namespace app {

// The synthesis of the open account, as window and command line print it.
models::Result<ui::SyntheseInput> syntheseInput(Composition &composition, const models::Clock &clock);

} // namespace app
