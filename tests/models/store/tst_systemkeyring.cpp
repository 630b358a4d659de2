// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyring.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace models;
using namespace Qt::StringLiterals;

// The real keychain of a Linux desk: a D-Bus session and a GNOME keyring of the test's own.
class TestSystemKeyring : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("HOME", m_home.path().toUtf8());
        // A bus that starts no service by itself: the keyring comes when the test says so.
        QFile config(m_home.filePath(u"bus.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.path().toUtf8() +
                     "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*' "
                     "eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        config.close();
        m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    void cleanupTestCase() {
        for (QProcess *process : {&m_daemon, &m_bus}) {
            process->terminate();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000))
                process->kill();
        }
    }

    void withoutDaemon_saysNoBackend_andKeepsNothing() {
        const std::unique_ptr<Keyring> keyring = systemKeyring(u"essai"_s);
        const Keyring::Outcome written = write(*keyring, "secret");
        QVERIFY(written != Keyring::Outcome::Ok);
        QVERIFY(read(*keyring).first != Keyring::Outcome::Ok);
    }

    void secret_survivesTheProgram() {
        m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY(m_daemon.waitForStarted(10000));
        m_daemon.write("password");
        m_daemon.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(daemonOwnsItsName(), 20000);

        const QByteArray secret("\0\x01\xff binary", 10);
        QCOMPARE(write(*systemKeyring(u"essai"_s), secret), Keyring::Outcome::Ok);
        const auto [outcome, again] = read(*systemKeyring(u"essai"_s));
        QCOMPARE(outcome, Keyring::Outcome::Ok);
        QCOMPARE(again, secret);
    }

    void otherProfile_doesNotSeeIt() { QCOMPARE(read(*systemKeyring(u"autre"_s)).first, Keyring::Outcome::NotFound); }

    void tooLarge_isRefusedBeforehand() {
        QCOMPARE(write(*systemKeyring(u"essai"_s), QByteArray(3000, 'x')), Keyring::Outcome::TooBig);
    }

    void removed_isNotFound() {
        const std::unique_ptr<Keyring> keyring = systemKeyring(u"essai"_s);
        std::optional<Keyring::Outcome> removed;
        keyring->remove(u"k"_s, [&removed](Keyring::Outcome outcome) { removed = outcome; });
        QTRY_VERIFY(removed.has_value());
        QCOMPARE(*removed, Keyring::Outcome::Ok);
        QCOMPARE(read(*keyring).first, Keyring::Outcome::NotFound);
    }

  private:
    static bool daemonOwnsItsName() {
        QProcess ask;
        ask.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                                   u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
        return ask.waitForFinished(5000) && ask.readAllStandardOutput().contains("true");
    }
    static Keyring::Outcome write(Keyring &keyring, const QByteArray &secret) {
        std::optional<Keyring::Outcome> answer;
        keyring.write(u"k"_s, secret, [&answer](Keyring::Outcome outcome) { answer = outcome; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000) ? *answer : Keyring::Outcome::Timeout;
    }
    static std::pair<Keyring::Outcome, QByteArray> read(Keyring &keyring) {
        std::optional<std::pair<Keyring::Outcome, QByteArray>> answer;
        keyring.read(u"k"_s, [&answer](Keyring::Outcome outcome, const QByteArray &secret) {
            answer = {outcome, secret};
        });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000))
            return {Keyring::Outcome::Timeout, {}};
        return *answer;
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_daemon;
};

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
