// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace models {

Store::Store(std::unique_ptr<Database> database, const QString &folder, const Sealer &sealer)
    : dossiers(*database, sealer)
    , outbox(*database, sealer)
    , conflicts(*database, sealer)
    , feed(*database, sealer)
    , references(*database, sealer)
    , comptes(*database, sealer)
    , profil(*database, sealer)
    , notifications(*database, sealer)
    , pieces(*database, folder, sealer)
    , unreadable(*database, sealer)
    , m_database(std::move(database)) {}

Store::~Store() = default;

namespace {

Result<std::unique_ptr<Database>> openForWriting(const QString &file, const Sealer &sealer) {
    if (lost(file, sealer))
        return Failure{Failure::Kind::StoreDamaged, u"the store has gone"_s};
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (const auto migrated = migrate(**database); !migrated)
        return migrated.failure();
    if (const auto verified = verifyOwned(**database, sealer); !verified)
        return verified.failure();
    return database;
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Sealer &sealer, Database::Mode mode) {
    const QString file = QDir(folder).filePath(u"compte.db"_s);
    if (mode == Database::Mode::ReadOnly) {
        auto database = Database::open(file, mode);
        if (!database)
            return database.failure();
        if (const auto migrated = migrate(**database); !migrated)
            return migrated.failure();
        return std::unique_ptr<Store>(new Store(std::move(*database), folder, sealer));
    }
    if (!QDir().mkpath(folder))
        return Failure{Failure::Kind::Io, u"the folder of the account cannot be created"_s};
    finishSalvage(file);
    std::optional<Salvaged> salvaged;
    auto database = openForWriting(file, sealer);
    if (!database && database.failure().kind == Failure::Kind::StoreDamaged) {
        const auto saved = salvage(file, sealer);
        if (!saved)
            return saved.failure();
        salvaged = *saved;
        database = openForWriting(file, sealer);
    }
    if (!database)
        return database.failure();
    if (const auto taken = database.value()->takeOver(QUuid::createUuid().toString(QUuid::WithoutBraces)); !taken)
        return taken.failure();
    std::unique_ptr<Store> store(new Store(std::move(*database), folder, sealer));
    store->m_salvaged = salvaged;
    return store;
}

} // namespace models
