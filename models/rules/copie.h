// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"

#include <functional>

namespace models {

// « Dupliquer »: a new draft with what the user may type; nothing the server wrote, no attachment, new ids throughout.
Dossier copie(const Dossier &dossier, const std::function<QUuid()> &newId);

} // namespace models
