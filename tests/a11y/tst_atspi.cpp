// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a screen reader meets it: the real window on a display of its own (packaging/linux/with-display), read
// and driven over the accessibility bus alone, keys sent by the display.
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

// An accessible object: (bus name, path), AT-SPI's « (so) ».
struct Accessible {
    QString bus;
    QDBusObjectPath path;
};
Q_DECLARE_METATYPE(Accessible)

QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &object) {
    argument.beginStructure();
    argument << object.bus << object.path;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &object) {
    argument.beginStructure();
    argument >> object.bus >> object.path;
    argument.endStructure();
    return argument;
}

namespace {

// Bits of AT-SPI's state set (atspi-constants.h).
constexpr int focused = 12;
constexpr int showing = 25;
// Its roles.
constexpr uint roleButton = 43;
constexpr uint roleFrame = 23;

constexpr int tabKey = 0xff09; // X11 keysym
constexpr uint keySym = 3;     // AT-SPI: KEY_SYM, pressed and released

} // namespace

class TestAtSpi : public QObject {
    Q_OBJECT
    QTemporaryDir m_profile;
    QProcess m_program;
    QDBusConnection m_bus{QString()};

    QDBusMessage call(const Accessible &object, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const {
        QDBusMessage message = QDBusMessage::createMethodCall(object.bus, object.path.path(), interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, 3000);
    }
    QList<Accessible> children(const Accessible &object) const {
        const QDBusReply<QList<Accessible>> reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
        return reply.isValid() ? reply.value() : QList<Accessible>();
    }
    QString name(const Accessible &object) const {
        const QDBusReply<QVariant> reply =
            call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Accessible"_s, u"Name"_s});
        return reply.value().toString().replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }
    uint role(const Accessible &object) const {
        return QDBusReply<uint>(call(object, u"org.a11y.atspi.Accessible"_s, u"GetRole"_s)).value();
    }
    bool is(const Accessible &object, int state) const {
        const QDBusReply<QList<uint>> reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
        return (reply.value().value(state / 32) >> (state % 32)) & 1;
    }
    // The first one in sight for which this holds, depth first.
    std::optional<Accessible> find(const Accessible &root,
                                   const std::function<bool(const Accessible &)> &wanted) const {
        const QList<Accessible> all = children(root);
        for (const Accessible &each : all) {
            if (!is(each, showing))
                continue;
            if (wanted(each))
                return each;
            if (const auto found = find(each, wanted))
                return found;
        }
        return std::nullopt;
    }
    std::optional<Accessible> program() const {
        const Accessible registry{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
        const QList<Accessible> all = children(registry);
        for (const Accessible &each : all)
            if (name(each).contains("mon-compte-defi"_L1) || name(each).contains("Mon compte DEFi"_L1))
                return each;
        return std::nullopt;
    }
    std::optional<Accessible> named(const QString &words, std::optional<uint> wanted = {}) const {
        const auto root = program();
        return root ? find(*root,
                           [&](const Accessible &each) {
                               return name(each).startsWith(words) && (!wanted || role(each) == *wanted);
                           })
                    : std::nullopt;
    }
    // What is in sight, one object a line: told when a test fails.
    QString tree(const Accessible &root, int depth = 0) const {
        QString out;
        const QList<Accessible> all = children(root);
        for (const Accessible &each : all)
            out += QString(depth, u' ') +
                   u"%1 « %2 »%3\n"_s.arg(role(each)).arg(name(each), is(each, focused) ? u" *"_s : QString()) +
                   tree(each, depth + 1);
        return out;
    }
    // The innermost: the page around a field says that it has the focus too.
    std::optional<Accessible> withFocus() const {
        const auto root = program();
        std::optional<Accessible> found;
        const auto has = [this](const Accessible &each) { return is(each, focused); };
        for (auto next = root ? find(*root, has) : std::nullopt; next; next = find(*next, has))
            found = next;
        return found;
    }
    bool press(const QString &words) const {
        const auto button = named(words, roleButton);
        return button && QDBusReply<bool>(call(*button, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0})).value();
    }
    void key(int symbol) const {
        const Accessible keyboard{u"org.a11y.atspi.Registry"_s,
                                  QDBusObjectPath(u"/org/a11y/atspi/registry/deviceeventcontroller"_s)};
        call(keyboard, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
             {symbol, QString(), keySym});
    }

  private Q_SLOTS:
    void initTestCase() {
        qDBusRegisterMetaType<Accessible>();
        qDBusRegisterMetaType<QList<Accessible>>();
        QDBusInterface launcher(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s);
        const QDBusReply<QString> address = launcher.call(u"GetAddress"_s);
        QVERIFY2(address.isValid(), qPrintable(address.error().message()));
        m_bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
        QVERIFY(m_bus.isConnected());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(MCD_PROGRAM), {u"--demo"_s, u"--profil"_s, m_profile.filePath(u"profil"_s)});
        QVERIFY(m_program.waitForStarted());
    }
    void cleanupTestCase() {
        m_program.terminate();
        if (!m_program.waitForFinished(10000))
            m_program.kill();
    }

    void roomsAndFigures_areRead() {
        QTRY_VERIFY2_WITH_TIMEOUT(named(u"Bonjour Claire"_s), "the demo signs in by itself", 30000);
        QVERIFY(named(u"Mon compte DEFi"_s, roleFrame));
        for (const QString &room : {u"Accueil"_s, u"Mes dossiers"_s, u"Mes comptes"_s, u"Mon profil"_s,
                                    u"Notifications"_s, u"Aide"_s, u"Établissement préféré : "_s})
            QVERIFY2(named(room), qPrintable(room));
        QTRY_VERIFY_WITH_TIMEOUT(named(u"Synchronisation : À jour"_s), 30000);
        QTRY_VERIFY2(named(u"Disponible pour engagement : 59 543,75 €"_s),
                     qPrintable(tree(*program()))); // with its name
    }

    void tab_walksOverThingsThatHaveNames() {
        QVERIFY(press(u"Nouveau dossier"_s));
        QTRY_VERIFY(named(u"Vérifier et transmettre"_s, roleButton));
        QTRY_VERIFY2(withFocus() && name(*withFocus()).startsWith(u"1. Demande"_s), qPrintable(tree(*program())));
        QStringList stops;
        for (int i = 0; i < 20; ++i) {
            const auto before = withFocus();
            QVERIFY2(before, qPrintable(u"lost after "_s + stops.join(u" > "_s)));
            stops << name(*before);
            QVERIFY2(!stops.constLast().isEmpty(), qPrintable(stops.join(u" > "_s)));
            key(tabKey);
            QTRY_VERIFY2(withFocus() && withFocus()->path != before->path, qPrintable(stops.join(u" > "_s)));
        }
        QCOMPARE_GT(QSet<QString>(stops.cbegin(), stops.cend()).size(), 12); // no small circle
    }

    // The demo's profile is as silent as any other; its server keeps its own data elsewhere.
    void profile_holdsNoPersonalValue() {
        int files = 0;
        QDirIterator all(m_profile.filePath(u"profil"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QByteArray content = file.readAll();
            for (const char *value : {"Meunier", "demo@exemple.fr", "dateNaissance", "01 99 00"})
                QVERIFY2(!content.contains(value), qPrintable(file.fileName() + u" : "_s + QLatin1StringView(value)));
            ++files;
        }
        QCOMPARE_GT(files, 3);
    }
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
