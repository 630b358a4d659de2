// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// opca-reference: the reference backend as a program.
#include "tests/backend/database.h"
#include "tests/backend/httpmount.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <httplib.h>

#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <pthread.h>
#endif

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

// Asks the external issuer about a token (RFC 7662).
QString introspected(const QString &issuer, const QString &token) {
    const auto clientOf = [](const QUrl &url) {
        auto client =
            std::make_unique<httplib::Client>(url.toString(QUrl::RemovePath | QUrl::RemoveQuery).toStdString());
        client->set_connection_timeout(5);
        client->set_read_timeout(5);
        return client;
    };
    const QUrl base(issuer);
    const auto discovery = clientOf(base)->Get((base.path() + u"/.well-known/openid-configuration"_s).toStdString());
    if (!discovery || discovery->status != 200)
        return {};
    const QUrl endpoint(
        QJsonDocument::fromJson(QByteArray::fromStdString(discovery->body))["introspection_endpoint"_L1].toString());
    const httplib::Params form{{"token", token.toStdString()}};
    const auto answer = clientOf(endpoint)->Post(endpoint.path().toStdString(), form);
    if (!answer || answer->status != 200)
        return {};
    const QJsonDocument told = QJsonDocument::fromJson(QByteArray::fromStdString(answer->body));
    return told["active"_L1].toBool() ? told["sub"_L1].toString() : QString();
}

int fail(const QString &message) {
    fprintf(stderr, "opca-reference: %s\n", qPrintable(message));
    return 2;
}

void quitLater() {
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

// SIGTERM and SIGINT end the event loop, so that the file is closed and answers under way are given. Before any thread
// is made: threads inherit the mask.
void quitOnSignals() {
#ifdef Q_OS_UNIX
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals] {
        int received = 0;
        sigwait(&signals, &received);
        quitLater();
    }).detach();
#endif
}

// Whoever started us holds our standard input: when it goes, so do we.
void quitWithInput() {
    std::thread([] {
        while (fgetc(stdin) != EOF) {
        }
        quitLater();
    }).detach();
}

} // namespace

int main(int argc, char **argv) {
    quitOnSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"opca-reference"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MCD_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Le serveur de référence de Mon compte DEFi."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"ecoute"_s, u"Adresse et port\u202f; le port 0 en prend un libre."_s, u"adresse:port"_s, u"127.0.0.1:0"_s},
        {u"donnees"_s, u"Dossier des données, ou «\u00a0:memoire:\u00a0»."_s, u"DIR"_s,
         QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)},
        {u"jeu"_s, u"Données de départ d’une base vide : vide, demo ou charge."_s, u"jeu"_s, u"vide"_s},
        {u"dossiers"_s, u"Jeu «\u00a0charge\u00a0» : nombre de dossiers."_s, u"N"_s, u"1000"_s},
        {u"organismes"_s, u"Nombre d’organismes inventés en plus des réels."_s, u"N"_s, u"0"_s},
        {u"etablissements"_s, u"Jeu «\u00a0charge\u00a0» : nombre d’établissements."_s, u"N"_s, u"100"_s},
        {u"stagiaires-par-dossier"_s, u"Jeu «\u00a0charge\u00a0»."_s, u"N"_s, u"3"_s},
        {u"graine"_s, u"Graine du générateur."_s, u"N"_s, u"1"_s},
        {u"tls-cert"_s, u"Certificat (PEM)."_s, u"F"_s},
        {u"tls-cle"_s, u"Clé du certificat (PEM)."_s, u"F"_s},
        {u"emetteur"_s, u"Émetteur OpenID externe\u202f; par défaut, le petit fournisseur intégré."_s, u"URL"_s},
        {u"bac-a-sable"_s, u"Ouvre les routes de bac à sable (adresses locales seulement)."_s},
        {u"controler-reponses"_s,
         u"Vérifie chaque réponse contre le contrat\u202f; un écart devient une erreur 500."_s},
        {u"avec-entree"_s, u"S’arrête quand l’entrée standard se ferme."_s},
    });
    parser.process(application);

    const QString address = parser.value(u"ecoute"_s);
    const QString host = address.section(u':', 0, -2).remove(u'[').remove(u']');
    bool portOk = false;
    const int port = address.section(u':', -1).toInt(&portOk);
    if (!portOk || host.isEmpty())
        return fail(u"--ecoute\u00a0: adresse:port attendu."_s);
    const bool loopback = host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
    if (parser.isSet(u"bac-a-sable"_s) && !loopback)
        return fail(u"--bac-a-sable n’est permis que sur une adresse locale."_s);
    if (parser.isSet(u"tls-cert"_s) != parser.isSet(u"tls-cle"_s))
        return fail(u"--tls-cert et --tls-cle vont ensemble."_s);
    const QString set = parser.value(u"jeu"_s);
    if (!QStringList{u"vide"_s, u"demo"_s, u"charge"_s}.contains(set))
        return fail(u"--jeu\u00a0: vide, demo ou charge."_s);
    const auto number = [&parser](const QString &name) { return std::max(0, parser.value(name).toInt()); };

    Server::Options options;
    options.now = [] { return QDateTime::currentDateTimeUtc(); };
    options.sandbox = parser.isSet(u"bac-a-sable"_s);
    options.checkAnswers = parser.isSet(u"controler-reponses"_s);
    options.history = set != "charge"_L1;
    const QString folder = parser.value(u"donnees"_s);
    if (folder != ":memoire:"_L1) {
        if (!QDir().mkpath(folder))
            return fail(u"le dossier "_s + folder + u" ne peut pas être créé."_s);
        options.file = QDir(folder).filePath(u"opca-reference.db"_s);
    }
    const QString issuer = parser.value(u"emetteur"_s);
    if (!issuer.isEmpty()) {
        options.emetteur = issuer;
        options.introspect = [issuer](const QString &token) { return introspected(issuer, token); };
    }
    try {
        Server server(options);
        if (server.isEmpty()) {
            if (set == "demo"_L1)
                server.loadDemo();
            else if (set == "charge"_L1)
                server.loadCharge({number(u"dossiers"_s), number(u"etablissements"_s),
                                   number(u"stagiaires-par-dossier"_s), quint32(number(u"graine"_s))});
            else
                server.loadEmpty();
        }
        server.setOrganismes(number(u"organismes"_s), quint32(number(u"graine"_s)));
        HttpMount mount(server);
        if (!mount.listen(host, port, parser.value(u"tls-cert"_s), parser.value(u"tls-cle"_s)))
            return fail(u"impossible d’écouter sur "_s + address);
        if (issuer.isEmpty())
            server.setEmetteur(mount.url());
        const QJsonObject ready{{u"url"_s, mount.url()},
                                {u"emetteur"_s, issuer.isEmpty() ? mount.url() : issuer},
                                {u"pid"_s, QCoreApplication::applicationPid()}};
        printf("%s\n", compact(ready).constData());
        fflush(stdout);
        if (parser.isSet(u"avec-entree"_s))
            quitWithInput();
        return QCoreApplication::exec();
    } catch (const SqlError &error) {
        return fail(QString::fromStdString(error.what()));
    }
}
