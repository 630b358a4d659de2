// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewdialog.h"

#include "ui/print/reportfile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr double shownPerPoint = 1.15;

// One page, drawn at the screen's own resolution.
class PageView : public QWidget {
  public:
    PageView(const ReportPage &page, const QSizeF &points, const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_page(page) {
        setFixedSize((points * shownPerPoint).toSize());
        setAccessibleName(name);
        setAccessibleDescription(ReportLayout::text(page).join(u'\n'));
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.fillRect(rect(), Qt::white); // paper is white in a dark theme too
        painter.setPen(QColor(0xb8, 0xc0, 0xc8));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        ReportLayout::paint(painter, m_page, shownPerPoint);
    }

  private:
    ReportPage m_page;
};

} // namespace

PreviewDialog::PreviewDialog(const Report &report, const QString &proposedName, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_name(proposedName) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Aperçu avant impression"));
    const QSizeF points = QPageSize(QPageSize::A4).size(QPageSize::Point);
    m_pages = ReportLayout(points).pages(report);

    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setSpacing(16);
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        column->addWidget(
            new PageView(m_pages.at(i), points, tr("Page %1 sur %2").arg(i + 1).arg(m_pages.size()), pages), 0,
            Qt::AlignHCenter);
    auto *scroll = new QScrollArea;
    scroll->setWidget(pages);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Pages du document"));

    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Enregistrer en PDF…"), QDialogButtonBox::ActionRole);
    QPushButton *paper = buttons->addButton(tr("Imprimer…"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole);
    save->setObjectName(u"enregistrerPdf"_s);
    paper->setObjectName(u"imprimer"_s);
    save->setDefault(true);
    // Without a printer Qt would quietly write a PDF somewhere: say it instead.
    paper->setEnabled(!QPrinterInfo::availablePrinterNames().isEmpty());
    if (!paper->isEnabled())
        paper->setToolTip(tr("Aucune imprimante n’est installée sur ce poste."));
    connect(save, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(paper, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(760, 860);
}

void PreviewDialog::savePdf() {
    auto *dialog = new QFileDialog(this, tr("Enregistrer en PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Document PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto done = writePdf(m_report, file);
        if (done)
            Q_EMIT written(file);
        else
            Q_EMIT failed(done.failure(), file);
    });
    dialog->open();
}

void PreviewDialog::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_report.title); // no personal data in the spool's list
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QPainter painter;
        if (!painter.begin(printer.get())) {
            Q_EMIT failed({models::Failure::Kind::Io, u"printer"_s}, {});
            return;
        }
        const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
        const int last =
            printer->toPage() > 0 ? std::min<int>(printer->toPage(), int(m_pages.size())) : int(m_pages.size());
        for (int i = first; i < last; ++i) {
            if (i > first)
                printer->newPage();
            ReportLayout::paint(painter, m_pages.at(i), printer->resolution() / 72.0);
        }
    });
    dialog->open();
}

} // namespace ui
