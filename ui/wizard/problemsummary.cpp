// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/problemsummary.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProblemSummary::ProblemSummary(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, "section"))
    , m_grid(new QGridLayout) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    setLook(this, "problem");
    hide();
}

void ProblemSummary::show(const QString &title, const QList<Line> &lines) {
    m_title->setText(title);
    setAccessibleName(title);
    setVisible(!lines.isEmpty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    clearLayout(m_grid);
    int row = 0;
    for (const Line &line : lines) {
        auto *jump = new QPushButton(line.name);
        setLook(jump, "flat");
        jump->setAccessibleName(tr("Aller au champ %1").arg(line.name));
        jump->setAccessibleDescription(line.sentence);
        connect(jump, &QPushButton::clicked, this, [this, champ = line.champ] { Q_EMIT fieldRequested(champ); });
        m_grid->addWidget(jump, row, 0, Qt::AlignTop | Qt::AlignLeft);
        QLabel *sentence = plainLabel(line.blocking ? line.sentence : tr("À vérifier. %1").arg(line.sentence));
        m_grid->addWidget(sentence, row, 1, Qt::AlignVCenter);
        if (!line.dossier.isNull()) {
            auto *open = new QPushButton(tr("Ouvrir l’autre dossier"));
            setLook(open, "flat");
            open->setAccessibleDescription(line.sentence);
            connect(open, &QPushButton::clicked, this, [this, id = line.dossier] { Q_EMIT dossierRequested(id); });
            m_grid->addWidget(open, row, 2, Qt::AlignTop);
        }
        ++row;
    }
}

void ProblemSummary::focusFirst() {
    if (const QLayoutItem *first = m_grid->itemAtPosition(0, 0))
        first->widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
