// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/prepared.h"
#include "models/store/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// Above this a file is checked page by page only after a crash: quick_check reads all of it.
constexpr qint64 alwaysChecked = 16 * 1024 * 1024;

// What is set, and what must be read back; sync.md §3.2. Builds of SQLite differ in their defaults.
struct Pragma {
    const char *set;
    const char *read;
    const char *expected;
};
constexpr Pragma common[] = {
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
};
constexpr Pragma writer[] = {
    {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA journal_size_limit=8388608", "PRAGMA journal_size_limit", "8388608"},
    {"PRAGMA synchronous=NORMAL", "PRAGMA synchronous", "1"},
#ifdef Q_OS_MACOS // fsync() does not reach the platter there
    {"PRAGMA fullfsync=1", "PRAGMA fullfsync", "1"},
    {"PRAGMA checkpoint_fullfsync=1", "PRAGMA checkpoint_fullfsync", "1"},
#endif
};

Result<> apply(QSqlDatabase &connection, const Pragma &pragma, const QString &folder) {
    QSqlQuery query(connection);
    if (!query.exec(QString::fromLatin1(pragma.set)))
        return failureFrom(query.lastError(), folder);
    query.finish();
    // Builds without a feature answer nothing to its pragma: then there is nothing to switch off.
    if (!query.exec(QString::fromLatin1(pragma.read)))
        return failureFrom(query.lastError(), folder);
    if (query.next() && query.value(0).toString() != QLatin1StringView(pragma.expected))
        return Failure{Failure::Kind::Io,
                       u"%1 gave %2"_s.arg(QLatin1StringView(pragma.set), query.value(0).toString())};
    return Done{};
}

// It reads every page once. Kept, as usual, up to the room of the cache, they cost twice as much as the check itself.
Result<> quickCheck(QSqlDatabase &connection, const QString &folder) {
    QSqlQuery cache(connection);
    if (!cache.exec(u"PRAGMA cache_size"_s) || !cache.next())
        return failureFrom(cache.lastError(), folder);
    const QString usual = u"PRAGMA cache_size="_s + cache.value(0).toString();
    cache.finish();
    cache.exec(u"PRAGMA cache_size=-64"_s); // KiB
    const auto restore = qScopeGuard([&] { cache.exec(usual); });

    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA quick_check(1)"_s))
        return failureFrom(query.lastError(), folder);
    if (!query.next())
        return failureFrom(query.lastError(), folder);
    if (const QString answer = query.value(0).toString(); answer != "ok"_L1)
        return Failure{Failure::Kind::StoreDamaged, u"quick_check failed"_s};
    return Done{};
}

// A file on a medium without write access and without a log beside it never changes under us: only then may it be
// read without the shared-memory file that WAL needs.
bool immutable(const QFileInfo &file) {
    return !QFileInfo(file.path()).isWritable() && QFileInfo(file.filePath() + "-wal"_L1).size() == 0;
}

} // namespace

Database::Database(const QString &name, const QString &path, Mode mode)
    : m_name(name)
    , m_path(path)
    , m_mode(mode)
    , m_prepared(std::make_shared<Prepared>()) {}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode) {
    static std::atomic<quint64> count = 0;
    const QFileInfo file(path);
    if (mode == Mode::ReadOnly && !file.exists())
        return {Failure::Kind::NotFound, u"no database"_s};
    if (file.isDir())
        return {Failure::Kind::Io, u"a folder is in the way"_s};
    const bool leftOpen = QFileInfo(path + "-wal"_L1).size() > 0;
    const QString folder = file.path();

    const QString name = u"mcd-%1"_s.arg(++count);
    std::unique_ptr<Database> database(new Database(name, path, mode)); // its destructor removes the connection
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!connection.isValid())
        return {Failure::Kind::Io, u"no SQLite driver"_s};
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    connection.setDatabaseName(path);
    if (mode == Mode::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (immutable(file)) {
            QUrl url = QUrl::fromLocalFile(file.absoluteFilePath());
            url.setQuery(u"immutable=1"_s);
            connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
            options += u";QSQLITE_OPEN_URI"_s;
        }
    }
    connection.setConnectOptions(options);
    if (!connection.open())
        return failureFrom(connection.lastError(), folder);
    if (mode == Mode::ReadWrite) // its user's alone; SQLite gives the same to the files beside it
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);

    // The first statement reads the file: a foreign or broken one shows itself here.
    for (const Pragma &pragma : common)
        if (const auto done = apply(connection, pragma, folder); !done)
            return done.failure();
    if (mode == Mode::ReadWrite)
        for (const Pragma &pragma : writer)
            if (const auto done = apply(connection, pragma, folder); !done)
                return done.failure();
    if (mode == Mode::ReadWrite && (leftOpen || file.size() <= alwaysChecked))
        if (const auto done = quickCheck(connection, folder); !done)
            return done.failure();
    return database;
}

Database::~Database() {
    m_prepared.reset();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        if (connection.isOpen())
            connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::takeOver(const QString &instance) {
    m_instance.clear();
    Transaction transaction(*this, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto done =
            Statement(*this, "INSERT INTO instance (number, id) VALUES (1, ?) ON CONFLICT (number) DO UPDATE SET"
                             " id = excluded.id"_L1)
                .bind(instance)
                .run();
        !done)
        return done;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    m_instance = instance;
    return Done{};
}

Transaction::Transaction(Database &database, Durability durability)
    : m_database(database)
    , m_begun(Done{}) {
    if (database.readOnly()) {
        m_begun = Failure{Failure::Kind::ReadOnly, u"read-only connection"_s};
        return;
    }
    if (database.m_depth > 0) {
        ++database.m_depth;
        m_open = true;
        return;
    }
    m_begun = begin(durability);
    if (!m_begun)
        return;
    m_open = true;
    database.m_depth = 1;
    database.m_doomed = false;
    if (database.m_instance.isEmpty())
        return;
    Statement owner(database, "SELECT id FROM instance"_L1);
    m_begun = owner.run();
    if (m_begun && (!owner.next() || owner.text(0) != database.m_instance))
        m_begun = Failure{Failure::Kind::StoreBusy, u"another instance took the store over"_s};
}

Result<> Transaction::begin(Durability durability) {
    const QString folder = QFileInfo(m_database.path()).path();
    QSqlQuery query(QSqlDatabase::database(m_database.connectionName(), false));
    if (const bool full = durability == Durability::Durable; full != m_database.m_full) {
        if (!query.exec(full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=NORMAL"_s))
            return failureFrom(query.lastError(), folder);
        m_database.m_full = full;
    }
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return failureFrom(query.lastError(), folder);
    return Done{};
}

Result<> Transaction::commit() {
    if (!m_begun)
        return m_begun;
    if (!m_open)
        return Failure{Failure::Kind::Io, u"no transaction"_s};
    if (m_database.m_depth > 1) {
        --m_database.m_depth;
        m_open = false;
        return Done{};
    }
    if (m_database.m_doomed)
        return Failure{Failure::Kind::Io, u"a part of the transaction gave up"_s};
    QSqlQuery query(QSqlDatabase::database(m_database.connectionName(), false));
    if (!query.exec(u"COMMIT"_s))
        return failureFrom(query.lastError(), QFileInfo(m_database.path()).path()); // the destructor rolls back
    m_database.m_depth = 0;
    m_open = false;
    return Done{};
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    if (--m_database.m_depth > 0) {
        m_database.m_doomed = true;
        return;
    }
    QSqlQuery query(QSqlDatabase::database(m_database.connectionName(), false));
    query.exec(u"ROLLBACK"_s); // fails when SQLite has already rolled back, on a full disk for one
}

} // namespace models
