// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "ui/print/dossierprint.h"

namespace app {

// The recapitulation of a dossier of the open account, as window and command line print it. NotFound when it is gone.
models::Result<ui::DossierPrintInput> dossierPrintInput(Composition &composition, const models::Clock &clock,
                                                        const QUuid &id);

} // namespace app
