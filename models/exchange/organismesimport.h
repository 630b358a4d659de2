// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QString>

class QIODevice;

namespace models {

// Reads the register as it is published (NDJSON: one organisme of the contract a line, UTF-8) and installs it as
// `version` in `folder` (OrganismeIndex::install). All or nothing: a line that is not an object, is too long, or names
// no organisme makes it Invalid, with the line's number, and the register in use stays. Gives the number of rows.
Result<qint64> importOrganismes(QIODevice &ndjson, const QString &folder, const QString &version);

} // namespace models
