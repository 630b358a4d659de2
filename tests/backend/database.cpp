// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/database.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

const char *const tables[] = {
    "CREATE TABLE IF NOT EXISTS meta(cle TEXT PRIMARY KEY, valeur TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS objet(siren TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, sujet TEXT,"
    " rev INTEGER NOT NULL, seq INTEGER NOT NULL, json BLOB NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,"
    " hidden INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(siren, type, id)) WITHOUT ROWID",
    "CREATE UNIQUE INDEX IF NOT EXISTS objet_seq ON objet(siren, seq)",
    // Every version, for the restoration of a backup.
    "CREATE TABLE IF NOT EXISTS histoire(seq INTEGER PRIMARY KEY, siren TEXT, type TEXT, id TEXT, sujet TEXT,"
    " rev INTEGER, json BLOB, deleted INTEGER, hidden INTEGER)",
    "CREATE TABLE IF NOT EXISTS cle(op TEXT PRIMARY KEY, sujet TEXT NOT NULL, empreinte BLOB NOT NULL,"
    " statut INTEGER NOT NULL, entetes BLOB NOT NULL, corps BLOB NOT NULL, le TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS envoi(id TEXT PRIMARY KEY, sujet TEXT NOT NULL, taille INTEGER NOT NULL,"
    " sha256 TEXT NOT NULL, media TEXT NOT NULL, nom TEXT NOT NULL, recu INTEGER NOT NULL DEFAULT 0,"
    " expire TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS morceau(envoi TEXT NOT NULL, decalage INTEGER NOT NULL, octets BLOB NOT NULL,"
    " PRIMARY KEY(envoi, decalage))",
    // What is attached outlives the upload it came by.
    "CREATE TABLE IF NOT EXISTS contenu(sha256 TEXT PRIMARY KEY, octets BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS sujet(sujet TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, secret TEXT NOT NULL,"
    " personne BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS droit(sujet TEXT NOT NULL, siren TEXT NOT NULL, raison TEXT NOT NULL,"
    " PRIMARY KEY(sujet, siren))",
    "CREATE TABLE IF NOT EXISTS code(code TEXT PRIMARY KEY, sujet TEXT NOT NULL, client TEXT NOT NULL,"
    " redirection TEXT NOT NULL, defi TEXT NOT NULL, nonce TEXT NOT NULL, expire TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS acces(jeton TEXT PRIMARY KEY, famille TEXT NOT NULL, sujet TEXT NOT NULL,"
    " expire TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS refresh(jeton TEXT PRIMARY KEY, famille TEXT NOT NULL, sujet TEXT NOT NULL,"
    " client TEXT NOT NULL, successeur TEXT, remplace TEXT)",
};

// Qt binds a null QString or QByteArray as NULL, which compares with nothing: here an empty text is a text.
void bind(QSqlQuery &query, const QVariantList &values) {
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.metaType().id() == QMetaType::QString && value.toString().isNull())
            query.bindValue(i, u""_s);
        else if (value.metaType().id() == QMetaType::QByteArray && value.toByteArray().isNull())
            query.bindValue(i, QByteArray(""));
        else
            query.bindValue(i, value);
    }
}

} // namespace

Database::Database(const QString &file)
    : m_name(u"backend-"_s + QUuid::createUuid().toString(QUuid::Id128)) {
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(file);
    if (!m_connection.open())
        throw SqlError(m_connection.lastError().text().toStdString());
    run(u"PRAGMA journal_mode=WAL"_s);
    run(u"PRAGMA synchronous=NORMAL"_s);
    for (const char *sql : tables)
        run(QString::fromLatin1(sql));
}

Database::~Database() {
    m_prepared.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery &Database::executed(const QString &sql, const QVariantList &values) {
    auto query = m_prepared.find(sql);
    if (query == m_prepared.end()) {
        QSqlQuery fresh(m_connection);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(sql))
            throw SqlError(fresh.lastError().text().toStdString());
        query = m_prepared.emplace(sql, std::move(fresh)).first;
    }
    bind(query->second, values);
    if (!query->second.exec())
        throw SqlError(query->second.lastError().text().toStdString());
    return query->second;
}

QList<Row> Database::rows(const QString &sql, const QVariantList &values) {
    QSqlQuery &query = executed(sql, values);
    QList<Row> out;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        out.append(row);
    }
    query.finish(); // an open one would keep the transaction from its commit
    return out;
}

int Database::run(const QString &sql, const QVariantList &values) {
    QSqlQuery &query = executed(sql, values);
    const int changed = query.numRowsAffected();
    query.finish();
    m_changes += std::max(changed, 0);
    return changed;
}

QString Database::meta(const QString &key) {
    const QList<Row> found = rows(u"SELECT valeur FROM meta WHERE cle=?"_s, {key});
    return found.isEmpty() ? QString() : found[0][0].toString();
}

void Database::setMeta(const QString &key, const QString &value) {
    run(u"INSERT INTO meta VALUES(?,?) ON CONFLICT(cle) DO UPDATE SET valeur=excluded.valeur"_s, {key, value});
}

// IMMEDIATE: the writer's lock is taken before anything is read, so that sequences are given in commit order (R5).
Database::Transaction::Transaction(Database &database)
    : m_database(database)
    , m_outer(!database.m_inTransaction) {
    if (m_outer) {
        m_database.run(u"BEGIN IMMEDIATE"_s);
        m_database.m_inTransaction = true;
    }
}

Database::Transaction::~Transaction() {
    if (!m_outer || !m_open)
        return;
    m_database.m_inTransaction = false;
    QSqlQuery(m_database.m_connection).exec(u"ROLLBACK"_s);
}

void Database::Transaction::commit() {
    m_open = false;
    if (!m_outer)
        return;
    m_database.m_inTransaction = false;
    m_database.run(u"COMMIT"_s);
}

} // namespace backend
