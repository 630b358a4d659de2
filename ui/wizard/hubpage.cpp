// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/hubpage.h"

#include "models/items/labels.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowbutton.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Etape;
using models::EtapeVue;
using models::EtatEtape;

namespace {

// What is asked in each step, so that the papers can be gathered first.
QString asks(Etape etape) {
    switch (etape) {
    case Etape::Demande:
        return HubPage::tr("Établissement, dispositif, mode de règlement, contact RH");
    case Etape::Formation:
        return HubPage::tr("Intitulé, dates, durée, lieu");
    case Etape::Organisme:
        return HubPage::tr("Par son nom, son SIRET ou son numéro de déclaration d’activité");
    case Etape::Stagiaires:
        return HubPage::tr("Une ligne par personne, avec ses heures");
    case Etape::Couts:
        return HubPage::tr("Coûts hors taxes, montant demandé, comptes à débiter");
    case Etape::Pieces:
        return HubPage::tr("Programme, devis ou convention");
    }
    return {};
}

QString iconOf(EtatEtape etat) {
    switch (etat) {
    case EtatEtape::ACompleter:
        return u"point"_s;
    case EtatEtape::EnCours:
        return u"modifier"_s;
    case EtatEtape::Complet:
        return u"valide"_s;
    case EtatEtape::ACorriger:
        return u"alerte"_s;
    }
    return {};
}

} // namespace

HubPage::HubPage(QWidget *parent)
    : QWidget(parent)
    , m_progress(plainLabel({}, "muted"))
    , m_advice(plainLabel({}, "small"))
    , m_verify(textButton(u"droite"_s, tr("Vérifier et transmettre"), "primary")) {
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    all->addWidget(scroll);
    auto *page = new QWidget;
    setLook(page, "body");
    scroll->setWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(plainLabel(tr("Liste des tâches"), "title"));
    column->addWidget(m_progress);
    auto *card = new Card;
    card->body()->setSpacing(2);
    for (int i = 0; i < 6; ++i) {
        const auto etape = Etape(i);
        auto *row = new RowButton(u"point"_s, u"%1. %2"_s.arg(i + 1).arg(Messages::etape(etape)), asks(etape));
        connect(row, &RowButton::clicked, this, [this, etape] { Q_EMIT etapeRequested(etape); });
        card->body()->addWidget(row);
        m_rows.append(row);
    }
    column->addWidget(card);
    column->addWidget(m_verify, 0, Qt::AlignLeft);
    column->addWidget(m_advice);
    column->addStretch();
    connect(m_verify, &QPushButton::clicked, this, &HubPage::verificationRequested);
    setAccessibleName(tr("Liste des tâches"));
    setFocusPolicy(Qt::NoFocus);
}

void HubPage::showStates(const QList<EtapeVue> &states, int aVerifier) {
    m_states = states;
    m_aVerifier = aVerifier;
    for (const EtapeVue &state : states) {
        RowButton *row = m_rows.at(int(state.etape));
        row->setIconName(iconOf(state.etat));
        row->setTrailing(models::Labels::of(state));
    }
    const auto done = std::ranges::count(states, EtatEtape::Complet, &EtapeVue::etat);
    m_progress->setText(
        m_readOnly  ? tr("Ce qui a été saisi, étape par étape.")
        : done == 6 ? tr("Les six étapes sont complètes.")
        : done <= 1 ? tr("%1 étape complète sur 6. Vous pouvez les remplir dans l’ordre que vous voulez.").arg(done)
                    : tr("%1 étapes complètes sur 6. Vous pouvez les remplir dans l’ordre que vous voulez.").arg(done));
    m_advice->setText(m_readOnly                    ? QString()
                      : done == 6 && aVerifier == 0 ? tr("Il reste à relire vos réponses et à transmettre le dossier.")
                      : done == 6 ? tr("Quelques points sont à vérifier ; ils n’empêchent pas de transmettre.")
                                  : tr("Tout ce que vous tapez est enregistré sur ce poste à mesure, puis synchronisé. "
                                       "L’OPCA DEFi n’examine la demande qu’après « Transmettre le dossier »."));
    m_advice->setVisible(!m_advice->text().isEmpty());
}

void HubPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showStates(m_states, m_aVerifier);
    m_verify->setText(readOnly ? tr("Relire les réponses") : tr("Vérifier et transmettre"));
}

void HubPage::enter() {
    const auto next =
        std::ranges::find_if(m_states, [](const EtapeVue &each) { return each.etat != EtatEtape::Complet; });
    if (next == m_states.end())
        m_verify->setFocus(Qt::OtherFocusReason);
    else
        row(next->etape)->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
