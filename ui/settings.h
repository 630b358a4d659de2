// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>

namespace ui {

// What the user decides about this desk. Kept by the caller; the window shows and changes it.
struct Settings {
    enum class Proxy { Systeme, Aucun, Manuel };

    Theme::Mode theme = Theme::Mode::Systeme;
    int percent = 100; // size of the text
    QString serveur;   // URL; empty: the OPCA's
    Proxy proxy = Proxy::Systeme;
    QString proxyHote;
    int proxyPort = 8080;
    // Fixed by the administrator, shown as such and out of reach: « serveur », « proxy ».
    QStringList verrouilles;
    bool operator==(const Settings &) const = default;
};

} // namespace ui
