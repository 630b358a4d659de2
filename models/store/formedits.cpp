// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/formedits.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/rules/fusion.h"

namespace models {

Result<> createDraft(Store &store, const Dossier &draft, const QDateTime &now) {
    return store.dossiers.create(toJson(draft), now);
}

Result<> saveEdited(Store &store, const QUuid &id, const Dossier &before, const Dossier &edited, const QDateTime &now) {
    const auto view = store.dossiers.document(id);
    if (!view)
        return view.failure();
    // Both made on the view, so that what this version does not know is the same in the three.
    const QJsonObject base = editedDocument(*view, before);
    const QJsonObject mine = editedDocument(*view, edited);
    if (base == *view)
        return store.dossiers.save(id, mine, now);
    QJsonObject theirs = *view;
    Fusion fusion = fusionner(base, mine, theirs);
    if (!fusion.conflicts.isEmpty()) {
        for (const QString &group : std::as_const(fusion.conflicts))
            theirs = prendreGroupe(theirs, group, mine);
        fusion = fusionner(base, mine, theirs);
    }
    return store.dossiers.save(id, fusion.merged, now);
}

Result<> proposeOrganisme(Store &store, const Organisme &organisme, const QDateTime &now) {
    return store.outbox.enqueue(Operation::Kind::Organisme, toText(newUuid(now.toMSecsSinceEpoch())), toJson(organisme),
                                {}, now);
}

} // namespace models
