// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chiffresview.h"

#include "models/domain/duree.h"
#include "models/items/labels.h"
#include "models/rules/chiffres.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Compte;

namespace ui {
namespace {

// No equality is written that does not hold.
QString sign(bool equal) { return equal ? u"="_s : u"≠"_s; }

} // namespace

ChiffresView::ChiffresView(const Compte &compte, QWidget *parent)
    : QWidget(parent) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *figures = new FlowLayout(24, true);
    auto *disponible = new Figure(tr("Disponible pour engagement"));
    disponible->setValue(models::format(compte.disponibleEngagement));
    disponible->setNote(disponibleNote(compte));
    disponible->setToolTip(tr("Ce qui vous reste pour financer de nouvelles formations."));
    auto *solde = new Figure(tr("Solde disponible pour règlement"));
    solde->setValue(models::format(compte.soldeReglement));
    solde->setNote(soldeNote(compte));
    solde->setToolTip(
        tr("Ce qui reste à l’OPCA DEFi pour régler les factures de l’organisme de formation ou les vôtres : "
           "le disponible pour engagement, diminué des montants engagés pour des formations non réglées."));
    for (Figure *figure : {disponible, solde}) {
        figure->setMinimumWidth(320);
        figures->addWidget(figure);
    }
    layout->addLayout(figures);
    const models::Arithmetique sum = models::arithmetique(compte);
    if (!sum.coherent) {
        auto *banner = new Banner(Banner::Kind::Warning);
        layout->addWidget(banner);
        banner->setText(
            tr("Ces soldes ne correspondent pas au calcul"),
            tr("Par le calcul : disponible pour engagement %1, solde disponible pour règlement %2. Les soldes "
               "affichés sont ceux de l’OPCA DEFi ; interrogez votre interlocuteur de gestion.")
                .arg(models::format(sum.disponibleEngagement), models::format(sum.soldeReglement)));
    }
    if (compte.arreteAu.isValid())
        layout->addWidget(plainLabel(tr("Arrêté le %1").arg(models::Labels::moment(compte.arreteAu)), "small"));
}

QString ChiffresView::disponibleNote(const Compte &compte) {
    return tr("%1 %2 alimentés − %3 réglés")
        .arg(sign(compte.disponibleEngagement == compte.alimentation - compte.regle),
             models::format(compte.alimentation), models::format(compte.regle));
}

QString ChiffresView::soldeNote(const Compte &compte) {
    return tr("%1 %2 disponibles pour engagement − %3 engagés non réglés")
        .arg(sign(compte.soldeReglement == compte.disponibleEngagement - compte.engageNonRegle),
             models::format(compte.disponibleEngagement), models::format(compte.engageNonRegle));
}

QString ChiffresView::format(const models::Financement &financement) {
    return financement.unite == models::Unite::HEURES ? models::format(models::Duree{financement.engageNonRegle})
                                                      : models::format(models::Montant{financement.engageNonRegle});
}

} // namespace ui
