// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/contract.h"

namespace backend {

// An RFC 9457 answer of the contract: its status and title follow from the slug (« invalide » is 400 unless told).
Response problem(const char *slug, const QJsonObject &more = {}, int status = 0);
Response invalid(const QList<ContractError> &errors, int status);

} // namespace backend
