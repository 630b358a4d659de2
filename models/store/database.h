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

    // Opens (ReadWrite: creates) the file. Failures: StoreDamaged, StoreBusy, ReadOnly, DiskFull, Io; NotFound for a
    // ReadOnly file that is not there. A file of moderate size, or one left open by a crash, is checked page by page.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString connectionName() const { return m_name; }
    QString path() const { return m_path; }
    bool readOnly() const { return m_mode == Mode::ReadOnly; }
    // Takes the file over: every transaction of another instance that had it fails from now on with StoreBusy.
    Result<> takeOver(const QString &instance);

  private:
    friend class Transaction; // sets the durability of the connection
    friend class Statement;   // keeps its prepared form here for the next one
    struct Prepared;
    Database(const QString &name, const QString &path, Mode mode);
    QString m_name;
    QString m_path;
    Mode m_mode;
    bool m_full = false;   // synchronous=FULL at present
    int m_depth = 0;       // transactions under way, one inside another
    bool m_doomed = false; // one of them gave up: none may commit
    std::shared_ptr<Prepared> m_prepared;
    QString m_instance; // who may write here; empty: not fenced
};

// Brings the file to the version this program knows, step by step, each step one transaction with user_version inside;
// an existing file is copied beside itself first. StoreTooNew: written by a newer version, untouched.
Result<> migrate(Database &database);
// The user_version of the file and the newest one this program knows.
Result<int> version(Database &database);
int knownVersion();

// BEGIN IMMEDIATE … COMMIT; rolls back unless commit() was reached. durable: synchronous=FULL for this transaction
// (user edits, outbox, keys), otherwise NORMAL (what the feed can give again). One begun inside another joins it: only
// the outermost commits, and not at all when an inner one gave up.
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
    Result<> begin(Durability durability);
    Database &m_database;
    Result<> m_begun;
    bool m_open = false;
};

} // namespace models
