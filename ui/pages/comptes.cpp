// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comptes.h"

#include "models/items/labels.h"
#include "models/rules/chiffres.h"
#include "ui/pages/chiffresview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Labels;

namespace ui {

ComptesPage::ComptesPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Mes comptes"), u"comptes"_s, Body::Scrolls, {u"compte"_s, u"financement"_s, u"mouvement"_s},
           parent)
    , m_mine(new Card(tr("Mes comptes")))
    , m_shared(new Card(tr("Mes financements")))
    , m_rows(new QVBoxLayout)
    , m_sharedRows(new QVBoxLayout) {
    auto *print = textButton(u"imprimer"_s, tr("Imprimer la synthèse"));
    print->setToolTip(tr("Imprimer la synthèse (Ctrl+P)"));
    auto *save = textButton(u"exporter"_s, tr("Exporter"));
    save->setToolTip(tr("Exporter la synthèse (Ctrl+E)"));
    addAction(print);
    addAction(save);
    connect(print, &QPushButton::clicked, this, &ComptesPage::printRequested);
    connect(save, &QPushButton::clicked, this, &ComptesPage::exportRequested);

    m_mine->body()->addWidget(
        plainLabel(tr("Alimentés par vos versements volontaires, ou par une dotation de l’OPCA DEFi "
                      "selon les règles de l’offre de service. À droite : le disponible pour "
                      "engagement, ce qui vous reste pour financer de nouvelles formations."),
                   "muted"));
    m_mine->body()->addLayout(m_rows);
    m_shared->body()->addWidget(
        plainLabel(tr("Mutualisés par l’OPCA DEFi, qui finance des formations selon les critères "
                      "des branches professionnelles. À droite : les engagements non réglés, le "
                      "montant provisionné pour des formations qui ne sont pas encore réglées. "
                      "Ce n’est pas un solde."),
                   "muted"));
    m_shared->body()->addLayout(m_sharedRows);
    body()->addWidget(m_mine);
    body()->addWidget(m_shared);
    body()->addStretch();
}

void ComptesPage::reload() {
    const QList<models::Compte> comptes = take(desk().read().comptes.comptes());
    const QList<models::Financement> financements = take(desk().read().comptes.financements());
    m_comptes.show(comptes);
    m_financements.show(financements);
    QDateTime oldest;
    for (const models::Compte &each : comptes)
        if (!oldest.isValid() || (each.arreteAu.isValid() && each.arreteAu < oldest))
            oldest = each.arreteAu;
    setSubtitle(oldest.isValid() ? tr("Sources de financement actives, arrêtées le %1").arg(Labels::moment(oldest))
                                 : tr("Sources de financement actives"));

    clearLayout(m_rows);
    for (const models::Compte &each : comptes) {
        m_rows->addWidget(line());
        auto *row = new QGridLayout;
        row->setHorizontalSpacing(20);
        row->setVerticalSpacing(2);
        row->setColumnStretch(0, 1);
        row->addWidget(plainLabel(each.libelle.isEmpty() ? each.code : each.libelle, "strong"), 0, 0);
        auto *value = lineLabel(models::format(each.disponibleEngagement), "figure");
        value->setAccessibleName(
            tr("%1, disponible pour engagement : %2").arg(each.libelle, models::format(each.disponibleEngagement)));
        row->addWidget(value, 0, 1, Qt::AlignRight);
        row->addWidget(plainLabel(ChiffresView::disponibleNote(each), "small"), 1, 0);
        row->addWidget(lineLabel(tr("Disponible pour engagement"), "small"), 1, 1, Qt::AlignRight);
        row->addWidget(plainLabel(tr("Solde disponible pour règlement : %1 %2")
                                      .arg(models::format(each.soldeReglement), ChiffresView::soldeNote(each)),
                                  "small"),
                       2, 0);
        if (const models::Arithmetique sum = models::arithmetique(each); !sum.coherent)
            row->addWidget(
                plainLabel(tr("À vérifier : ces soldes ne correspondent pas au calcul, qui donne %1 disponibles pour "
                              "engagement et %2 pour règlement.")
                               .arg(models::format(sum.disponibleEngagement), models::format(sum.soldeReglement)),
                           "error"),
                3, 0);
        auto *details = textButton(u"droite"_s, tr("Détail"), "flat");
        details->setAccessibleName(tr("Détail du compte %1").arg(each.libelle));
        row->addWidget(details, 2, 1, Qt::AlignRight);
        connect(details, &QPushButton::clicked, this, [this, code = each.code] { Q_EMIT compteRequested(code); });
        m_rows->addLayout(row);
    }
    if (comptes.isEmpty())
        m_rows->addWidget(new EmptyState(u"comptes"_s, tr("Aucun compte actif"),
                                         tr("Un compte s’affiche ici dès qu’il a financé une formation.")));

    clearLayout(m_sharedRows);
    for (const models::Financement &each : financements) {
        m_sharedRows->addWidget(line());
        auto *row = new QGridLayout;
        row->setColumnStretch(0, 1);
        row->addWidget(plainLabel(each.libelle.isEmpty() ? each.code : each.libelle, "strong"), 0, 0);
        const QString amount = ChiffresView::format(each);
        auto *value = lineLabel(amount, "figure");
        value->setAccessibleName(tr("%1, engagements non réglés : %2").arg(each.libelle, amount));
        row->addWidget(value, 0, 1, Qt::AlignRight);
        row->addWidget(lineLabel(tr("Engagements non réglés"), "small"), 1, 1, Qt::AlignRight);
        if (each.arreteAu.isValid())
            row->addWidget(lineLabel(tr("Arrêté le %1").arg(Labels::moment(each.arreteAu)), "small"), 1, 0);
        m_sharedRows->addLayout(row);
    }
    if (financements.isEmpty())
        m_sharedRows->addWidget(plainLabel(
            tr("Aucun financement mutualisé actif : ils s’affichent ici après la première formation financée, "
               "par exemple en professionnalisation ou au titre du CPF."),
            "muted"));
}

} // namespace ui
