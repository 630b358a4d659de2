// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

static void initSqlResource() { Q_INIT_RESOURCE(sql); } // at file scope: the macro declares a global function

namespace models {
namespace {

struct Step {
    int version = 0;
    QString file;
};

// NNN_name.sql, in order and without a gap.
QList<Step> steps() {
    initSqlResource();
    QList<Step> out;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        out.append({name.left(3).toInt(), u":/sql/"_s + name});
    return out;
}

QStringList statementsOf(const QString &file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QStringList out;
    QString current;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line == "--"_L1) {
            out.append(current);
            current.clear();
        } else if (!line.startsWith("--"_L1) && !line.isEmpty()) {
            current += line + u'\n';
        }
    }
    out.append(current);
    out.removeAll(QString());
    return out;
}

Result<> execute(Database &database, const QString &sql) {
    QSqlQuery query(QSqlDatabase::database(database.connectionName(), false));
    if (!query.exec(sql))
        return failureFrom(query.lastError(), QFileInfo(database.path()).path());
    return Done{};
}

Result<> migrateTo(Database &database, const Step &step) {
    Transaction transaction(database, Transaction::Durability::Durable);
    if (!transaction.begun())
        return transaction.begun();
    for (const QString &sql : statementsOf(step.file))
        if (const auto done = execute(database, sql); !done)
            return done;
    if (const auto done = execute(database, u"PRAGMA user_version="_s + QString::number(step.version)); !done)
        return done;
    return transaction.commit();
}

// The file as it was, whole and without its log, for the case that a newer version is not wanted after all.
Result<> keepCopy(Database &database, int version) {
    const QString copy = u"%1.v%2"_s.arg(database.path()).arg(version);
    if (QFile::exists(copy) && !QFile::remove(copy))
        return Failure{Failure::Kind::Io, u"old copy cannot be replaced"_s};
    Statement vacuum(database, "VACUUM INTO ?"_L1);
    vacuum.bind(copy);
    return vacuum.run();
}

} // namespace

int knownVersion() { return steps().constLast().version; }

Result<int> version(Database &database) {
    Statement query(database, "PRAGMA user_version"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    if (!query.next())
        return Failure{Failure::Kind::StoreDamaged, u"no user_version"_s};
    return int(query.integer(0));
}

Result<> migrate(Database &database) {
    const auto found = version(database);
    if (!found)
        return found.failure();
    if (*found > knownVersion())
        return Failure{Failure::Kind::StoreTooNew, u"version %1"_s.arg(*found)};
    if (*found == knownVersion())
        return Done{};
    if (*found == 0) {
        Statement tables(database, "SELECT count(*) FROM sqlite_schema"_L1);
        if (const auto done = tables.run(); !done)
            return done;
        if (tables.next() && tables.integer(0) > 0)
            return Failure{Failure::Kind::StoreDamaged, u"tables without a version"_s};
    }
    if (database.readOnly())
        return Failure{Failure::Kind::ReadOnly, u"version %1 cannot be brought up to date"_s.arg(*found)};
    if (*found > 0)
        if (const auto done = keepCopy(database, *found); !done)
            return done;
    for (const Step &step : steps())
        if (step.version > *found)
            if (const auto done = migrateTo(database, step); !done)
                return done;
    return Done{};
}

} // namespace models
