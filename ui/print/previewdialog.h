// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "ui/print/reportlayout.h"

#include <QDialog>

namespace ui {

// The document before it goes to paper: its pages as they will come out, « Imprimer… » and « Enregistrer en PDF… ».
// Qt's own preview speaks the toolkit's language and blurs; ours draws the very pages (desktop.md §4.2). Non-modal.
class PreviewDialog : public QDialog {
    Q_OBJECT
  public:
    PreviewDialog(const Report &report, const QString &proposedName, QWidget *parent = nullptr);

  Q_SIGNALS:
    void written(const QString &file);
    // Its sentence is Messages::notWritten(); the file is empty when it was to be printed.
    void failed(const models::Failure &failure, const QString &file);

  private:
    void savePdf();
    void print();
    Report m_report;
    QList<ReportPage> m_pages;
    QString m_name;
};

} // namespace ui
