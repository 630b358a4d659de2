// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"

#include <QAbstractItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

bool number(const QString &text) {
    const qsizetype from = text.startsWith(u'-') ? 1 : 0;
    return text.size() > from &&
           std::all_of(text.begin() + from, text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u','; });
}

QString cell(const QString &given) {
    QString text = printable(given);
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) && !number(text))
        text.prepend(u'\'');
    if (number(text) || text.isEmpty())
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells) {
    QStringList out;
    out.reserve(cells.size());
    for (const QString &each : cells)
        out.append(cell(each));
    return out.join(u';').toUtf8() + "\r\n";
}

QByteArray csvOf(const QAbstractItemModel &list) {
    QByteArray out = csvStart;
    QStringList cells;
    for (int column = 0; column < list.columnCount(); ++column)
        cells.append(list.headerData(column, Qt::Horizontal).toString());
    out += csvLine(cells);
    for (int row = 0; row < list.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < list.columnCount(); ++column)
            cells.append(list.index(row, column).data().toString());
        out += csvLine(cells);
    }
    return out;
}

} // namespace models
