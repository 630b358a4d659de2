// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

// The program speaks French whatever the desk speaks: numbers, dates, and Qt's own words (« Annuler »), which it
// carries inside. MCD_LANGUE=en shows the English translation.
void speakFrench(QCoreApplication &application);

} // namespace app
