// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/etablissement.h"
#include "models/result.h"
#include "ui/print/report.h"

#include <QDateTime>

namespace ui {

// A4, PDF/A-1b, fonts embedded, the report's title as its own. Needs a QGuiApplication.
QByteArray pdfOf(const Report &report);
// One page for a browser and for those who do not read PDF: language said, headings in order, <th scope>, nothing
// fetched, no script, printed as the PDF is. Well-formed XML as well.
QByteArray htmlOf(const Report &report);

// Written whole or not at all. Failures: DiskFull, ReadOnly, Io.
models::Result<> writePdf(const Report &report, const QString &file);
models::Result<> writeHtml(const Report &report, const QString &file);

// What every document of the house says of itself. Times are UTC.
QString reportSender(const models::Entreprise &entreprise);
QString reportFooter(const QDateTime &edited);
QString reportFormule(); // how the two balances are made (domain.md §0.4)

} // namespace ui
