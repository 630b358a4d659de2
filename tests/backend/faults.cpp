// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/faults.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace backend {

bool FaultPlan::set(const QJsonArray &plan) {
    static const QSet<QString> kinds{u"coupe-avant"_s, u"coupe-apres"_s, u"tronque"_s, u"html"_s,
                                     u"lent"_s,        u"double"_s,      u"redirige"_s};
    QList<Fault> faults;
    for (const QJsonValue &each : plan) {
        const Fault fault{each["appel"_L1].toInt(), each["chemin"_L1].toString(), each["faute"_L1].toString(),
                          each["fois"_L1].toInt(1), each["ms"_L1].toInt(3000)};
        const int status = fault.kind.toInt();
        if ((fault.call <= 0 && fault.path.isEmpty()) ||
            (!kinds.contains(fault.kind) && (status < 400 || status > 599)))
            return false;
        faults.append(fault);
    }
    m_faults = faults;
    m_calls = 0;
    return true;
}

std::optional<Fault> FaultPlan::next(const Request &request) {
    const QString name = QString::fromLatin1(request.method) + u' ' + request.path();
    if (request.path().startsWith("/bac-a-sable"_L1))
        return {};
    if (request.path().startsWith("/v1/"_L1))
        ++m_calls;
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        const Fault fault = m_faults[i];
        if (fault.call > 0 ? fault.call != m_calls : !name.contains(fault.path))
            continue;
        if (fault.times <= 1)
            m_faults.removeAt(i);
        else
            --m_faults[i].times;
        return fault;
    }
    return {};
}

} // namespace backend
