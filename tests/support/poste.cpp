// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/poste.h"

#include "tests/support/opca.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace support {

QJsonObject Issue::object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
QJsonArray Issue::array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }

QDebug operator<<(QDebug debug, const Issue &issue) {
    return debug << issue.code << issue.out.left(2000) << issue.err.left(2000);
}

Poste::Poste(const QUrl &server, const QString &trustedStore)
    : m_server(server)
    , m_environment(QProcessEnvironment::systemEnvironment()) {
    set(u"MCD_COFFRE"_s, u"fichier-test"_s);
    QDir().mkpath(path(u"tmp"_s));
    set(u"TMPDIR"_s, path(u"tmp"_s));
    set(u"MCD_MAINTENANT"_s, QLatin1StringView(Opca::day));
    if (!trustedStore.isEmpty())
        m_wrapper = {u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s, u"mount --bind \"$0\" /etc/ssl/certs && exec \"$@\""_s,
                     trustedStore};
}

QString Poste::account() const {
    const QStringList found = QDir(profile()).entryList({u"compte-*"_s}, QDir::Dirs);
    return found.size() == 1 ? QDir(profile()).filePath(found.first()) : QString();
}

QString Poste::file(const QString &name, const QByteArray &content) const {
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QString Poste::file(const QString &name, const QJsonObject &object) const {
    return file(name, QJsonDocument(object).toJson());
}

void Poste::set(const QString &name, const QString &value) {
    if (value.isNull())
        m_environment.remove(name);
    else
        m_environment.insert(name, value);
}

std::unique_ptr<QProcess> Poste::start(const QStringList &words) const {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    QStringList line = m_wrapper;
    line << QStringLiteral(MCD_CLI) << u"--serveur"_s << m_server.toString() << u"--profil"_s << profile() << words;
    const QString program = line.takeFirst();
    process->start(program, line);
    return process;
}

Issue Poste::finish(QProcess &process) {
    Issue issue;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        issue.code = process.exitCode();
    }
    issue.out = QString::fromUtf8(process.readAllStandardOutput());
    issue.err = QString::fromUtf8(process.readAllStandardError());
    return issue;
}

Issue Poste::run(const QStringList &words) const {
    const auto process = start(words);
    return finish(*process);
}

QUrl Poste::signInPage(QProcess &process) {
    while (!process.canReadLine())
        if (!process.waitForReadyRead(20000))
            return {};
    return QUrl(QString::fromUtf8(process.readLine()).trimmed());
}

Issue Poste::signIn(FakeBrowser &browser) const {
    const auto process = start({u"connexion"_s, u"--sans-navigateur"_s});
    const QUrl page = signInPage(*process);
    if (page.isValid())
        browser.signIn(page);
    return finish(*process);
}

QMap<QString, QByteArray> Poste::files() const {
    QMap<QString, QByteArray> out;
    for (QDirIterator it(profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            out.insert(QDir(profile()).relativeFilePath(file.fileName()), file.readAll());
    }
    return out;
}

QJsonObject dossierComplet() {
    const QByteArray text = R"({
        "demande": {"etablissement": "51234567900017", "dispositif": "VERSEMENT_VOLONTAIRE",
                    "nature": "ACTION_FORMATION", "modeReglement": "SUBROGATION", "referenceInterne": "E2E-1",
                    "contact": {"nom": "Meunier", "prenom": "Claire", "email": "demo@exemple.fr",
                                "telephone": "01 99 00 12 34"}},
        "formation": {"intitule": "Sécurité des procédés", "objectif": "ADAPTATION", "certification": "AUCUNE",
                      "typeSession": "INTRA", "dateDebut": "2018-09-10", "dateFin": "2018-09-11", "duree": 840,
                      "nombreStagiaires": 1, "modalite": "PRESENTIEL", "surTempsTravail": 840,
                      "lieuChezOrganisme": true},
        "stagiaires": [{"nom": "Zébulon-Test", "prenom": "Aïcha", "dateNaissance": "1987-04-23", "sexe": "F",
                        "csp": "OUVRIER", "typeContrat": "CDI", "etablissement": "51234567900017", "heures": 840,
                        "tauxHoraire": 2000}],
        "couts": [{"type": "PEDAGOGIQUE", "libelle": "Coût pédagogique", "montantHt": 120000, "tauxTva": 2000}],
        "financement": {"montantDemande": 120000, "commentaire": "Merci de traiter avant la rentrée."},
        "imputations": [{"compte": "VV", "montant": 120000}]
    })";
    return QJsonDocument::fromJson(text).object();
}

} // namespace support
