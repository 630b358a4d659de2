// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/keyrings.h"
#include "models/domain/uuid.h"
#include "ui/text/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

namespace {

QString usage() {
    QString text =
        Cli::tr("Usage : mon-compte-defi-cli [--profil DIR] [--serveur URL] [--json] COMMANDE …") + u"\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1 %2\n"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.usage));
    return text;
}

} // namespace

Cli::Cli(const models::Clock &clock, Write out, Write err)
    : m_clock(clock)
    , m_out(std::move(out))
    , m_err(std::move(err)) {}

Cli::~Cli() = default;

bool Cli::needsFonts(const QStringList &arguments) {
    return arguments.contains(u"--pdf"_s); // only a PDF is laid out
}

QUuid Cli::newId() const { return models::newUuid(m_clock.wall().toMSecsSinceEpoch()); }

int Cli::exitCode(const Failure &failure) {
    switch (failure.kind) {
    case Failure::Kind::Offline:
    case Failure::Kind::Untrusted:
    case Failure::Kind::Server:
        return Offline;
    case Failure::Kind::SignedOut:
        return SignedOut;
    case Failure::Kind::VaultLocked:
        return VaultLocked;
    case Failure::Kind::StoreDamaged:
    case Failure::Kind::StoreTooNew:
        return Damaged;
    default:
        return Refused;
    }
}

// Global options may stand anywhere; a command's own are those of its row.
bool Cli::parse(QStringList arguments) {
    const auto take = [&arguments](const QString &name, QString &value) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0)
            return true;
        if (at + 1 >= arguments.size())
            return false;
        value = arguments.at(at + 1);
        arguments.remove(at, 2);
        return true;
    };
    m_json = arguments.removeAll(u"--json"_s) > 0;
    if (!take(u"--profil"_s, m_profileFolder) || !take(u"--serveur"_s, m_server))
        return false;
    for (const Command &command : commands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (arguments.mid(0, name.size()) == name &&
            (!m_command || name.size() > QByteArray(m_command->name).count(' ') + 1))
            m_command = &command;
    }
    if (!m_command)
        return false;
    arguments.remove(0, QByteArray(m_command->name).count(' ') + 1);
    const QStringList known = QString::fromLatin1(m_command->options).split(u' ', Qt::SkipEmptyParts);
    while (!arguments.isEmpty()) {
        const QString word = arguments.takeFirst();
        if (!word.startsWith("--"_L1)) {
            m_words.positional.append(word);
            continue;
        }
        const QString name = word.mid(2);
        if (known.contains(name)) {
            m_words.options[name];
        } else if (known.contains(name + u'=') && !arguments.isEmpty()) {
            // « --lues ID… » takes all that follows
            do
                m_words.options[name].append(arguments.takeFirst());
            while (name == "lues"_L1 && !arguments.isEmpty() && !arguments.first().startsWith("--"_L1));
        } else {
            return false;
        }
    }
    return m_words.positional.size() >= m_command->least && m_words.positional.size() <= m_command->most;
}

void Cli::run(const QStringList &arguments) {
    if (arguments.contains(u"--version"_s)) {
        m_out(u"mon-compte-defi " MCD_VERSION "\n"_s);
        Q_EMIT finished(Ok);
        return;
    }
    if (arguments.isEmpty() || arguments.contains(u"--help"_s)) {
        (arguments.isEmpty() ? m_err : m_out)(usage());
        Q_EMIT finished(arguments.isEmpty() ? Usage : Ok);
        return;
    }
    if (!parse(arguments)) {
        m_err(m_command ? tr("Usage : mon-compte-defi-cli %1 %2")
                                  .arg(QLatin1StringView(m_command->name), QString::fromUtf8(m_command->usage)) +
                              u'\n'
                        : tr("Commande inconnue. Voir --help.") + u'\n');
        Q_EMIT finished(Usage);
        return;
    }
    if (!m_command->run)
        return refuse(tr("« %1 » : pas encore disponible dans cette version.").arg(QLatin1StringView(m_command->name)),
                      Usage);
    if (m_command->needs == Command::Needs::Nothing)
        return m_command->run(*this);
    open(m_command->needs == Command::Needs::Account);
}

QString Cli::sessionNotKept() {
    return tr(
        "Le trousseau de clés de ce poste n’a pas gardé votre connexion : la prochaine commande demandera de vous "
        "reconnecter.");
}

void Cli::open(bool needsAccount) {
    const bool own = !m_profileFolder.isEmpty();
    auto profile = Profile::open(own ? m_profileFolder : Profile::defaultFolder(false));
    if (!profile)
        return fail(profile.failure());
    m_profile = std::move(profile).value();
    const QString text = m_server.isEmpty() ? m_profile->settings().value(u"serveur"_s).toString() : m_server;
    const auto server = serverUrl(text);
    if (!server)
        return refuse(text.isEmpty() ? tr("Indiquez le serveur : --serveur https://…")
                                     : tr("Adresse de serveur refusée : %1").arg(text),
                      Usage);
    if (!m_server.isEmpty())
        m_profile->settings().setValue(u"serveur"_s, server->toString());
    auto keyring = chooseKeyring(*m_profile, own, false);
    if (!keyring)
        return fail(keyring.failure());
    m_composition =
        std::make_unique<Composition>(*m_profile, m_clock, Composition::Options{*server, false, std::move(*keyring)});
    const auto start = [this] {
        if (!std::exchange(m_started, true))
            m_command->run(*this);
    };
    connect(m_composition.get(), &Composition::accountOpened, this, [this, start] {
        if (m_composition->store().salvaged())
            m_err(ui::Messages::sentence({Failure::Kind::StoreDamaged, {}}) + u'\n');
        start();
    });
    connect(m_composition.get(), &Composition::secretNotKept, this, [this] { m_err(sessionNotKept() + u'\n'); });
    connect(m_composition.get(), &Composition::openFailed, this, [this](const Failure &failure) { fail(failure); });
    connect(m_composition.get(), &Composition::nobodyKnown, this, [this, start, needsAccount] {
        if (needsAccount)
            fail({Failure::Kind::SignedOut, u"nobody is known on this desk"_s});
        else
            start();
    });
    m_composition->start();
}

void Cli::say(const QString &line) { m_out(line + u'\n'); }

void Cli::done(const QJsonValue &json, const QString &text, int code) {
    if (std::exchange(m_over, true))
        return;
    if (m_json) {
        const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        m_out(QString::fromUtf8(document.toJson(QJsonDocument::Compact)) + u'\n');
    } else if (!text.isEmpty()) {
        m_out(text.endsWith(u'\n') ? text : text + u'\n');
    }
    Q_EMIT finished(code);
}

void Cli::fail(const Failure &failure, const QString &sentence) {
    if (std::exchange(m_over, true))
        return;
    m_err((sentence.isEmpty() ? ui::Messages::sentence(failure) : sentence) + u'\n');
    Q_EMIT finished(exitCode(failure));
}

void Cli::refuse(const QString &sentence, int code) {
    if (std::exchange(m_over, true))
        return;
    m_err(sentence + u'\n');
    Q_EMIT finished(code);
}

void Cli::write(const std::function<models::Result<>(models::Store &)> &work, const std::function<void()> &then) {
    m_composition->store().write(work, {{u"dossier"_s, u"outbox"_s}, {}}, this,
                                 [this, then](const models::Result<> &r) {
                                     if (r)
                                         then();
                                     else
                                         fail(r.failure());
                                 });
}

} // namespace app
