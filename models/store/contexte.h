// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/rules/controles.h"

namespace models {

class Store;

// What the rules look at beside this dossier, as this desk knows it.
Result<Contexte> contexteDe(const Store &store, const Dossier &dossier, const QDate &today);

} // namespace models
