// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace app {

// Brings the local edits of one dossier on top of what the server has (sync.md §2): disjoint field groups merge; the
// rest, and a dossier locked or deleted there (R26), become a conflict with both versions kept whole.
// server: empty when it was deleted there. Gives whether the user must choose.
models::Result<bool> mergeEdited(models::Store &store, const QUuid &dossier, const QJsonObject &server,
                                 const QDateTime &now);

} // namespace app
