// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace bench {

// How much to measure; what a measure takes when nothing is said is in its own file.
struct Size {
    std::optional<int> dossiers;
    std::optional<int> rounds;
};

// One line of the report (interfaces.md §5).
struct Measure {
    QString nom;
    double valeur = 0;
    QString unite;
    double plancher = 0; // what the same work costs at least, in this very run
    QList<double> latences;
    QJsonObject detail;

    double ratio() const { return plancher > 0 ? valeur / plancher : 0; }
    QByteArray json() const;
    QString words() const;
};

double quantile(QList<double> values, double share); // 0.5: the median

models::Result<Measure> demarrage(const Size &size);
models::Result<Measure> syncInitiale(const Size &size);
models::Result<Measure> syncVide(const Size &size);

} // namespace bench
