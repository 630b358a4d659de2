// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/draftlog.h"
#include "models/store/operations.h"
#include "models/store/rows.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// What only this desk knows. All is read before anything is written: a statement that does both leaves half a row
// behind where the reading fails.
struct Table {
    QLatin1StringView last;
    QLatin1StringView row;
    QLatin1StringView insertion;
};
constexpr Table tables[] = {
    {"SELECT max(rowid) FROM abime.dossier_loc"_L1, "SELECT * FROM abime.dossier_loc WHERE rowid = ?"_L1,
     "INSERT INTO dossier_loc VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1},
    {"SELECT max(rowid) FROM abime.outbox"_L1, "SELECT * FROM abime.outbox WHERE rowid = ?"_L1,
     "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1},
    {"SELECT max(rowid) FROM abime.conflict"_L1, "SELECT * FROM abime.conflict WHERE rowid = ?"_L1,
     "INSERT INTO conflict VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1},
    {"SELECT max(rowid) FROM abime.upload"_L1, "SELECT * FROM abime.upload WHERE rowid = ?"_L1,
     "INSERT INTO upload VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1},
    {"SELECT max(rowid) FROM abime.receipt"_L1, "SELECT * FROM abime.receipt WHERE rowid = ?"_L1,
     "INSERT INTO receipt VALUES (?, ?, ?)"_L1},
    {"SELECT max(rowid) FROM abime.organisme_propose"_L1, "SELECT * FROM abime.organisme_propose WHERE rowid = ?"_L1,
     "INSERT INTO organisme_propose VALUES (?, ?, ?, ?)"_L1},
    {"SELECT max(rowid) FROM abime.texte_illisible"_L1, "SELECT * FROM abime.texte_illisible WHERE rowid = ?"_L1,
     "INSERT INTO texte_illisible VALUES (?, ?, ?, ?)"_L1},
};
constexpr qint64 rowsTried = 10000; // where the file cannot even say how many there are
constexpr qint64 rowsAtMost = 200000;

constexpr qint64 smallestDatabase = 512; // SQLite takes a shorter file for a new one

QString freshFile(const QString &file) { return file + ".nouveau"_L1; }

void removeFiles(const QString &file) {
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, ""_L1})
        QFile::remove(file + suffix);
}

// The log first: an old log beside a new file would be played into it.
bool renameFiles(const QString &from, const QString &to) {
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, ""_L1})
        if (QFile::exists(from + suffix) && !QFile::rename(from + suffix, to + suffix))
            return false;
    return true;
}

QString damagedName(const QString &file) {
    const QFileInfo info(file);
    for (int number = 1;; ++number) {
        const QString name = info.dir().filePath(u"%1-endommage-%2.db"_s.arg(info.completeBaseName()).arg(number));
        if (!QFile::exists(name) && !QFile::exists(name + "-wal"_L1))
            return name;
    }
}

struct SavedRow {
    QLatin1StringView insertion;
    QVariantList values;
};

// What can be read of each table; failures are what is expected here.
QList<SavedRow> readRows(Database &database) {
    QList<SavedRow> out;
    for (const Table &table : tables) {
        Statement last(database, table.last);
        qint64 rows = rowsTried;
        if (last.run() && last.next())
            rows = std::clamp<qint64>(last.integer(0), 0, rowsAtMost);
        Statement reading(database, table.row);
        for (qint64 row = 1; row <= rows; ++row) {
            if (!reading.bind(row).run() || !reading.next())
                continue;
            const QVariantList values = reading.values();
            if (reading.state())
                out.append({table.insertion, values});
        }
    }
    return out;
}

// Rows of which the columns make no sense any more are left out.
void writeRows(Database &database, const QList<SavedRow> &rows) {
    for (const SavedRow &row : rows) {
        Statement insertion(database, row.insertion);
        for (const QVariant &value : row.values)
            insertion.bind(value);
        const Result<> written = insertion.run();
        Q_UNUSED(written)
    }
}

Result<QStringList> texts(Database &database, QLatin1StringView sql) {
    Statement query(database, sql);
    if (const auto done = query.run(); !done)
        return done.failure();
    QStringList out;
    while (query.next())
        out.append(query.text(0));
    if (const auto state = query.state(); !state)
        return state.failure();
    return out;
}

Result<int> removeUnless(Database &database, QLatin1StringView ids, QLatin1StringView removal,
                         const std::function<bool(const QString &)> &authentic) {
    const auto all = texts(database, ids);
    if (!all)
        return all.failure();
    int kept = 0;
    for (const QString &id : *all) {
        if (authentic(id)) {
            ++kept;
            continue;
        }
        if (const auto removed = Statement(database, removal).bind(id).run(); !removed)
            return removed.failure();
    }
    return kept;
}

// A row of which one byte was altered is worse than no row.
Result<> keepAuthentic(Database &database, const Sealer &sealer, Salvaged &salvaged) {
    const auto sealedColumn = [&](QLatin1StringView sql, const char *table, const QString &key, const QString &rowId) {
        Statement query(database, sql);
        return query.bind(key).run() && query.next() && sealer.open(table, rowId, query.blob(0)).ok();
    };
    const auto drafts = removeUnless(
        database, "SELECT id FROM dossier_loc"_L1, "DELETE FROM dossier_loc WHERE id = ?"_L1, [&](const QString &id) {
            const auto local = readLocal(database, sealer, id);
            return local && *local &&
                   sealedColumn("SELECT header FROM dossier_loc WHERE id = ?"_L1, "dossier.header", id, id);
        });
    if (!drafts)
        return drafts.failure();
    const auto operations =
        removeUnless(database, "SELECT op_id FROM outbox"_L1, "DELETE FROM outbox WHERE op_id = ?"_L1,
                     [&](const QString &id) { return readOperation(database, sealer, QUuid::fromString(id)).ok(); });
    if (!operations)
        return operations.failure();
    const auto conflicts =
        removeUnless(database, "SELECT dossier FROM conflict"_L1, "DELETE FROM conflict WHERE dossier = ?"_L1,
                     [&](const QString &id) {
                         return sealedColumn("SELECT sealed FROM conflict WHERE dossier = ?"_L1, "conflict", id, id);
                     });
    if (!conflicts)
        return conflicts.failure();
    const auto pieces = removeUnless(
        database, "SELECT piece FROM upload"_L1, "DELETE FROM upload WHERE piece = ?"_L1, [&](const QString &id) {
            return sealedColumn("SELECT meta_sealed FROM upload WHERE piece = ?"_L1, "upload", id, id);
        });
    if (!pieces)
        return pieces.failure();
    const auto typed = removeUnless(database, "SELECT dossier FROM texte_illisible"_L1,
                                    "DELETE FROM texte_illisible WHERE dossier = ?"_L1, [&](const QString &id) {
                                        return sealedColumn("SELECT sealed FROM texte_illisible WHERE dossier = ?"_L1,
                                                            "texte_illisible", id, id);
                                    });
    if (!typed)
        return typed.failure();
    salvaged.drafts = *drafts;
    salvaged.operations = *operations;
    salvaged.conflicts = *conflicts;
    salvaged.pieces = *pieces;
    return Done{};
}

// The last word of the log about each dossier; none about those whose edits had all reached the server.
QMap<QUuid, DraftRecord> lastWords(const QList<DraftRecord> &records) {
    QMap<QUuid, DraftRecord> last;
    for (const DraftRecord &record : records) {
        // A dossier the server knows comes back from there, not from here, once it was put in the corbeille.
        if (record.document.isEmpty() || (record.action == "supprimer"_L1 && !record.baseRev.isEmpty()))
            last.remove(record.dossier);
        else
            last.insert(record.dossier, record);
    }
    return last;
}

Result<> replay(Database &database, const Sealer &sealer, const QString &folder, Salvaged &salvaged) {
    const QMap<QUuid, DraftRecord> words = lastWords(DraftLog(folder, sealer).read());
    for (const DraftRecord &record : words) {
        const QString id = toText(record.dossier);
        const auto known = readLocal(database, sealer, id);
        if (!known)
            return known.failure();
        if (*known && known.value()->modifieLe >= record.at)
            continue;
        if (*known && record.action == "supprimer"_L1) // it says when, and nothing else than what is there
            continue;
        LocalCopy local;
        local.baseRev = record.baseRev;
        local.base = record.base;
        local.document = record.document;
        local.since = record.at;
        local.modifieLe = record.at;
        if (record.action == "supprimer"_L1)
            local.supprimeLe = record.at;
        if (const auto kept = writeLocal(database, sealer, id, local); !kept)
            return kept;
        ++salvaged.replayed;
    }
    return Done{};
}

Result<> fill(Database &fresh, const QString &damaged, const Sealer &sealer, Salvaged &salvaged) {
    QList<SavedRow> rows;
    // A file that cannot be attached at all has nothing to give. It must have gone again before anything is written.
    if (QFileInfo(damaged).size() >= smallestDatabase &&
        Statement(fresh, "ATTACH DATABASE ? AS abime"_L1).bind(damaged).run()) {
        rows = readRows(fresh);
        if (const auto detached = Statement(fresh, "DETACH DATABASE abime"_L1).run(); !detached)
            return detached;
    }
    Transaction transaction(fresh, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    writeRows(fresh, rows);
    if (const auto kept = keepAuthentic(fresh, sealer, salvaged); !kept)
        return kept;
    if (const auto replayed = replay(fresh, sealer, QFileInfo(damaged).path(), salvaged); !replayed)
        return replayed;
    return transaction.commit();
}

} // namespace

Result<> verifyOwned(Database &database, const Sealer &sealer) {
    // With a column the index does not hold, so that the table itself is read.
    Statement drafts(database, "SELECT id, key_id, header, dirty FROM dossier_loc"_L1);
    if (const auto done = drafts.run(); !done)
        return done;
    while (drafts.next()) {
        const QString id = drafts.text(0);
        if (const auto header = sealer.open("dossier.header", id, drafts.blob(2)); !header)
            return drafts.text(1) == sealer.keyId()
                       ? header.failure()
                       : Failure{Failure::Kind::VaultLocked, u"drafts sealed with another key"_s};
        const auto local = readLocal(database, sealer, id);
        if (!local)
            return local.failure();
        if (!*local)
            return Failure{Failure::Kind::StoreDamaged, u"a draft is not found by its id"_s};
        if (const auto server = readServer(database, sealer, id); !server) // it is shown with it
            return server.failure();
    }
    if (const auto state = drafts.state(); !state)
        return state;
    const auto operations = readOperations(database, sealer);
    if (!operations)
        return operations.failure();
    for (const Operation &operation : *operations)
        if (const auto after = readAfter(database, sealer, operation.id); !after)
            return after.failure();
    return Done{};
}

bool lost(const QString &file, const Sealer &sealer) {
    return QFileInfo(file).size() < smallestDatabase &&
           !lastWords(DraftLog(QFileInfo(file).path(), sealer).read()).isEmpty();
}

void finishSalvage(const QString &file) {
    const QString fresh = freshFile(file);
    if (!QFile::exists(fresh))
        return;
    if (QFile::exists(file))
        removeFiles(fresh); // stopped before it was complete
    else
        renameFiles(fresh, file);
}

Result<Salvaged> salvage(const QString &file, const Sealer &sealer) {
    Salvaged salvaged;
    const QString fresh = freshFile(file);
    removeFiles(fresh);
    {
        auto database = Database::open(fresh, Database::Mode::ReadWrite);
        if (!database)
            return database.failure();
        Result<> done = migrate(**database);
        if (done)
            done = fill(**database, file, sealer, salvaged);
        if (!done) {
            database.value().reset();
            removeFiles(fresh);
            return done.failure();
        }
    }
    if (QFile::exists(file))
        salvaged.keptAs = damagedName(file);
    if ((!salvaged.keptAs.isEmpty() && !renameFiles(file, salvaged.keptAs)) || !renameFiles(fresh, file))
        return Failure{Failure::Kind::Io, u"the damaged store cannot be set aside"_s};
    return salvaged;
}

} // namespace models
