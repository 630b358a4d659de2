// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/etablissement.h"
#include "models/result.h"
#include "ui/print/report.h"

#include <QList>

namespace ui {

// What the synthesis of the accounts shows, read at one moment.
struct SyntheseInput {
    models::Entreprise entreprise;
    QString prefere; // its denomination
    QList<models::Compte> comptes;
    QList<models::Financement> financements;
    QDateTime arreteAu; // UTC: last synchronisation; invalid: never
    QDateTime editeLe;  // UTC
};

Report synthese(const SyntheseInput &input);

// Written whole or not at all. Failures: DiskFull, ReadOnly, Io.
models::Result<> writeSynthesePdf(const SyntheseInput &input, const QString &file); // PDF/A-1b
models::Result<> writeSyntheseHtml(const SyntheseInput &input, const QString &file);
// UTF-8 with BOM, « ; », CRLF, decimal comma, for a spreadsheet in French; cells that would be formulas neutralised.
models::Result<> writeSyntheseCsv(const SyntheseInput &input, const QString &file);
// Typed cells: a sheet of accounts, one of financings, one that says whose they are and of when.
models::Result<> writeSyntheseXlsx(const SyntheseInput &input, const QString &file);

} // namespace ui
