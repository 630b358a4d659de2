// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>
#include <stdexcept>

namespace backend {

// Thrown by a statement that failed; the server answers 500 and rolls back.
struct SqlError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

using Row = QVariantList;

// The backend's SQLite file and its tables. One connection, one thread.
class Database {
  public:
    explicit Database(const QString &file); // or « :memory: »
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QList<Row> rows(const QString &sql, const QVariantList &values = {});
    int run(const QString &sql, const QVariantList &values = {}); // number of rows changed
    qint64 changes() const { return m_changes; }                  // rows changed since it was opened
    QString meta(const QString &key);
    void setMeta(const QString &key, const QString &value);

    // Nested ones join the outer one.
    class Transaction {
      public:
        explicit Transaction(Database &database);
        ~Transaction(); // rolls back unless committed
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

      private:
        Database &m_database;
        bool m_outer;
        bool m_open = true;
    };

  private:
    QSqlQuery &executed(const QString &sql, const QVariantList &values);

    QSqlDatabase m_connection;
    std::map<QString, QSqlQuery> m_prepared; // by their text: the same few are asked all day
    QString m_name;
    bool m_inTransaction = false;
    qint64 m_changes = 0;
};

} // namespace backend
