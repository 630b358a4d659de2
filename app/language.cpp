// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void initTranslations() { Q_INIT_RESOURCE(i18n); } // at file scope: the macro declares a global function

namespace app {
namespace {

void install(QCoreApplication &application, const QString &file) {
    auto *translator = new QTranslator(&application);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
    else
        qWarning("no translation %s", qPrintable(file));
}

} // namespace

void speakFrench(QCoreApplication &application) {
    initTranslations();
    const bool english = qEnvironmentVariable("MCD_LANGUE") == "en"_L1;
    QLocale::setDefault(
        QLocale(english ? QLocale::English : QLocale::French, english ? QLocale::UnitedKingdom : QLocale::France));
    if (english)
        install(application, u":/i18n/mon-compte-defi_en.qm"_s);
    else
        install(application, u":/i18n/qtbase_fr.qm"_s);
}

} // namespace app
