// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

#include <memory>

namespace models {

// One SQLite connection with the pragmas of sync.md §3.2, set and verified at open. Belongs to the thread that opened
// it. Headers show its connection name only: Qt Sql stays in the .cpp files of this folder.
class Database {
  public:
    enum class Mode { ReadWrite, ReadOnly };

    // Opens (ReadWrite: creates) the file. Failures: StoreDamaged, StoreBusy, ReadOnly, DiskFull, Io.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString connectionName() const { return m_name; }
    QString path() const { return m_path; }
    bool readOnly() const { return m_mode == Mode::ReadOnly; }

  private:
    Database(const QString &name, const QString &path, Mode mode);
    QString m_name;
    QString m_path;
    Mode m_mode;
};

// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was reached. durable: synchronous=FULL for this transaction
// (user edits, outbox, keys), otherwise NORMAL (what the feed can give again).
class Transaction {
  public:
    enum class Durability { Derivable, Durable };
    Transaction(Database &database, Durability durability);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<> begun() const { return m_begun; }
    Result<> commit();

  private:
    Database &m_database;
    Result<> m_begun;
    bool m_open = false;
};

} // namespace models
