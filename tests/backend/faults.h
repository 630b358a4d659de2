// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/http.h"

#include <QJsonArray>

#include <optional>

namespace backend {

// One thing that goes wrong on the way, once: coupe-avant, coupe-apres, tronque, html, 500, 503, 429, lent, double,
// redirige. Any other three digits are that status.
struct Fault {
    int call = 0; // the n-th call of the contract from now, or
    QString path; // the first one whose « METHOD /path » holds this
    QString kind;
    int times = 1;
    int milliseconds = 3000; // of « lent »
};

class FaultPlan {
  public:
    bool set(const QJsonArray &plan); // false: not a plan; nothing changes
    std::optional<Fault> next(const Request &request);

  private:
    QList<Fault> m_faults;
    int m_calls = 0;
};

} // namespace backend
