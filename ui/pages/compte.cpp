// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compte.h"

#include "models/domain/uuid.h"
#include "models/items/labels.h"
#include "ui/pages/chiffresview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::MouvementModel;

namespace ui {

ComptePage::ComptePage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Compte"), u"comptes"_s, Body::Scrolls, {u"compte"_s, u"mouvement"_s}, parent)
    , m_figures(new QVBoxLayout)
    , m_table(new TableView(tr("Mouvements du compte")))
    , m_empty(new EmptyState(u"comptes"_s, tr("Aucun mouvement"),
                             tr("Les versements, les engagements et les règlements du compte s’inscriront ici."))) {
    setBack(tr("Mes comptes"), [this] { Q_EMIT leaveRequested(); });
    auto *balances = new Card(tr("Situation du compte"));
    balances->body()->addLayout(m_figures);
    body()->addWidget(balances);
    auto *movements = new Card(tr("Mouvements"));
    movements->body()->addWidget(plainLabel(
        tr("Double-cliquez sur un mouvement, ou appuyez sur Entrée, pour ouvrir le dossier qui en est l’origine."),
        "small"));
    m_sorted.setSourceModel(&m_mouvements);
    m_sorted.setSortRole(models::SortRole);
    m_table->setModel(&m_sorted);
    m_table->setStretchColumn(MouvementModel::Libelle);
    m_table->sortByColumn(MouvementModel::Date, Qt::DescendingOrder);
    m_table->setMinimumHeight(320);
    movements->body()->addWidget(m_table, 1);
    movements->body()->addWidget(m_empty);
    body()->addWidget(movements, 1);
    connect(m_table, &TableView::opened, this, [this](const QString &key) {
        const int row = m_mouvements.rowOf(key);
        if (row >= 0 && m_mouvements.at(row).dossierId)
            Q_EMIT dossierRequested(*m_mouvements.at(row).dossierId);
    });
}

void ComptePage::open(const QString &code) {
    m_code = code;
    refresh();
}

void ComptePage::reload() {
    if (m_code.isEmpty())
        return;
    const auto found = desk().read().comptes.compte(m_code);
    if (!found) {
        Q_EMIT leaveRequested();
        return;
    }
    const models::Compte &compte = *found;
    setTitle(compte.libelle.isEmpty() ? compte.code : compte.libelle);
    const QString type = models::Labels::of(compte.type);
    setSubtitle(type.compare(compte.libelle, Qt::CaseInsensitive) == 0 ? QString() : type);
    clearLayout(m_figures);
    auto *terms = new FlowLayout(24, true);
    const struct {
        QString caption;
        models::Montant amount;
        QString note;
    } rows[] = {{tr("Alimentation"), compte.alimentation, tr("Versements et dotations, frais et reversements déduits")},
                {tr("Engagé non réglé"), compte.engageNonRegle, tr("Provisionné pour des formations non réglées")},
                {tr("Réglé"), compte.regle, tr("Payé aux organismes ou remboursé")}};
    for (const auto &row : rows) {
        auto *figure = new Figure(row.caption);
        figure->setValue(models::format(row.amount));
        figure->setNote(row.note);
        figure->setMinimumWidth(220);
        terms->addWidget(figure);
    }
    m_figures->addLayout(terms);
    m_figures->addWidget(line());
    m_figures->addWidget(new ChiffresView(compte));
    const QList<models::Mouvement> movements = take(desk().read().comptes.mouvements(m_code));
    m_mouvements.show(movements);
    m_table->setVisible(!movements.isEmpty());
    m_empty->setVisible(movements.isEmpty());
}

} // namespace ui
