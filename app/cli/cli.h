// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace app {

// The same program without a window (interfaces.md §3): one command, words or JSON on stdout, problems on stderr, an
// exit code. Lives as long as the command.
class Cli : public QObject {
    Q_OBJECT
  public:
    enum Exit { Ok = 0, Refused = 1, Usage = 2, Offline = 3, SignedOut = 4, VaultLocked = 5, Damaged = 6 };
    using Write = std::function<void(const QString &)>;
    Cli(const models::Clock &clock, Write out, Write err);
    ~Cli() override;
    void run(const QStringList &arguments);               // without the program's name; finished() follows
    static bool needsFonts(const QStringList &arguments); // prints: a QGuiApplication is needed

    // ---- for the commands
    struct Words { // a command's words and options, after its name
        QStringList positional;
        QMap<QString, QStringList> options;
        bool has(const char *option) const { return options.contains(QLatin1StringView(option)); }
        QString value(const char *option) const { return options.value(QLatin1StringView(option)).value(0); }
    };
    const Words &words() const { return m_words; }
    const models::Clock &clock() const { return m_clock; }
    Composition &composition() { return *m_composition; }
    const models::Store &store() const { return m_composition->store().reader(); }
    Profile &profile() { return *m_profile; }
    QUuid newId() const;
    // Ends the command with its result: JSON with --json, else the text.
    void done(const QJsonValue &json, const QString &text, int code = Ok);
    void fail(const models::Failure &failure, const QString &sentence = {}); // else the usual one
    void refuse(const QString &sentence, int code = Refused);
    // A durable change on this desk, then `then`; a failure ends the command.
    void write(const std::function<models::Result<>(models::Store &)> &work, const std::function<void()> &then);
    void say(const QString &line); // on stdout at once
    static QString sessionNotKept();

  Q_SIGNALS:
    void finished(int code);

  private:
    bool parse(QStringList arguments);
    void open(bool needsAccount);
    static int exitCode(const models::Failure &failure);

    const models::Clock &m_clock;
    Write m_out;
    Write m_err;
    Words m_words;
    const struct Command *m_command = nullptr;
    bool m_json = false;
    bool m_started = false;
    bool m_over = false;
    QString m_profileFolder;
    QString m_server;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Composition> m_composition;
};

// One command of the table.
struct Command {
    enum class Needs { Nothing, Profile, Account };
    const char *name;  // « dossiers voir »
    const char *usage; // « ID »
    int least;         // positional words
    int most;
    Needs needs;
    void (*run)(Cli &cli); // null: not yet available
    const char *options;   // those it knows, separated by spaces; « pdf= » takes a value
};
const QList<Command> &commands();

} // namespace app
