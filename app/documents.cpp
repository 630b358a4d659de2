// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents.h"

#include "app/recapitulatif.h"
#include "app/synthese.h"
#include "models/exchange/listexport.h"
#include "models/exchange/xlsx.h"
#include "ui/print/previewdialog.h"
#include "ui/print/syntheseprint.h"
#include "ui/text/messages.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {
namespace {

struct Format {
    QString suffix;
    QString words;
};

// then: the file chosen, with the ending of its format.
void askFile(QWidget *parent, const QString &title, const QString &name, const QList<Format> &formats,
             const std::function<void(const QString &)> &then) {
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Format &format : formats)
        filters << u"%1 (*.%2)"_s.arg(format.words, format.suffix);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(formats.first().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, formats](const QString &filter) {
        if (const qsizetype at = filters.indexOf(filter); at >= 0)
            dialog->setDefaultSuffix(formats.at(at).suffix);
    });
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace

Documents::Documents(ui::MainWindow &window, Composition &composition, const models::Clock &clock)
    : m_window(window)
    , m_composition(composition)
    , m_clock(clock) {}

void Documents::told(const models::Result<> &done, const QString &file) {
    if (done)
        m_window.showMessage(tr("Document enregistré : %1").arg(file));
    else
        m_window.showWarning(ui::Messages::notWritten(done.failure(), file));
}

void Documents::preview(const ui::Report &report, const QString &name) {
    auto *preview = new ui::PreviewDialog(report, name, &m_window);
    connect(preview, &ui::PreviewDialog::failed, this,
            [this](const models::Failure &failure, const QString &file) { told(failure, file); });
    connect(preview, &ui::PreviewDialog::written, this, [this](const QString &file) { told(models::Done{}, file); });
    preview->show();
}

void Documents::previewSynthese() {
    const auto input = syntheseInput(m_composition, m_clock);
    if (!input)
        return m_window.showFailure(input.failure());
    preview(ui::synthese(*input), u"synthese-des-comptes.pdf"_s);
}

void Documents::previewDossier(const QUuid &id) {
    const auto input = dossierPrintInput(m_composition, m_clock, id);
    if (!input)
        return m_window.showFailure(input.failure());
    preview(ui::dossierRecap(*input), ui::dossierFileName(input->dossier));
}

void Documents::exportSynthese() {
    const auto input = syntheseInput(m_composition, m_clock);
    if (!input)
        return m_window.showFailure(input.failure());
    askFile(&m_window, tr("Exporter la synthèse"), u"synthese-des-comptes"_s,
            {{u"xlsx"_s, tr("Classeur Excel")},
             {u"csv"_s, tr("Tableur CSV")},
             {u"html"_s, tr("Page Web")},
             {u"pdf"_s, tr("Document PDF")}},
            [this, input = *input](const QString &file) {
                const auto is = [&file](QLatin1StringView suffix) {
                    return file.endsWith(suffix, Qt::CaseInsensitive);
                };
                told(is(".csv"_L1)    ? ui::writeSyntheseCsv(input, file)
                     : is(".html"_L1) ? ui::writeSyntheseHtml(input, file)
                     : is(".pdf"_L1)  ? ui::writeSynthesePdf(input, file)
                                      : ui::writeSyntheseXlsx(input, file),
                     file);
            });
}

// The rows are taken before the user chooses a name, whatever comes meanwhile.
void Documents::exportList(QAbstractItemModel *list, const QString &title) {
    const models::XlsxSheet sheet = models::sheetOf(*list, title);
    const QByteArray table = models::csvOf(*list);
    askFile(&m_window, tr("Exporter la liste"), title,
            {{u"xlsx"_s, tr("Classeur Excel")}, {u"csv"_s, tr("Tableur CSV")}},
            [this, sheet, table](const QString &file) {
                told(file.endsWith(".csv"_L1, Qt::CaseInsensitive) ? models::writeWhole(file, table)
                                                                   : models::writeXlsx(file, {sheet}),
                     file);
            });
}

} // namespace app
