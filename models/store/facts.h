// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outbox.h"
#include "models/store/rows.h"

namespace models {

// All that is known here of one dossier; what may be done with it and what is left to send follow from it alone, so
// that a restart finds the same answers. For this folder only.
struct Facts {
    std::optional<ServerCopy> server;
    std::optional<LocalCopy> local;
    QList<Operation> operations; // in order, the frozen derived one included
    QString conflict;            // kind of the open one; empty: none

    bool exists() const { return server || local; }
    bool deleted() const { return local && local->supprimeLe.isValid(); }
    bool orphan() const; // locked or deleted there, with edits here
    QString statut() const;
    bool editable() const;
    bool piecesEditable() const;
    const Operation *waiting(Operation::Kind kind) const; // Ready or Frozen; the last one
    const Operation *parked(Operation::Kind kind) const;
    const Operation *frozen() const;
    std::optional<QJsonObject> view() const; // with the attachments that wait
};

Result<Facts> factsOf(Database &database, const Sealer &sealer, const QString &id);

// What is left to send of the edits (§1.6: derived from observations): the PUT of a new draft, or the PATCH from base
// to local. Nothing for an untouched draft nobody commanded anything about, for an orphan, or while it is locked there.
struct Derivation {
    Operation::Kind kind{};
    QJsonObject body;
    QString ifMatch;
};
std::optional<Derivation> derive(const Facts &facts);

} // namespace models
