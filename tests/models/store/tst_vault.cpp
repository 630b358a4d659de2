// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

// A keyring whose next answers can be decided; secrets rest in the real memory keyring behind.
class ScriptedKeyring : public Keyring {
  public:
    void read(const QString &key, Read then) override {
        if (reads != Outcome::Ok)
            return then(reads, {});
        memory->read(key, [this, then](Outcome outcome, const QByteArray &secret) {
            then(outcome, forgetful ? QByteArray("other") : secret);
        });
    }
    void write(const QString &key, const QByteArray &secret, Written then) override {
        ++written;
        if (writes != Outcome::Ok)
            return then(writes);
        memory->write(key, secret, then);
    }
    void remove(const QString &key, Written then) override { memory->remove(key, then); }
    QString backend() const override { return u"essai"_s; }

    std::unique_ptr<Keyring> memory = memoryKeyring();
    Outcome reads = Outcome::Ok;
    Outcome writes = Outcome::Ok;
    bool forgetful = false;
    int written = 0;
};

using Opened = Result<std::shared_ptr<const Sealer>>;

Opened open(Keyring &keyring, const QString &folder) {
    std::optional<Opened> answer;
    openVault(keyring, folder, [&answer](Opened opened) { answer = std::move(opened); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return Failure{Failure::Kind::Io, u"no answer"_s};
    return *answer;
}

void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestVault : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_home.emplace();
        m_folder = m_home->filePath(u"compte-abc"_s);
    }

    void vault_opensAgainWithTheSameKey() {
        ScriptedKeyring keyring;
        const Opened first = open(keyring, m_folder);
        QVERIFY(first.ok());
        const QByteArray sealed = (*first)->seal("t", u"1"_s, "secret");
        const Opened again = open(keyring, m_folder);
        QVERIFY(again.ok());
        QCOMPARE((*again)->open("t", u"1"_s, sealed).valueOr({}), QByteArray("secret"));
        QCOMPARE(keyring.written, 1);
    }

    void metadata_holdsNoKeyInClear() {
        ScriptedKeyring keyring;
        QVERIFY(open(keyring, m_folder).ok());
        QFile file(m_folder + u"/coffre.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QByteArray kek;
        keyring.read(u"coffre/compte-abc"_s, [&kek](Keyring::Outcome, const QByteArray &secret) { kek = secret; });
        QTRY_COMPARE(kek.size(), Sealer::keySize);
        QVERIFY(!text.contains(kek.toBase64()));
        QCOMPARE(QJsonDocument::fromJson(text)["trousseau"_L1].toString(), u"essai"_s);
    }

    void keyOutOfReach_locksAndKeepsEverything_data() {
        QTest::addColumn<Keyring::Outcome>("outcome");
        QTest::newRow("not found") << Keyring::Outcome::NotFound;
        QTest::newRow("denied") << Keyring::Outcome::Denied;
        QTest::newRow("late") << Keyring::Outcome::Timeout;
        QTest::newRow("no keychain") << Keyring::Outcome::NoBackend;
    }
    void keyOutOfReach_locksAndKeepsEverything() {
        QFETCH(Keyring::Outcome, outcome);
        ScriptedKeyring keyring;
        QVERIFY(open(keyring, m_folder).ok());
        QFile file(m_folder + u"/coffre.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();

        keyring.reads = outcome;
        const Opened locked = open(keyring, m_folder);
        QVERIFY(!locked.ok());
        QCOMPARE(locked.failure().kind, Failure::Kind::VaultLocked);
        QCOMPARE(keyring.written, 1); // no new key
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);

        keyring.reads = Keyring::Outcome::Ok;
        QVERIFY(open(keyring, m_folder).ok());
    }

    void otherKey_locks() {
        ScriptedKeyring keyring;
        QVERIFY(open(keyring, m_folder).ok());
        std::optional<Keyring::Outcome> done;
        keyring.memory->write(u"coffre/compte-abc"_s, Sealer::newKey(),
                              [&done](Keyring::Outcome outcome) { done = outcome; });
        QTRY_VERIFY(done.has_value());
        QCOMPARE(open(keyring, m_folder).failure().kind, Failure::Kind::VaultLocked);
    }

    void dataWithoutMetadata_neverGetsANewKey() {
        QVERIFY(QDir().mkpath(m_folder));
        writeFile(m_folder + u"/compte.db"_s, "sealed rows");
        ScriptedKeyring keyring;
        QCOMPARE(open(keyring, m_folder).failure().kind, Failure::Kind::VaultLocked);
        QCOMPARE(keyring.written, 0);
    }

    void firstStart_withoutKeychain_createsNothing_data() {
        QTest::addColumn<Keyring::Outcome>("writes");
        QTest::addColumn<bool>("forgetful");
        QTest::newRow("no keychain") << Keyring::Outcome::NoBackend << false;
        QTest::newRow("denied") << Keyring::Outcome::Denied << false;
        QTest::newRow("accepts, then forgets") << Keyring::Outcome::Ok << true;
    }
    void firstStart_withoutKeychain_createsNothing() {
        QFETCH(Keyring::Outcome, writes);
        QFETCH(bool, forgetful);
        ScriptedKeyring keyring;
        keyring.writes = writes;
        keyring.forgetful = forgetful;
        QCOMPARE(open(keyring, m_folder).failure().kind, Failure::Kind::VaultLocked);
        QVERIFY(!QFile::exists(m_folder + u"/coffre.json"_s));
    }

    void erase_forgetsTheKeyAndTheFiles() {
        ScriptedKeyring keyring;
        QVERIFY(open(keyring, m_folder).ok());
        writeFile(m_folder + u"/compte.db"_s, "sealed rows");
        std::optional<bool> erased;
        eraseVault(keyring, m_folder, [&erased](const Result<> &done) { erased = done.ok(); });
        QTRY_VERIFY(erased.has_value());
        QVERIFY(*erased);
        QVERIFY(!QFile::exists(m_folder));
        std::optional<Keyring::Outcome> left;
        keyring.read(u"coffre/compte-abc"_s, [&left](Keyring::Outcome outcome, const QByteArray &) { left = outcome; });
        QTRY_VERIFY(left.has_value());
        QCOMPARE(*left, Keyring::Outcome::NotFound);
    }

    void fileKeyring_keepsSecretsForItsOwnerAlone() {
        const QString path = m_home->filePath(u"cle.json"_s);
        std::optional<Keyring::Outcome> written;
        const std::unique_ptr<Keyring> first = fileKeyring(path);
        first->write(u"k"_s, QByteArray("a\0b", 3), [&written](Keyring::Outcome outcome) { written = outcome; });
        QTRY_VERIFY(written.has_value());
        QCOMPARE(*written, Keyring::Outcome::Ok);
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QByteArray read;
        const std::unique_ptr<Keyring> second = fileKeyring(path);
        second->read(u"k"_s, [&read](Keyring::Outcome, const QByteArray &secret) { read = secret; });
        QTRY_COMPARE(read, QByteArray("a\0b", 3));
    }

  private:
    std::optional<QTemporaryDir> m_home;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
