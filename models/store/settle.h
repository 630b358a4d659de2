// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace models {

class Database;
class Sealer;

// What remains of a dossier's local copy once something about it has been decided. For this folder only; transactions
// belong to the callers, unless said.

// SHA-256 of the canonical content, as « Transmettre » carries it (R27).
QString empreinteOf(const QJsonObject &view);

// Edits that lead back to the server copy are no edits: the local copy goes.
Result<> settle(Database &database, const Sealer &sealer, const QString &id, const QDateTime &now);

// The server copy has become `server`, which holds everything of `ancestor`: what was edited since stays an edit on top
// of it. Clashing groups become a conflict with both versions kept.
Result<> rebaseLocal(Database &database, const Sealer &sealer, const QString &id, const QJsonObject &ancestor,
                     const QJsonObject &server, const QString &rev, const QDateTime &now);

// The DELETE will not be sent: the dossier is shown again.
Result<> takeOutOfCorbeille(Database &database, const Sealer &sealer, const QString &id);

// An attachment and what was to be done with it; its own transaction, then the file.
Result<> dropPiece(Database &database, const QUuid &opId, const QUuid &piece);
// The files of every attachment of a dossier, for removal once its rows have gone.
Result<QStringList> pieceFiles(Database &database, const QString &dossier);

} // namespace models
