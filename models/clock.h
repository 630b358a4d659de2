// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace models {

// The two clocks the program may ask. wall() may jump and decides nothing about data; monotonicMs() never goes back.
// Passed in by reference, so that tests and the simulator own time.
class Clock {
  public:
    virtual ~Clock() = default;
    virtual QDateTime wall() const = 0;     // UTC
    virtual qint64 monotonicMs() const = 0; // since an arbitrary start
    QDate today() const { return wall().toLocalTime().date(); }
};

} // namespace models
