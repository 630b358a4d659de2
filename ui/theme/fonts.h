// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

// The family of the letters the program carries, so that screen and PDF are the same everywhere. Needs a
// QGuiApplication.
QString programFont();

} // namespace ui
