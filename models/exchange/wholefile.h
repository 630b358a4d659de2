// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>

namespace models {

// The file whole, or as it was. Failures: DiskFull, ReadOnly (the folder or the file), Io.
Result<> writeWhole(const QString &file, const QByteArray &bytes);

// Why a file of that size could not be written there, by looking at the place.
Failure whyUnwritten(const QString &file, qint64 size);

// Text that comes from people, for a document: control characters, non-characters and the marks that turn the reading
// direction (U+202A…U+202E, U+2066…U+2069) are left out; a name could otherwise rewrite the line it stands on, or make
// a file that no reader opens. Line feeds and tabs stay.
QString printable(const QString &text);

} // namespace models
