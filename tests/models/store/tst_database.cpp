// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <iterator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace models;
using Mode = Database::Mode;
using Durability = Transaction::Durability;

namespace {

QVariant value(Database &database, const QString &sql) {
    QSqlQuery query(QSqlDatabase::database(database.connectionName()));
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

Result<> run(Database &database, QLatin1StringView sql) { return Statement(database, sql).run(); }

// SHA-256 of each migration, in order.
constexpr const char *released[] = {"412e6c13568d0d8dfd7f1c41c7b05e2f7a28bc52dd6be873e3a451c7c9f02963",
                                    "99b50e3ab01aac999d992a85bc6b4266a64661790ce975bc1183095fe5026ff0",
                                    "75ae7b47f1fff013417c027487e80ec0613c42cfe314f046387abfcd3c3adac1",
                                    "ea8aae044bb3ab7b8c88af4e7bcab44bab72257ddd2241e4a3fb3f47dd9f115d",
                                    "214443132f207a6edd18058d9abdb09aed581970ef108c698eb10e5b79ca91e1"};

QByteArray migration(int version) {
    const QStringList found = QDir(u":/sql"_s).entryList({u"%1_*.sql"_s.arg(version, 3, 10, QLatin1Char('0'))});
    QFile file(u":/sql/"_s + found.value(0));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The schema as people review it: every CREATE, by type and name.
QByteArray schemaOf(Database &database) {
    QByteArray out;
    Statement query(database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"_L1);
    if (query.run())
        while (query.next())
            out += query.text(0).toUtf8() + ";\n";
    return out;
}

// The kind of the failure, as seen by a user who may not write in the folder; root may always.
int kindAsNobody(const std::function<int()> &body) {
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
        _exit(body());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"compte.db"_s); }

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void pragmas_areInForce_data() {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("expected");
        QTest::newRow("write-ahead log") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("deleted values are overwritten") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("no functions from the schema") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("cells are checked") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("no temporary file") << u"temp_store"_s << u"2"_s;
        QTest::newRow("busy timeout") << u"busy_timeout"_s << u"5000"_s;
        QTest::newRow("bounded log") << u"journal_size_limit"_s << u"8388608"_s;
    }
    void pragmas_areInForce() {
        QFETCH(QString, pragma);
        QFETCH(QString, expected);
        const auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QCOMPARE(value(**database, u"PRAGMA "_s + pragma).toString(), expected);
    }

    void userEdits_areFull_feedIsNormal() {
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        for (const auto durability : {Durability::Durable, Durability::Derivable, Durability::Durable}) {
            Transaction transaction(**database, durability);
            QVERIFY(transaction.begun());
            QCOMPARE(value(**database, u"PRAGMA synchronous"_s).toInt(), durability == Durability::Durable ? 2 : 1);
        }
    }

    void innerTransaction_joinsTheOuter() {
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(run(**database, "CREATE TABLE t(a)"_L1));
        {
            Transaction outer(**database, Durability::Durable);
            QVERIFY(outer.begun());
            {
                Transaction inner(**database, Durability::Durable);
                QVERIFY(inner.begun());
                QVERIFY(run(**database, "INSERT INTO t VALUES (1)"_L1));
                QVERIFY(inner.commit());
            }
        } // the outer one gave up: so did what was inside it
        QCOMPARE(value(**database, u"SELECT count(*) FROM t"_s).toInt(), 0);
        {
            Transaction outer(**database, Durability::Durable);
            {
                Transaction inner(**database, Durability::Durable);
                QVERIFY(run(**database, "INSERT INTO t VALUES (1)"_L1));
            } // not committed: a half of a command must not be kept
            QVERIFY(!outer.commit());
        }
        QCOMPARE(value(**database, u"SELECT count(*) FROM t"_s).toInt(), 0);
        Transaction again(**database, Durability::Durable);
        QVERIFY(run(**database, "INSERT INTO t VALUES (1)"_L1));
        QVERIFY(again.commit());
        QCOMPARE(value(**database, u"SELECT count(*) FROM t"_s).toInt(), 1);
    }

    void tablesWithoutAVersion_areDamage() {
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(run(**database, "CREATE TABLE t(a)"_L1));
        QCOMPARE(migrate(**database).failure().kind, Failure::Kind::StoreDamaged);
    }

    // What a desk has run once cannot be written anew: a change is another migration.
    void releasedMigrations_neverChange() {
        QCOMPARE(knownVersion(), int(std::size(released)));
        for (int version = 1; version <= knownVersion(); ++version)
            QCOMPARE(QCryptographicHash::hash(migration(version), QCryptographicHash::Sha256).toHex(),
                     QByteArray(released[version - 1]));
    }

    void schema_isTheReviewedOne() {
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(migrate(**database));
        QCOMPARE(*version(**database), knownVersion());
        QVERIFY(migrate(**database)); // again: nothing to do
        QFile golden(QStringLiteral(MCD_TEST_DATA "/schema.sql"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(schemaOf(**database), golden.readAll());
    }

    // One dossier, or the newest five, of ten thousand: the halves of the view are searched, not made.
    void dossiersOfTheView_areSearched_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("step");
        QTest::newRow("one") << u"SELECT * FROM dossier_vue WHERE id = 'a'"_s
                             << u"SEARCH s USING INDEX sqlite_autoindex_dossier_srv_1 (id=?)"_s;
        QTest::newRow("newest") << u"SELECT * FROM dossier_vue WHERE supprime_le = ''"
                                   " ORDER BY modifie_le DESC, id DESC LIMIT 5"_s
                                << u"SCAN s USING INDEX dossier_srv_order"_s;
        QTest::newRow("of a day") << u"SELECT * FROM dossier_vue WHERE supprime_le = '' AND date_debut = '2018-03-05'"
                                     " ORDER BY modifie_le DESC, id DESC"_s
                                  << u"SEARCH s USING INDEX dossier_srv_debut (date_debut=?)"_s;
        QTest::newRow("of a statut") << u"SELECT id FROM dossier_srv WHERE statut IN ('SAISIE', 'A_COMPLETER')"_s
                                     << u"SEARCH dossier_srv USING INDEX dossier_srv_statut (statut=?)"_s;
    }

    void dossiersOfTheView_areSearched() {
        QFETCH(QString, sql);
        QFETCH(QString, step);
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(migrate(**database));
        QSqlQuery query(QSqlDatabase::database(database.value()->connectionName()));
        QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s + sql));
        QStringList plan;
        while (query.next())
            plan.append(query.value(3).toString());
        QVERIFY2(plan.contains(step), qPrintable(plan.join(u'\n')));
        QVERIFY2(!plan.contains(u"CO-ROUTINE dossier_vue"_s), qPrintable(plan.join(u'\n')));
    }

    void everyReleasedVersion_isBroughtUpToDate_andKeptAside_data() {
        QTest::addColumn<int>("from");
        for (int version = 1; version < knownVersion(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void everyReleasedVersion_isBroughtUpToDate_andKeptAside() {
        QFETCH(int, from);
        {
            auto database = Database::open(file(), Mode::ReadWrite);
            QVERIFY(database);
            static const QRegularExpression comments(u"^--.+\n"_s, QRegularExpression::MultilineOption);
            for (int version = 1; version <= from; ++version) {
                const QString text = QString::fromUtf8(migration(version)).remove(comments);
                // Not as a Statement: that one is known by the address of its literal.
                for (const QString &sql : text.split(u"--\n"_s, Qt::SkipEmptyParts))
                    QVERIFY2(QSqlQuery(QSqlDatabase::database(database.value()->connectionName())).exec(sql),
                             qPrintable(sql));
            }
            QVERIFY(run(**database, "INSERT INTO receipt VALUES ('d', '2018-06-15T00:00:00.000Z', 'abc')"_L1));
            QVERIFY(run(**database, QLatin1StringView("PRAGMA user_version=" + QByteArray::number(from))));
        }
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(migrate(**database));
        QCOMPARE(*version(**database), knownVersion());
        QFile golden(QStringLiteral(MCD_TEST_DATA "/schema.sql"));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(schemaOf(**database), golden.readAll());
        QCOMPARE(value(**database, u"SELECT empreinte FROM receipt"_s).toString(), u"abc"_s);
        QVERIFY(QFile::exists(u"%1.v%2"_s.arg(file()).arg(from)));
    }

    void newerVersion_isRefusedAndUntouched() {
        {
            auto database = Database::open(file(), Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY(run(**database, "PRAGMA user_version=99"_L1));
        }
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QCOMPARE(migrate(**database).failure().kind, Failure::Kind::StoreTooNew);
        QCOMPARE(value(**database, u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 0);
    }

    void damagedFile_isSaid_data() {
        QTest::addColumn<int>("offset"); // of the bytes overwritten
        QTest::addColumn<int>("length");
        QTest::newRow("the header") << 0 << 64;
        QTest::newRow("the first page") << 100 << 400;
        QTest::newRow("a page in the middle") << 4096 * 3 << 2048;
    }
    void damagedFile_isSaid() {
        QFETCH(int, offset);
        QFETCH(int, length);
        {
            auto database = Database::open(file(), Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY(migrate(**database));
        }
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.size() > offset + length);
        raw.seek(offset);
        raw.write(QByteArray(length, '\xa5'));
        raw.close();
        const auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(!database);
        QCOMPARE(database.failure().kind, Failure::Kind::StoreDamaged);
    }

    void otherFile_isDamaged() {
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(QByteArray("Ceci n’est pas une base.\n").repeated(200));
        raw.close();
        QCOMPARE(Database::open(file(), Mode::ReadWrite).failure().kind, Failure::Kind::StoreDamaged);
    }

    void missingFile_isNotFoundForAReader() {
        QCOMPARE(Database::open(file(), Mode::ReadOnly).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(Database::open(m_folder->path(), Mode::ReadWrite).failure().kind, Failure::Kind::Io);
        QCOMPARE(Database::open(m_folder->filePath(u"absent/compte.db"_s), Mode::ReadWrite).ok(), false);
    }

    void rollback_unlessCommitted() {
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(run(**database, "CREATE TABLE t(a)"_L1));
        for (const bool commits : {false, true}) {
            Transaction transaction(**database, Durability::Derivable);
            QVERIFY(transaction.begun());
            QVERIFY(run(**database, "INSERT INTO t VALUES (1)"_L1));
            if (commits)
                QVERIFY(transaction.commit());
        }
        QCOMPARE(value(**database, u"SELECT count(*) FROM t"_s).toInt(), 1);
    }

    void reader_seesWhatWasCommittedOnly() {
        auto writer = Database::open(file(), Mode::ReadWrite);
        QVERIFY(writer);
        QVERIFY(run(**writer, "CREATE TABLE t(a)"_L1));
        auto reader = Database::open(file(), Mode::ReadOnly);
        QVERIFY(reader);
        {
            Transaction transaction(**writer, Durability::Derivable);
            QVERIFY(run(**writer, "INSERT INTO t VALUES (1)"_L1));
            QCOMPARE(value(**reader, u"SELECT count(*) FROM t"_s).toInt(), 0);
            QVERIFY(transaction.commit());
        }
        QCOMPARE(value(**reader, u"SELECT count(*) FROM t"_s).toInt(), 1);
        QCOMPARE(Transaction(**reader, Durability::Durable).begun().failure().kind, Failure::Kind::ReadOnly);
        QCOMPARE(run(**reader, "INSERT INTO t VALUES (2)"_L1).failure().kind, Failure::Kind::ReadOnly);
    }

    void fullDisk_isSaidAndRollsBack() {
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(run(**database, "CREATE TABLE t(a)"_L1));
        QVERIFY(run(**database, "PRAGMA max_page_count=4"_L1));
        Result<> last = Done{};
        {
            Transaction transaction(**database, Durability::Durable);
            for (int i = 0; i < 10 && last; ++i)
                last = Statement(**database, "INSERT INTO t VALUES (?)"_L1).bind(QByteArray(4000, 'x')).run();
        }
        QCOMPARE(last.failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(value(**database, u"SELECT count(*) FROM t"_s).toInt(), 0);
        QVERIFY(run(**database, "PRAGMA max_page_count=1000"_L1));
        Transaction transaction(**database, Durability::Durable); // room again: the connection still works
        QVERIFY(run(**database, "INSERT INTO t VALUES (1)"_L1));
        QVERIFY(transaction.commit());
    }

    void readOnlyFolder_isSaidToTheWriterAndReadByTheReader() {
        {
            auto database = Database::open(file(), Mode::ReadWrite);
            QVERIFY(database);
            QVERIFY(migrate(**database));
        }
        const auto all = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(m_folder->path(), all));
        const int writer = kindAsNobody([this] {
            const auto database = Database::open(file(), Mode::ReadWrite);
            return database ? 98 : int(database.failure().kind);
        });
        const int reader = kindAsNobody([this] {
            auto database = Database::open(file(), Mode::ReadOnly);
            return database ? int(*version(**database)) : 97;
        });
        QVERIFY(QFile::setPermissions(m_folder->path(), all | QFile::WriteOwner));
        QCOMPARE(writer, int(Failure::Kind::ReadOnly));
        QCOMPARE(reader, knownVersion());
    }

    void killedInAMigration_isOldOrNew() {
        const pid_t child = fork();
        if (child == 0) {
            auto database = Database::open(file(), Mode::ReadWrite);
            Transaction transaction(**database, Durability::Durable);
            (void)run(**database, "CREATE TABLE dossier_srv(a)"_L1);
            (void)run(**database, "PRAGMA user_version=1"_L1);
            kill(getpid(), SIGKILL);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        auto database = Database::open(file(), Mode::ReadWrite);
        QVERIFY(database);
        QCOMPARE(*version(**database), 0);
        QVERIFY(migrate(**database));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
