// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <memory>

class QSqlQuery;
class QSqlError;

namespace models {

// One prepared statement of one connection: bind in order, run, walk the rows. For this folder only. SQL is always a
// literal of the program; values are always bound.
class Statement {
  public:
    Statement(Database &database, QLatin1StringView sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QString &text); // a null string is stored as an empty one
    Statement &bind(qint64 number);
    Statement &bind(const QByteArray &blob);
    Statement &bind(const QDateTime &instant); // ISO UTC with milliseconds; empty when invalid
    Statement &bind(const QVariant &value);    // as read by values(), for salvage
    Statement &bindNull();

    Result<> run(); // with what was bound since the last run
    bool next();    // false at the end, and when reading failed: ask state()
    Result<> state() const;
    int changed() const; // rows the last run wrote

    bool null(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    QByteArray blob(int column) const;
    QDateTime instant(int column) const;
    QVariantList values() const; // of the whole row

  private:
    std::weak_ptr<Database::Prepared> m_prepared; // gone when the connection is
    const char *m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    Result<> m_state;
    int m_position = 0;
};

QString instantText(const QDateTime &instant); // as columns hold it
QDateTime instantFromText(const QString &text);
// SQLite's result code as a kind; folder tells a read-only medium from a missing one.
Failure failureFrom(const QSqlError &error, const QString &folder);

} // namespace models
