// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/conductor.h"

#include "app/demo/democlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int limitMs = 5 * 60 * 1000;

} // namespace

Conductor::Conductor(const QString &folder)
    : m_folder(QDir(folder).absolutePath()) {
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_window, &QProcess::readyReadStandardOutput, this, &Conductor::readLines);
    connect(&m_window, &QProcess::finished, this, &Conductor::partEnded);
    connect(&m_server, &ReferenceServer::ready, this, [this](const QUrl &url) {
        m_url = url;
        if (m_part == 0)
            startPart(1);
    });
    connect(&m_server, &ReferenceServer::failed, this, [this](const QString &why) {
        note(u"serveur"_s, u"opca-reference répond"_s, why, false);
        end();
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        note(u"durée"_s, u"la visite se termine"_s, u"arrêtée après cinq minutes"_s, false);
        end();
    });
}

Conductor::~Conductor() {
    m_window.disconnect(this);
    m_window.kill();
    m_window.waitForFinished(3000);
}

void Conductor::start() {
    if (!QDir().mkpath(m_folder) || !m_work.isValid()) {
        std::fprintf(stderr, "mon-compte-defi : le dossier %s ne peut pas être créé.\n", qPrintable(m_folder));
        m_over = true;
        Q_EMIT finished(1);
        return;
    }
    m_limit.start(limitMs);
    startServer();
}

void Conductor::startServer() {
    QDateTime now;
    {
        // The window opens the same profile and reads the same days; when it is running it has already settled them.
        static std::optional<SystemClock> clock;
        if (!clock) {
            const auto profile = Profile::open(m_work.filePath(u"profil"_s));
            if (!profile) {
                note(u"profil"_s, u"le profil s’ouvre"_s, profile.failure().detail, false);
                return end();
            }
            clock = demoClock(**profile);
        }
        now = clock->wall();
    }
    m_server.start(m_work.filePath(u"serveur"_s), m_url.port(0), now);
}

void Conductor::startPart(int part) {
    m_part = part;
    m_window.start(QCoreApplication::applicationFilePath(),
                   {u"--demo"_s, u"--serveur"_s, m_url.toString(), u"--profil"_s, m_work.filePath(u"profil"_s),
                    u"--visite"_s, m_folder, u"--visite-partie"_s, QString::number(part)});
}

void Conductor::readLines() {
    while (m_window.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_window.readLine()).object();
        if (line.contains("etape"_L1)) {
            m_report.append(line);
            std::printf("%s %s : %s\n", line["ok"_L1].toBool() ? "✓" : "✗", qUtf8Printable(line["etape"_L1].toString()),
                        qUtf8Printable(line["constate"_L1].toString()));
            std::fflush(stdout);
        } else if (line.contains("commande"_L1)) {
            obey(line["commande"_L1].toString());
        }
    }
}

void Conductor::obey(const QString &command) {
    if (command == "couper"_L1) {
        m_server.stop();
    } else if (command == "retablir"_L1) {
        startServer();
    } else if (command == "tuer"_L1) {
        m_killed = true;
        m_window.kill();
    }
}

void Conductor::partEnded(int code, QProcess::ExitStatus status) {
    readLines();
    if (std::exchange(m_killed, false)) {
        note(u"Coupure de courant"_s, u"le programme est arrêté sans prévenir"_s,
             status == QProcess::CrashExit ? u"arrêté pendant la saisie"_s : u"il s’était terminé de lui-même"_s,
             status == QProcess::CrashExit);
        startPart(m_part + 1);
        return;
    }
    if (code != 0 || status != QProcess::NormalExit)
        note(u"fin"_s, u"le programme se termine normalement"_s, u"code %1"_s.arg(code), false);
    end();
}

void Conductor::note(const QString &step, const QString &expected, const QString &found, bool ok) {
    m_report.append(
        QJsonObject{{u"etape"_s, step}, {u"attendu"_s, expected}, {u"constate"_s, found}, {u"ok"_s, ok}, {u"ms"_s, 0}});
}

void Conductor::end() {
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    bool ok = m_part == 2;
    for (const QJsonValue &each : std::as_const(m_report))
        ok = ok && each["ok"_L1].toBool();
    QSaveFile file(QDir(m_folder).filePath(u"visite.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_report).toJson()) < 0 || !file.commit())
        ok = false;
    Q_EMIT finished(ok ? 0 : 1);
}

} // namespace app
