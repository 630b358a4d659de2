// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/fact.h"

#include <QList>
#include <QString>

#include <variant>

namespace ui {

// A printed document as blocks, before anything is measured (desktop.md §4.2).
struct ReportHeading {
    QString text;
    QString caption; // below it, smaller; may be empty
};
struct ReportFigure {
    QString label;
    QString value;
    QString note; // how the value is made; may be empty
};
struct ReportFigures {
    QList<ReportFigure> figures; // side by side
};
struct ReportColumn {
    QString title;     // also the file's title, hence no personal data
    double weight = 1; // share of the width
    bool number = false;
};
// A cell may have a second line after '\n', set smaller: what precises the first.
struct ReportTable {
    QList<ReportColumn> columns;
    QList<QStringList> rows;
    QStringList total; // empty: none
};
struct ReportFacts {
    QList<Fact> facts; // one a line, names on the left
};
struct ReportNote {
    QString text;
    bool warning = false;
};
using ReportBlock = std::variant<ReportHeading, ReportFigures, ReportTable, ReportFacts, ReportNote>;

struct Report {
    QString title;
    QString subtitle; // « arrêté au … »
    QString sender;   // the company, on every page
    QString mark;     // on every page as well: « Brouillon, non transmis »; may be empty
    QString footer;   // « Édité le … — source : … »; the page number is added
    QList<ReportBlock> blocks;
};

} // namespace ui
