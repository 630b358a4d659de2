// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/systemclock.h"

namespace app {

// The demo's data are of June 2018, and so are its days: the first start of a demo profile is the 15th, and time goes
// on from there at its own pace.
inline SystemClock demoClock(Profile &profile) {
    const QString key = QStringLiteral("demo/jours");
    const SystemClock real = SystemClock::ofTheProgram();
    if (!profile.settings().contains(key))
        profile.settings().setValue(key, QDate(2018, 6, 15).daysTo(real.wall().date()));
    return SystemClock::daysBehind(profile.settings().value(key).toLongLong());
}

} // namespace app
