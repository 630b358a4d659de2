// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr struct {
    const char *name;
    models::Result<bench::Measure> (*measure)(const bench::Size &);
} measures[] = {
    {"demarrage", bench::demarrage},
    {"sync-initiale", bench::syncInitiale},
    {"sync-vide", bench::syncVide},
};

int usage(const QString &sentence) {
    std::fprintf(stderr, "mcd-bench : %s\nusage : mcd-bench [NOM…] [--json] [--dossiers N] [--tours N]\nnoms :",
                 qPrintable(sentence));
    for (const auto &each : measures)
        std::fprintf(stderr, " %s", each.name);
    std::fprintf(stderr, "\n");
    return 2;
}

std::optional<int> sizeOf(const QCommandLineParser &parser, const QString &option) {
    return parser.isSet(option) ? std::optional(parser.value(option).toInt()) : std::nullopt;
}

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Mesure le programme et, dans le même tour, son plancher."_s);
    parser.addOptions({{u"json"_s, u"Une ligne JSON par mesure."_s},
                       {u"dossiers"_s, u"Taille du jeu."_s, u"N"_s},
                       {u"tours"_s, u"Répétitions."_s, u"N"_s}});
    parser.addPositionalArgument(u"NOM"_s, u"Mesures voulues ; toutes par défaut."_s, u"[NOM…]"_s);
    parser.addHelpOption();
    if (!parser.parse(QCoreApplication::arguments()))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    const QStringList wanted = parser.positionalArguments();
    for (const QString &name : wanted)
        if (std::ranges::none_of(measures, [&name](const auto &each) { return name == QLatin1StringView(each.name); }))
            return usage(u"mesure inconnue : "_s + name);
    const bench::Size size{sizeOf(parser, u"dossiers"_s), sizeOf(parser, u"tours"_s)};
    if (size.dossiers.value_or(1) < 1 || size.rounds.value_or(1) < 1)
        return usage(u"--dossiers et --tours comptent à partir de 1"_s);

    int code = 0;
    for (const auto &each : measures) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(each.name)))
            continue;
        const auto measured = each.measure(size);
        if (!measured) {
            std::fprintf(stderr, "mcd-bench : %s : %s\n", each.name, qPrintable(measured.failure().detail));
            code = 1;
            continue;
        }
        std::printf("%s\n",
                    parser.isSet(u"json"_s) ? measured->json().constData() : measured->words().toUtf8().constData());
        std::fflush(stdout);
    }
    return code;
}
