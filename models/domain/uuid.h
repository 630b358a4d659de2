// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace models {

// A new UUID version 7 (RFC 9562): time-ordered, so that inserts stay at the end of the index; unique within the
// process even when the wall clock goes back. wallMs: milliseconds since 1970 UTC.
QUuid newUuid(qint64 wallMs);

// The canonical text: 36 lower-case characters without braces; empty for a null id.
QString toText(const QUuid &id);

} // namespace models
