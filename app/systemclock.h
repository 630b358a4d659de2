// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"

#include <QElapsedTimer>

namespace app {

// The computer's clocks; MCD_MAINTENANT (tests only) freezes the wall clock; the demo lives in another year.
// Thread-safe.
class SystemClock : public models::Clock {
  public:
    SystemClock();
    explicit SystemClock(const QDateTime &frozen);
    static SystemClock daysBehind(qint64 days); // the wall clock, so many days earlier
    // Frozen at MCD_MAINTENANT when the build has tests on and it holds an ISO instant.
    static SystemClock ofTheProgram();
    QDateTime wall() const override;
    qint64 monotonicMs() const override;

  private:
    QDateTime m_frozen;
    qint64 m_daysBehind = 0;
    QElapsedTimer m_timer;
};

} // namespace app
