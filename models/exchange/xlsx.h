// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/wholefile.h"

#include <QList>
#include <QStringList>
#include <QVariant>

class QAbstractItemModel;

namespace models {

// One sheet of a workbook. A cell is a QString (always text, also when it begins with « = »), a whole number, a
// Montant, a Duree (shown in hours), a QDate, a QDateTime (shown in local time) or invalid for an empty cell.
struct XlsxSheet {
    QString name; // made fit: 31 characters at most, without []:*?/\, unique in the workbook
    QStringList titles;
    QList<QVariantList> rows;
    bool filtered = true; // with the arrows of the automatic filter
};

// The list as shown now, with typed cells where the model answers to ValueRole.
XlsxSheet sheetOf(const QAbstractItemModel &list, const QString &name);

// XLSX, written whole or not at all: bold frozen header repeated on each printed page, columns wide enough, no formula
// ever. A text longer than the 32 767 characters a cell may hold ends with « … ». Failures: Invalid (more rows than a
// sheet may hold), DiskFull, ReadOnly, Io.
Result<> writeXlsx(const QString &file, const QList<XlsxSheet> &sheets);

} // namespace models
