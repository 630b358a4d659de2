// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

static void initFontResources() { // at file scope: the macro declares a global function
    Q_INIT_RESOURCE(fonts);
}

namespace ui {

QString programFont() {
    static const QString family = [] {
        initFontResources();
        QFontDatabase::addApplicationFont(u":/fonts/Inter-SemiBold.otf"_s);
        QFontDatabase::addApplicationFont(u":/fonts/Inter-Bold.otf"_s);
        const int regular = QFontDatabase::addApplicationFont(u":/fonts/Inter-Regular.otf"_s);
        return QFontDatabase::applicationFontFamilies(regular).value(0);
    }();
    return family;
}

} // namespace ui
