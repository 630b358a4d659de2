// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/prepared.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// The primary result codes of SQLite that we tell apart (sqlite.org/rescode.html).
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

// Opening takes this much beside the file: what it shares with readers, and the first page of the log.
constexpr qint64 roomToOpen = 64 * 1024;

Failure::Kind kindOf(int code, const QString &folder) {
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return Failure::Kind::StoreBusy;
    case ReadOnly:
        return Failure::Kind::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return Failure::Kind::StoreDamaged;
    case Full:
        return Failure::Kind::DiskFull;
    case IoError: // what SQLite says when the shared file cannot grow, too
        return !folder.isEmpty() && QStorageInfo(folder).bytesAvailable() < roomToOpen ? Failure::Kind::DiskFull
                                                                                       : Failure::Kind::Io;
    case CantOpen:
        return QFileInfo(folder).isWritable() ? Failure::Kind::Io : Failure::Kind::ReadOnly;
    default:
        return Failure::Kind::Io;
    }
}

// A PRAGMA may take effect when it is prepared; ATTACH and the like are said once.
bool repeatable(QLatin1StringView sql) {
    return sql.startsWith("SELECT"_L1) || sql.startsWith("INSERT"_L1) || sql.startsWith("UPDATE"_L1) ||
           sql.startsWith("DELETE"_L1);
}

} // namespace

QString instantText(const QDateTime &instant) {
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

// By hand for the one form columns hold: lists read two of them a row, and the general parser is most of their time.
QDateTime instantFromText(const QString &text) {
    const auto number = [&text](qsizetype from, qsizetype length) {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            const int digit = text[i].unicode() - u'0';
            if (digit < 0 || digit > 9)
                return -1;
            value = 10 * value + digit;
        }
        return value;
    };
    if (text.size() == 24 && text[10] == u'T' && text[19] == u'.' && text[23] == u'Z')
        return {QDate(number(0, 4), number(5, 2), number(8, 2)),
                QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3)), Qt::UTC};
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

// Only the code and the driver's own words: SQLite's text names tables and columns, never values.
Failure failureFrom(const QSqlError &error, const QString &folder) {
    const int code = error.nativeErrorCode().toInt();
    return {kindOf(code, folder), u"sqlite %1: %2"_s.arg(code).arg(error.driverText())};
}

Statement::Statement(Database &database, QLatin1StringView sql)
    : m_prepared(database.m_prepared)
    , m_sql(sql.data())
    , m_state(Done{}) {
    auto &idle = database.m_prepared->idle;
    if (const auto known = idle.find(m_sql); known != idle.end()) {
        m_query = std::move(known->second);
        idle.erase(known);
        return;
    }
    m_query = std::make_unique<QSqlQuery>(QSqlDatabase::database(database.connectionName(), false));
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_state = failureFrom(m_query->lastError(), QFileInfo(database.path()).path());
    if (!repeatable(sql))
        m_sql = nullptr;
}

Statement::~Statement() {
    const auto prepared = m_prepared.lock();
    if (!prepared || !m_sql || !m_state)
        return;
    m_query->finish();
    prepared->idle.emplace(m_sql, std::move(m_query)); // another of the same may be there already
}

Statement &Statement::bind(const QVariant &value) {
    m_query->bindValue(m_position++, value);
    return *this;
}

Statement &Statement::bind(const QString &text) { return bind(QVariant(text.isNull() ? u""_s : text)); }
Statement &Statement::bind(qint64 number) { return bind(QVariant(number)); }
Statement &Statement::bind(const QByteArray &blob) { return bind(QVariant(blob)); }
Statement &Statement::bind(const QDateTime &instant) { return bind(QVariant(instantText(instant))); }
Statement &Statement::bindNull() { return bind(QVariant(QMetaType::fromType<QByteArray>())); }

Result<> Statement::run() {
    m_position = 0;
    if (!m_state)
        return m_state;
    if (!m_query->exec())
        return failureFrom(m_query->lastError(), {});
    return Done{};
}

bool Statement::next() { return m_query->isActive() && m_query->next(); }

Result<> Statement::state() const {
    if (!m_state)
        return m_state;
    if (m_query->lastError().isValid())
        return failureFrom(m_query->lastError(), {});
    return Done{};
}

int Statement::changed() const { return m_query->numRowsAffected(); }
bool Statement::null(int column) const { return m_query->isNull(column); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }
qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }
QByteArray Statement::blob(int column) const { return m_query->value(column).toByteArray(); }

QVariantList Statement::values() const {
    QVariantList out;
    for (int column = 0; column < m_query->record().count(); ++column)
        out.append(m_query->isNull(column) ? QVariant(QMetaType::fromType<QByteArray>()) : m_query->value(column));
    return out;
}

QDateTime Statement::instant(int column) const { return instantFromText(text(column)); }

} // namespace models
