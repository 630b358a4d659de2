// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/coutsstep.h"

#include "models/domain/uuid.h"
#include "models/rules/acces.h"
#include "models/rules/chiffres.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/fieldgrid.h"
#include "ui/wizard/fieldproblem.h"
#include "ui/wizard/montantedit.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Montant;

namespace {

// The choice of an imputation made elsewhere on a financement: kept and named, not offered here.
const QString onFinancement = u"financement:"_s;

QString pointer(QLatin1StringView list, const QUuid &id, QLatin1StringView member = {}) {
    const QString base = u"/%1/%2"_s.arg(list, models::toText(id));
    return member.isEmpty() ? base : base + u'/' + member;
}

} // namespace

CoutsStep::CoutsStep(const std::function<QUuid()> &newId, QWidget *parent)
    : Step(models::Etape::Couts, tr("Montants hors taxes, en euros, comme sur le devis."), parent)
    , m_newId(newId)
    , m_coutRows(new QVBoxLayout)
    , m_partRows(new QVBoxLayout)
    , m_addCout(new QPushButton(tr("Ajouter un coût")))
    , m_addPart(new QPushButton(tr("Ajouter un compte")))
    , m_cofinanceurs(new MontantEdit)
    , m_demande(new MontantEdit)
    , m_commentaire(new QPlainTextEdit)
    , m_total(new Figure(tr("Coût total HT")))
    , m_horaire(new Figure(tr("Coût par heure et par stagiaire")))
    , m_reste(new Figure(tr("Reste à la charge de l’entreprise")))
    , m_impute(new Figure(tr("Imputé sur vos comptes"))) {
    addRecap();
    QGridLayout *couts = addSection(tr("Coûts"));
    m_coutRows->setSpacing(12);
    couts->addLayout(m_coutRows, 0, 0);
    couts->addWidget(watch(u"/couts"_s, m_addCout), 1, 0);
    couts->addWidget(m_addCout, 2, 0, Qt::AlignLeft);
    m_addCout->disconnect(this); // adding a line is not an edit of the button

    QGridLayout *asked = addSection(tr("Financement demandé"));
    asked->addWidget(field(u"/financement/montantDemande"_s, m_demande, tr("Ce que vous demandez à l’OPCA DEFi")), 0,
                     0);
    asked->addWidget(
        field(u"/financement/autresCofinanceurs"_s, m_cofinanceurs, tr("Région, Pôle emploi, autre financeur"), true),
        0, 1);
    m_commentaire->setTabChangesFocus(true);
    m_commentaire->setMaximumHeight(fontMetrics().height() * 5);
    asked->addWidget(field(u"/financement/commentaire"_s, m_commentaire, {}, true), 1, 0, 1, 2);
    asked->setColumnStretch(0, 1);
    asked->setColumnStretch(1, 1);

    QGridLayout *parts = addSection(Messages::field(u"/imputations"_s),
                                    tr("Répartissez le montant demandé. Les soldes sont ceux de la dernière "
                                       "synchronisation."));
    m_partRows->setSpacing(12);
    parts->addLayout(m_partRows, 0, 0);
    parts->addWidget(watch(u"/imputations"_s, m_addPart), 1, 0);
    parts->addWidget(m_addPart, 2, 0, Qt::AlignLeft);
    m_addPart->disconnect(this);

    connect(m_addCout, &QPushButton::clicked, this, [this] {
        const QUuid id = m_newId();
        Cout &row = addCout(id);
        if (m_couts.size() == 1)
            row.type->setChoice(std::optional(models::TypeCout::PEDAGOGIQUE));
        touch();
        goTo(pointer("couts"_L1, id, "type"_L1));
    });
    connect(m_addPart, &QPushButton::clicked, this, [this] {
        const QUuid id = m_newId();
        Montant rest = m_demande->montant().value_or(Montant{});
        for (const Part &each : std::as_const(m_parts))
            rest = rest - each.montant->montant().value_or(Montant{});
        Part &row = addPart(id);
        if (rest > Montant{}) // what is left to share out
            row.montant->setMontant(rest);
        touch();
        goTo(pointer("imputations"_L1, id, "compte"_L1));
    });
    connect(this, &Step::edited, this, &CoutsStep::showRecap);
}

void CoutsStep::addRecap() {
    QGridLayout *grid = addSection(tr("En un coup d’œil"));
    int column = 0;
    for (Figure *figure : {m_total, m_horaire, m_reste, m_impute}) {
        grid->addWidget(figure, column / 2, column % 2);
        ++column;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

CoutsStep::Cout &CoutsStep::addCout(const QUuid &id) {
    auto *frame = new QFrame;
    setLook(frame, "sunken");
    Cout row{id, frame, new ChoiceBox, new QLineEdit, new MontantEdit, new ChoiceBox, new QPushButton(tr("Retirer"))};
    const QMetaEnum types = QMetaEnum::fromType<models::TypeCout>();
    for (int i = 0; i < types.keyCount(); ++i) {
        const auto type = models::TypeCout(types.value(i));
        if (type == models::TypeCout::GARDE_ENFANT)
            row.type->addClosedChoice(models::toCode(type), models::Labels::of(type), tr("Réservé au dispositif CPF"));
        else
            row.type->addChoice(models::toCode(type), models::Labels::of(type));
    }
    row.tva->addChoice(u"2000"_s, u"20\u202f%"_s);
    row.tva->addChoice(u"1000"_s, u"10\u202f%"_s);
    row.tva->addChoice(u"550"_s, u"5,5\u202f%"_s);
    row.tva->addChoice(u"0"_s, tr("Exonéré (0 %)"));
    row.tva->setMinimumContentsLength(10);
    row.type->setMinimumContentsLength(14);
    setLook(row.remove, "flat");
    row.remove->setAccessibleName(tr("Retirer cette ligne de coût"));
    row.remove->setEnabled(!readOnly());
    auto *grid = new FieldGrid(frame);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(16);
    grid->addWidget(field(pointer("couts"_L1, id, "type"_L1), row.type), 0, 0);
    grid->addWidget(field(pointer("couts"_L1, id, "montantHt"_L1), row.montant), 0, 1);
    grid->addWidget(field(pointer("couts"_L1, id, "tauxTva"_L1), row.tva, {}, true), 0, 2);
    grid->addWidget(field(pointer("couts"_L1, id, "libelle"_L1), row.libelle, {}, true), 1, 0, 1, 2);
    grid->addWidget(row.remove, 1, 2, Qt::AlignRight | Qt::AlignBottom);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_coutRows->addWidget(frame);
    connect(row.remove, &QPushButton::clicked, this, [this, id] {
        removeCout(id);
        m_addCout->setFocus();
        touch();
    });
    m_couts.append(row);
    return m_couts.last();
}

CoutsStep::Part &CoutsStep::addPart(const QUuid &id) {
    auto *frame = new QFrame;
    setLook(frame, "sunken");
    Part row{id, frame, new ChoiceBox, new MontantEdit, plainLabel({}, "small"), new QPushButton(tr("Retirer"))};
    offerComptes(row.compte);
    setLook(row.remove, "flat");
    row.remove->setAccessibleName(tr("Retirer ce compte"));
    row.remove->setEnabled(!readOnly());
    auto *grid = new FieldGrid(frame);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(16);
    grid->addWidget(field(pointer("imputations"_L1, id, "compte"_L1), row.compte), 0, 0);
    grid->addWidget(field(pointer("imputations"_L1, id, "montant"_L1), row.montant), 0, 1);
    grid->addWidget(row.remove, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(row.balances, 1, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    m_partRows->addWidget(frame);
    connect(row.remove, &QPushButton::clicked, this, [this, id] {
        removePart(id);
        m_addPart->setFocus();
        touch();
    });
    m_parts.append(row);
    return m_parts.last();
}

// The frame goes later: its own button may be what asked.
void CoutsStep::removeCout(const QUuid &id) {
    const auto found = std::ranges::find(m_couts, id, &Cout::id);
    if (found == m_couts.end())
        return;
    forget(pointer("couts"_L1, id));
    found->frame->hide();
    found->frame->deleteLater();
    m_couts.remove(found - m_couts.begin());
}

void CoutsStep::removePart(const QUuid &id) {
    const auto found = std::ranges::find(m_parts, id, &Part::id);
    if (found == m_parts.end())
        return;
    forget(pointer("imputations"_L1, id));
    found->frame->hide();
    found->frame->deleteLater();
    m_parts.remove(found - m_parts.begin());
}

void CoutsStep::offerComptes(ChoiceBox *box) const {
    const QString chosen = box->code();
    box->removeChoices();
    for (const models::Compte &each : m_contexte.comptes)
        box->addChoice(each.code, each.libelle);
    if (chosen.startsWith(onFinancement))
        box->addClosedChoice(chosen, tr("Financement : %1").arg(chosen.mid(onFinancement.size())),
                             tr("Choisi sur le portail"));
    box->setCode(chosen);
}

void CoutsStep::showContexte(const models::Contexte &contexte, const models::Dossier &dossier) {
    m_contexte = contexte;
    m_base = dossier;
    for (const Part &each : std::as_const(m_parts))
        offerComptes(each.compte);
    showRecap();
}

void CoutsStep::showRecap() {
    models::Dossier dossier = m_base;
    store(dossier);
    const auto &dispositifs = m_contexte.dispositifs;
    const auto dispositif = std::ranges::find(dispositifs, dossier.demande.dispositif, &models::Dispositif::code);
    const auto *sien = models::trouver(m_contexte.etablissements, dossier.demande.etablissement);
    const models::Recapitulatif recap = models::recapitulatif(
        dossier, dispositif == dispositifs.end() ? QList<models::Parametre>{} : dispositif->parametres,
        sien ? sien->idcc : QString());
    m_total->setValue(models::format(recap.totalCouts));
    m_horaire->setValue(recap.coutHoraireStagiaire ? models::format(*recap.coutHoraireStagiaire) : tr("—"));
    if (!recap.coutHoraireStagiaire)
        m_horaire->setNote(tr("Il manque la durée, le nombre de stagiaires ou le coût pédagogique."));
    else if (!recap.plafondHoraire)
        m_horaire->setNote(tr("Aucun plafond horaire connu pour ce dispositif et cette branche."));
    else if (*recap.coutHoraireStagiaire > *recap.plafondHoraire)
        m_horaire->setNote(tr("Plafond : %1 ; dépassé de %2.")
                               .arg(models::format(*recap.plafondHoraire),
                                    models::format(*recap.coutHoraireStagiaire - *recap.plafondHoraire)));
    else
        m_horaire->setNote(tr("Sous le plafond de %1.").arg(models::format(*recap.plafondHoraire)));
    m_reste->setValue(models::format(recap.resteACharge));
    m_reste->setNote(tr("Coût total − cofinanceurs − montant demandé"));
    const Montant asked = dossier.financement.montantDemande.value_or(Montant{});
    m_impute->setValue(models::format(recap.totalImpute));
    m_impute->setNote(recap.totalImpute == asked
                          ? tr("Égal au montant demandé.")
                          : tr("Montant demandé : %1 ; écart de %2.")
                                .arg(models::format(asked), models::format(recap.totalImpute - asked)));
    showBalances();
}

void CoutsStep::showBalances() {
    for (const Part &part : std::as_const(m_parts)) {
        const auto compte = std::ranges::find(m_contexte.comptes, part.compte->code(), &models::Compte::code);
        part.balances->setVisible(compte != m_contexte.comptes.end());
        if (compte == m_contexte.comptes.end())
            continue;
        Montant here; // all the lines on this compte count
        for (const Part &each : std::as_const(m_parts))
            if (each.compte->code() == compte->code)
                here += each.montant->montant().value_or(Montant{});
        const auto line = [here](const QString &name, Montant before) {
            return tr("%1 : %2 aujourd’hui, %3 après ce dossier.")
                .arg(name, models::format(before), models::format(before - here));
        };
        QString words = line(tr("Disponible pour engagement"), compte->disponibleEngagement) + u'\n' +
                        line(tr("Solde disponible pour règlement"), compte->soldeReglement);
        if (compte->arreteAu.isValid())
            words += u'\n' + tr("Soldes arrêtés le %1.").arg(models::Labels::moment(compte->arreteAu));
        part.balances->setText(words);
    }
}

void CoutsStep::setReadOnly(bool readOnly) {
    Step::setReadOnly(readOnly);
    for (const Cout &each : std::as_const(m_couts))
        each.remove->setEnabled(!readOnly);
    for (const Part &each : std::as_const(m_parts))
        each.remove->setEnabled(!readOnly);
}

void CoutsStep::fill(const models::Dossier &dossier) {
    const auto ids = [](const auto &rows) {
        QList<QUuid> out;
        for (const auto &each : rows)
            out.append(each.id);
        return out;
    };
    if (ids(m_couts) != ids(dossier.couts)) {
        while (!m_couts.isEmpty())
            removeCout(m_couts.last().id);
        for (const models::LigneCout &each : dossier.couts)
            addCout(each.id);
    }
    if (ids(m_parts) != ids(dossier.imputations)) {
        while (!m_parts.isEmpty())
            removePart(m_parts.last().id);
        for (const models::Imputation &each : dossier.imputations)
            addPart(each.id);
    }
    for (qsizetype i = 0; i < m_couts.size(); ++i) {
        const models::LigneCout &from = dossier.couts.at(i);
        m_couts.at(i).type->setChoice(from.type);
        m_couts.at(i).libelle->setText(from.libelle);
        m_couts.at(i).montant->setMontant(from.montantHt);
        m_couts.at(i).tva->setCode(from.tauxTva ? QString::number(*from.tauxTva) : QString());
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const models::Imputation &imputation = dossier.imputations.at(i);
        m_parts.at(i).compte->setCode(imputation.financement.isEmpty() ? imputation.compte
                                                                       : onFinancement + imputation.financement);
        offerComptes(m_parts.at(i).compte);
        m_parts.at(i).montant->setMontant(dossier.imputations.at(i).montant);
    }
    m_cofinanceurs->setMontant(dossier.financement.autresCofinanceurs);
    m_demande->setMontant(dossier.financement.montantDemande);
    if (m_commentaire->toPlainText() != dossier.financement.commentaire)
        m_commentaire->setPlainText(dossier.financement.commentaire);
    m_base = dossier;
    showRecap();
}

void CoutsStep::store(models::Dossier &dossier) const {
    dossier.couts.clear();
    for (const Cout &each : m_couts) {
        models::LigneCout cout;
        cout.id = each.id;
        cout.type = each.type->choice<models::TypeCout>();
        cout.libelle = each.libelle->text();
        cout.montantHt = each.montant->montant();
        if (!each.tva->code().isEmpty())
            cout.tauxTva = each.tva->code().toInt();
        dossier.couts.append(cout);
    }
    dossier.imputations.clear();
    for (const Part &each : m_parts) {
        models::Imputation imputation{each.id, each.compte->code(), each.montant->montant(), {}};
        if (imputation.compte.startsWith(onFinancement))
            imputation.financement = std::exchange(imputation.compte, {}).mid(onFinancement.size());
        dossier.imputations.append(imputation);
    }
    dossier.financement.autresCofinanceurs = m_cofinanceurs->montant();
    dossier.financement.montantDemande = m_demande->montant();
    dossier.financement.commentaire = m_commentaire->toPlainText();
}

} // namespace ui
