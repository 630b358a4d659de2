// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

QByteArray number(double value) { return QByteArray::number(std::round(value * 1000) / 1000, 'g', 12); }

} // namespace

double quantile(QList<double> values, double share) {
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values[std::clamp<qsizetype>(qsizetype(std::ceil(share * double(values.size()))) - 1, 0, values.size() - 1)];
}

// By hand: a JSON object would sort its members, and people read these lines too.
QByteArray Measure::json() const {
    QByteArray line = "{\"nom\":\"" + nom.toUtf8() + "\",\"valeur\":" + number(valeur) + ",\"unite\":\"" +
                      unite.toUtf8() + "\",\"plancher\":" + number(plancher) + ",\"ratio\":" + number(ratio());
    if (!latences.isEmpty())
        for (const auto &[key, share] : {std::pair{"p50", 0.5}, {"p95", 0.95}, {"p99", 0.99}})
            line += ",\"" + QByteArray(key) + "\":" + number(quantile(latences, share));
    return line + ",\"detail\":" + QJsonDocument(detail).toJson(QJsonDocument::Compact) + '}';
}

QString Measure::words() const {
    return u"%1 : %2 %3, plancher %4, ratio %5"_s.arg(nom, QString::fromLatin1(number(valeur)), unite,
                                                      QString::fromLatin1(number(plancher)),
                                                      QString::fromLatin1(number(ratio())));
}

} // namespace bench
