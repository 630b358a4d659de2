// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/facts.h"

#include "models/domain/json.h"
#include "models/store/database.h"
#include "models/store/operations.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

Result<QString> openConflict(Database &database, const QString &id) {
    Statement query(database, "SELECT kind FROM conflict WHERE dossier = ? AND resolved_at = ''"_L1);
    if (const auto done = query.bind(id).run(); !done)
        return done.failure();
    return query.next() ? query.text(0) : QString();
}

QJsonArray without(const QJsonArray &pieces, const QJsonValue &id) {
    QJsonArray out;
    for (const QJsonValue &piece : pieces)
        if (piece["id"_L1] != id)
            out.append(piece);
    return out;
}

} // namespace

bool Facts::orphan() const {
    return local && local->dirty && !deleted() &&
           ((!server && !local->baseRev.isEmpty()) || (!conflict.isEmpty() && conflict != "Groups"_L1));
}

QString Facts::statut() const {
    if (server)
        return server->document["statut"_L1].toString();
    return local ? local->document["statut"_L1].toString(u"SAISIE"_s) : QString();
}

const Operation *Facts::waiting(Operation::Kind kind) const {
    const auto found = std::find_if(operations.crbegin(), operations.crend(), [kind](const Operation &operation) {
        return operation.kind == kind && operation.state != Operation::State::Parked;
    });
    return found == operations.crend() ? nullptr : &*found;
}

const Operation *Facts::parked(Operation::Kind kind) const {
    const auto found = std::ranges::find_if(operations, [kind](const Operation &operation) {
        return operation.kind == kind && operation.state == Operation::State::Parked;
    });
    return found == operations.cend() ? nullptr : &*found;
}

const Operation *Facts::frozen() const {
    const auto found = std::ranges::find(operations, Operation::State::Frozen, &Operation::state);
    return found == operations.cend() ? nullptr : &*found;
}

bool Facts::editable() const {
    return exists() && !deleted() && !orphan() && statutEditable(statut()) && !waiting(Operation::Kind::Transmettre) &&
           !waiting(Operation::Kind::Delete);
}

bool Facts::piecesEditable() const {
    return editable() || (exists() && !deleted() && !orphan() && fromCode<Statut>(statut()) == Statut::A_COMPLETER &&
                          !waiting(Operation::Kind::Transmettre));
}

std::optional<QJsonObject> Facts::view() const {
    std::optional<QJsonObject> out = viewOf(server, local);
    if (!out)
        return out;
    QJsonArray pieces = out->value("pieces"_L1).toArray();
    for (const Operation &operation : operations) {
        if (operation.kind != Operation::Kind::Attacher && operation.kind != Operation::Kind::Detacher)
            continue;
        QJsonObject piece = QJsonDocument::fromJson(operation.body).object();
        if (operation.kind == Operation::Kind::Detacher) {
            pieces = without(pieces, piece["id"_L1]);
        } else if (without(pieces, piece["id"_L1]).size() == pieces.size()) { // not yet told by the feed
            piece.remove("deposeeLe"_L1);
            pieces.append(piece);
        }
    }
    if (pieces.isEmpty())
        out->remove("pieces"_L1);
    else
        out->insert("pieces"_L1, pieces);
    return out;
}

Result<Facts> factsOf(Database &database, const Sealer &sealer, const QString &id) {
    const auto server = readServer(database, sealer, id);
    if (!server)
        return server.failure();
    const auto local = readLocal(database, sealer, id);
    if (!local)
        return local.failure();
    const auto operations = readOperations(database, sealer, id);
    if (!operations)
        return operations.failure();
    const auto conflict = openConflict(database, id);
    if (!conflict)
        return conflict.failure();
    return Facts{*server, *local, *operations, *conflict};
}

std::optional<Derivation> derive(const Facts &facts) {
    if (!facts.local || !facts.local->dirty || facts.deleted() || facts.orphan())
        return std::nullopt;
    const LocalCopy &local = *facts.local;
    if (!facts.server) {
        const bool commanded =
            std::ranges::any_of(facts.operations, [](const Operation &operation) { return !derived(operation.kind); });
        if (untouched(local.document) && !commanded)
            return std::nullopt;
        return Derivation{Operation::Kind::Create, ownedContent(local.document), {}};
    }
    if (!local.base || !statutEditable(facts.statut()))
        return std::nullopt;
    const QJsonObject patch = mergeDiff(ownedContent(*local.base), ownedContent(local.document));
    if (patch.isEmpty())
        return std::nullopt;
    return Derivation{Operation::Kind::Patch, patch, local.baseRev};
}

} // namespace models
