// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisme.h"
#include "models/store/store.h"

namespace models {

// What a form writes: values go in, and the store's documents stay out of sight of those who show forms.

// A new draft; draft.id must be set.
Result<> createDraft(Store &store, const Dossier &draft, const QDateTime &now);
// What the user changed from `before` to `edited`, put on the dossier as it is now: what came from elsewhere in the
// meantime stays, except in a field group changed on both sides, where the user sees and wants the edited one.
Result<> saveEdited(Store &store, const QUuid &id, const Dossier &before, const Dossier &edited, const QDateTime &now);
// The user's choice in a conflict of field groups: those named in fromServer as on the server, the others as here.
// Refused for a dossier deleted or locked there: that one is copied (Conflicts::copyToNewDraft) or given up.
Result<> resolveConflict(Store &store, const QUuid &id, const QStringList &fromServer, const QDateTime &now);
// A dossier locked on the server: what was typed here since is dropped, the server's version stays.
Result<> giveUpEdits(Store &store, const QUuid &id, const QDateTime &now);
// « Ajouter un organisme »: proposed to the OPCA, queued for the server.
Result<> proposeOrganisme(Store &store, const Organisme &organisme, const QDateTime &now);

} // namespace models
