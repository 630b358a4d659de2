// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/formheader.h"

#include "models/domain/dossier.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuspill.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

FormHeader::FormHeader(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, "section"))
    , m_saved(plainLabel({}, "small"))
    , m_statut(new StatusPill)
    , m_undo(new IconButton(u"annuler"_s, tr("Annuler la dernière saisie (Ctrl+Z)")))
    , m_redo(new IconButton(u"retablir"_s, tr("Rétablir (Ctrl+Y)"))) {
    setLook(this, "header");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(12);
    auto *close = textButton(u"gauche"_s, tr("Fermer"), "flat");
    close->setToolTip(tr("Revenir au dossier ; tout est déjà enregistré"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_saved);
    row->addWidget(close);
    row->addLayout(words, 1);
    row->addWidget(m_statut);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    connect(close, &QPushButton::clicked, this, &FormHeader::closeRequested);
    connect(m_undo, &QToolButton::clicked, this, &FormHeader::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &FormHeader::redoRequested);
}

void FormHeader::showDossier(const models::Dossier &dossier, bool editable) {
    m_statut->showStatut(dossier.statut, dossier.statutLibelle);
    m_undo->setVisible(editable);
    m_redo->setVisible(editable);
}

void FormHeader::setTitle(const QString &title) { m_title->setText(title); }
QString FormHeader::title() const { return m_title->text(); }

void FormHeader::setSaved(const QString &sentence) {
    m_saved->setText(sentence);
    m_saved->setVisible(!sentence.isEmpty());
}

void FormHeader::setSteps(bool undo, bool redo) {
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
}

} // namespace ui
