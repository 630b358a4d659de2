// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossierrow.h"
#include "models/result.h"

#include <QJsonObject>

#include <optional>

namespace models {

class Database;
class Sealer;
class Statement;

// The rows of dossier_srv and dossier_loc as documents and back: seals what is about people, keeps the listing columns
// in step with the document. For this folder only; transactions belong to the callers.

struct ServerCopy {
    QString rev;
    QJsonObject document;
};

struct LocalCopy {
    QString baseRev; // empty: the server had no copy at the first edit
    std::optional<QJsonObject> base;
    QJsonObject document;
    bool dirty = true;
    QDateTime since;
    QDateTime supprimeLe;
    QDateTime modifieLe;
};

QByteArray compact(const QJsonObject &object);
QByteArray sealObject(const Sealer &sealer, const char *table, const QString &rowId, const QJsonObject &object);
Result<QJsonObject> openObject(const Sealer &sealer, const char *table, const QString &rowId, const QByteArray &sealed);

Result<std::optional<ServerCopy>> readServer(Database &database, const Sealer &sealer, const QString &id);
Result<> writeServer(Database &database, const Sealer &sealer, const QString &id, const ServerCopy &copy);
Result<> removeServer(Database &database, const QString &id);

Result<std::optional<LocalCopy>> readLocal(Database &database, const Sealer &sealer, const QString &id);
Result<> writeLocal(Database &database, const Sealer &sealer, const QString &id, const LocalCopy &copy);
Result<> removeLocal(Database &database, const QString &id);

// A replayed answer may be older than what the feed has brought since. Revisions that are not numbers tell nothing.
bool olderThan(const QString &rev, const QString &known);

// The fields a user owns (demande … imputations), empty ones left out so that « absent » and « empty » compare equal.
QJsonObject ownedContent(const QJsonObject &document);
// `document` with the user's fields of `edited` in place of its own.
QJsonObject withOwnedContent(const QJsonObject &document, const QJsonObject &edited);
bool sameOwned(const QJsonObject &a, const QJsonObject &b);
// What the program itself put in a new draft (its id, the établissement) and nothing else.
bool untouched(const QJsonObject &document);
// The user's fields as a new draft: new ids, for the elements of its lists too.
QJsonObject withNewIds(const QJsonObject &document, const QDateTime &now);
// SAISIE and REJET_TECHNIQUE; an unknown status is read-only.
bool statutEditable(const QString &statut);

// What is shown: the local copy's fields on what the server decides.
std::optional<QJsonObject> viewOf(const std::optional<ServerCopy> &server, const std::optional<LocalCopy> &local);

// One row of dossier_vue, in the order of its columns; sync and transmissionEnAttente are the caller's.
struct ViewRow {
    DossierRow row;
    bool known = false; // to the server
    bool local = false;
    bool dirty = false;
    QString baseRev;
};
Result<ViewRow> readViewRow(const Statement &query, const Sealer &sealer);

} // namespace models
