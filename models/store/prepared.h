// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <memory>
#include <unordered_map>

class QSqlQuery; // whole where this is included

namespace models {

// Prepared statements of one connection that nobody is using, by the address of their literal: parsing the SQL costs
// more than running it. For Statement only.
struct Database::Prepared {
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> idle;
};

} // namespace models
