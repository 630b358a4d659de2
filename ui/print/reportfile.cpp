// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "models/domain/identifiants.h"
#include "models/exchange/wholefile.h"
#include "models/items/labels.h"
#include "ui/print/reportlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace ui {

using models::Labels;

namespace {
struct Document {
    Q_DECLARE_TR_FUNCTIONS(ui::Document)
};
} // namespace

QByteArray pdfOf(const Report &report) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
        writer.setTitle(report.title);
        writer.setCreator(u"Mon compte DEFi"_s);
        writer.setResolution(1200);
        const QPageSize a4(QPageSize::A4);
        writer.setPageSize(a4);
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        const QList<ReportPage> pages = ReportLayout(a4.size(QPageSize::Point)).pages(report);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            ReportLayout::paint(painter, pages.at(i), writer.resolution() / 72.0);
        }
    }
    return bytes;
}

models::Result<> writePdf(const Report &report, const QString &file) { return models::writeWhole(file, pdfOf(report)); }

models::Result<> writeHtml(const Report &report, const QString &file) {
    return models::writeWhole(file, htmlOf(report));
}

QString reportSender(const models::Entreprise &entreprise) {
    const auto siren = models::Siren::parse(entreprise.siren);
    QStringList parts{entreprise.raisonSociale};
    if (!entreprise.siren.isEmpty())
        parts << Document::tr("SIREN %1").arg(siren ? siren->format() : entreprise.siren);
    parts.removeAll(QString());
    return parts.join(u" — "_s);
}

QString reportFormule() {
    return Document::tr("Disponible pour engagement = alimentation − réglé.\nSolde disponible pour règlement = "
                        "disponible pour engagement − engagé non réglé.");
}

QString reportFooter(const QDateTime &edited) {
    return Document::tr("Édité le %1 — source : Mon compte DEFi, dernière synchronisation").arg(Labels::moment(edited));
}

} // namespace ui
