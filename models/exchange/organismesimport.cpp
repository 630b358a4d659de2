// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/organismesimport.h"

#include "models/domain/json.h"
#include "models/store/organismeindex.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr qint64 longestLine = 64 * 1024;

} // namespace

Result<qint64> importOrganismes(QIODevice &ndjson, const QString &folder, const QString &version) {
    QList<Organisme> rows;
    for (qint64 number = 1;; ++number) {
        const QByteArray line = ndjson.readLine(longestLine + 1);
        if (line.isEmpty())
            break;
        const Failure refused{Failure::Kind::Invalid, u"register, line %1"_s.arg(number)};
        if (line.size() >= longestLine)
            return refused;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return refused;
        const Organisme organisme = organismeFromJson(document.object());
        if (organisme.denomination.isEmpty() || (organisme.nda.isEmpty() && organisme.siret.isEmpty()))
            return refused;
        rows.append(organisme);
    }
    if (rows.isEmpty())
        return Failure{Failure::Kind::Invalid, u"an empty register"_s};
    if (const auto installed = OrganismeIndex::install(folder, version, rows); !installed)
        return installed.failure();
    return qint64(rows.size());
}

} // namespace models
