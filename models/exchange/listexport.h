// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/wholefile.h"

#include <QStringList>

class QAbstractItemModel;

namespace models {

// CSV for a spreadsheet in French: UTF-8 with BOM, « ; », CRLF. A cell that a spreadsheet would run as a formula gets
// an apostrophe; a number stays a number (desktop.md §4.3).
QByteArray csvLine(const QStringList &cells);
QByteArray csvOf(const QAbstractItemModel &list); // header and rows, in the words shown
inline constexpr auto csvStart = "\xef\xbb\xbf";

} // namespace models
