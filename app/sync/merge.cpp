// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/merge.h"

#include "models/rules/fusion.h"

using namespace Qt::StringLiterals;

namespace app {

using models::Conflict;

namespace {

bool editableThere(const QJsonObject &server) {
    const auto statut = models::fromCode<models::Statut>(server["statut"_L1].toString());
    return statut == models::Statut::SAISIE || statut == models::Statut::REJET_TECHNIQUE;
}

} // namespace

models::Result<bool> mergeEdited(models::Store &store, const QUuid &dossier, const QJsonObject &server,
                                 const QDateTime &now) {
    const auto copies = store.dossiers.copies(dossier);
    if (!copies)
        return copies.failure();
    if (!copies->local)
        return false;
    // In the corbeille it stays as the user saw it: the deletion must not cover what others have written since.
    if (const auto row = store.dossiers.row(dossier); row && row->supprimeLe.isValid())
        return false;

    const QJsonObject base = copies->base.value_or(QJsonObject());
    Conflict conflict{dossier, Conflict::Kind::Groups,      {}, base, *copies->local,
                      server,  server["rev"_L1].toString(), now};
    const auto keepBoth = [&](Conflict::Kind kind, const QStringList &groups) -> models::Result<bool> {
        conflict.kind = kind;
        conflict.groups = groups;
        const auto recorded = store.conflicts.record(conflict);
        if (!recorded)
            return recorded.failure();
        return true;
    };
    if (server.isEmpty())
        return keepBoth(Conflict::Kind::DeletedThere, {});

    const models::Fusion fusion = models::fusionner(base, *copies->local, server);
    const QStringList mineLeft = models::groupesDifferents(fusion.merged, server);
    if (!editableThere(server) && (!mineLeft.isEmpty() || !fusion.conflicts.isEmpty()))
        return keepBoth(Conflict::Kind::LockedThere, mineLeft + fusion.conflicts);
    if (!fusion.conflicts.isEmpty())
        return keepBoth(Conflict::Kind::Groups, fusion.conflicts);
    const auto rebased = store.conflicts.rebase(dossier, fusion.merged, server, conflict.rev, now);
    if (!rebased)
        return rebased.failure();
    return false;
}

} // namespace app
