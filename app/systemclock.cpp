// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"

namespace app {

SystemClock::SystemClock() { m_timer.start(); }

SystemClock::SystemClock(const QDateTime &frozen)
    : m_frozen(frozen.toUTC()) {
    m_timer.start();
}

SystemClock SystemClock::ofTheProgram() {
#ifdef MCD_TESTS
    const QDateTime frozen = QDateTime::fromString(qEnvironmentVariable("MCD_MAINTENANT"), Qt::ISODate);
    if (frozen.isValid())
        return SystemClock(frozen.toUTC());
#endif
    return SystemClock();
}

SystemClock SystemClock::daysBehind(qint64 days) {
    SystemClock clock;
    clock.m_daysBehind = days;
    return clock;
}

QDateTime SystemClock::wall() const {
    return m_frozen.isValid() ? m_frozen : QDateTime::currentDateTimeUtc().addDays(-m_daysBehind);
}

qint64 SystemClock::monotonicMs() const { return m_timer.elapsed(); }

} // namespace app
