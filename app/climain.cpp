// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/leave.h"
#include "app/systemclock.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

app::Cli::Write to(std::FILE *stream) {
    return [stream](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
        std::fflush(stream);
    };
}

int run(int argc, char *argv[]) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    // A PDF needs fonts, hence a GUI application; nothing else needs a platform.
    const bool prints = app::Cli::needsFonts(words);
#ifdef Q_OS_LINUX
    if (prints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const std::unique_ptr<QCoreApplication> application(prints ? new QGuiApplication(argc, argv)
                                                               : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"mon-compte-defi"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MCD_VERSION));
    const app::SystemClock clock = app::SystemClock::ofTheProgram();
    app::Cli cli(clock, to(stdout), to(stderr));
    QObject::connect(&cli, &app::Cli::finished, application.get(), &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        // Qt's own reading: on Windows, argv cannot hold every file name.
        &cli, [&cli] { cli.run(QCoreApplication::arguments().mid(1)); }, Qt::QueuedConnection);
    return application->exec();
}

} // namespace

int main(int argc, char *argv[]) { app::leave(run(argc, argv)); }
