// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

// Something known, in words: « Référence interne », « F-2018-12 ».
struct Fact {
    QString name;
    QString value;
    bool operator==(const Fact &) const = default;
};

} // namespace ui
