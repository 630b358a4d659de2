// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/formedits.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/rules/fusion.h"

using namespace Qt::StringLiterals;

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

Result<> resolveConflict(Store &store, const QUuid &id, const QStringList &fromServer, const QDateTime &now) {
    const auto conflict = store.conflicts.of(id);
    if (!conflict)
        return conflict.failure();
    if (conflict->kind != Conflict::Kind::Groups)
        return Failure{Failure::Kind::Refused, u"nothing to merge on the server"_s};
    QJsonObject chosen = fusionner(conflict->base, conflict->mine, conflict->theirs).merged;
    for (const QString &group : conflict->groups)
        chosen = prendreGroupe(chosen, group, fromServer.contains(group) ? conflict->theirs : conflict->mine);
    return store.conflicts.resolve(id, chosen, now);
}

Result<> giveUpEdits(Store &store, const QUuid &id, const QDateTime &now) {
    const auto conflict = store.conflicts.of(id);
    if (!conflict)
        return conflict.failure();
    return store.conflicts.resolve(id, conflict->theirs, now);
}

Result<> proposeOrganisme(Store &store, const Organisme &organisme, const QDateTime &now) {
    return store.outbox.enqueue(Operation::Kind::Organisme, toText(newUuid(now.toMSecsSinceEpoch())), toJson(organisme),
                                {}, now);
}

} // namespace models
