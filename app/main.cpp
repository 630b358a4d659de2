// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef MCD_TESTS
#include "app/firstimage.h"
#endif
#include "app/language.h"
#include "app/leave.h"
#include "app/program.h"
#include "app/tour/conductor.h"
#include "app/tour/visit.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QImageReader>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int usage(const QString &sentence) {
    std::fprintf(stderr, "mon-compte-defi : %s\n", qPrintable(sentence));
    return 2;
}

int run(int argc, char *argv[]) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mon-compte-defi"_s);
    QApplication::setApplicationDisplayName(u"Mon compte DEFi"_s);
    QApplication::setApplicationVersion(QStringLiteral(MCD_VERSION));
    QImageReader::setAllocationLimit(64);
    app::speakFrench(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(app::Program::tr("Mon compte DEFi, le client de bureau."));
    parser.addOptions({
        {u"demo"_s, app::Program::tr("Données fictives, sans connexion au vrai serveur.")},
        {u"serveur"_s, app::Program::tr("Adresse du serveur (https)."), u"URL"_s},
        {u"profil"_s, app::Program::tr("Dossier des réglages et des données."), u"DIR"_s},
        {u"ouvrir"_s, app::Program::tr("Ouvre un dossier : moncomptedefi:dossier/ID."), u"LIEN"_s},
        {u"visite"_s, app::Program::tr("Visite guidée : images et rapport dans DIR."), u"DIR"_s},
    });
    QCommandLineOption part(u"visite-partie"_s, {}, u"N"_s);
    part.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(part);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    if (parser.isSet(u"visite"_s) && !parser.isSet(part)) {
        app::Conductor conductor(parser.value(u"visite"_s));
        QObject::connect(&conductor, &app::Conductor::finished, &application, &QCoreApplication::exit,
                         Qt::QueuedConnection);
        QMetaObject::invokeMethod(&conductor, &app::Conductor::start, Qt::QueuedConnection);
        return QApplication::exec();
    }

    app::StartOptions options;
    options.demo = parser.isSet(u"demo"_s);
    options.tour = parser.isSet(part);
    options.server = parser.value(u"serveur"_s);
    options.profile = parser.value(u"profil"_s);
    if (parser.isSet(u"ouvrir"_s)) {
        const auto dossier = app::dossierOfLink(parser.value(u"ouvrir"_s));
        if (!dossier)
            return usage(app::Program::tr("lien inconnu : %1").arg(parser.value(u"ouvrir"_s)));
        options.open = *dossier;
    }
    if (!options.server.isEmpty() && !app::serverUrl(options.server))
        return usage(app::Program::tr("adresse de serveur refusée : %1").arg(options.server));

    app::Program program(options);
    QObject::connect(&program, &app::Program::ended, &application, &QCoreApplication::exit, Qt::QueuedConnection);
#ifdef MCD_TESTS
    const app::FirstImage firstImage(program);
#endif
    std::unique_ptr<app::Visit> visit;
    if (parser.isSet(part))
        visit = std::make_unique<app::Visit>(program, parser.value(u"visite"_s), parser.value(part).toInt());
    QMetaObject::invokeMethod(&program, &app::Program::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[]) { app::leave(run(argc, argv)); }
