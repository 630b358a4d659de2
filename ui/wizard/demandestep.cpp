// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/demandestep.h"

#include "models/domain/identifiants.h"
#include "models/rules/acces.h"
#include "ui/text/messages.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/choicelist.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Acces;
using models::Etablissement;
using models::Labels;
using models::ModeReglement;

DemandeStep::DemandeStep(QWidget *parent)
    : Step(models::Etape::Demande, tr("L’établissement employeur, le dispositif et le mode de règlement."), parent)
    , m_etablissement(new ChoiceBox)
    , m_prefere(plainLabel({}, "muted"))
    , m_dispositif(new ChoiceList)
    , m_nature(new ChoiceBox)
    , m_reglement(new ChoiceList)
    , m_reference(new QLineEdit)
    , m_nom(new QLineEdit)
    , m_email(new QLineEdit)
    , m_telephone(new QLineEdit) {
    m_nature->addAll<models::Nature>();

    QGridLayout *who = addSection(tr("Votre demande"));
    who->addWidget(
        field(u"/demande/etablissement"_s, m_etablissement,
              tr("Celui qui emploie les stagiaires ; il peut être différent de votre établissement préféré.")),
        0, 0, 1, 2);
    who->addWidget(field(u"/demande/nature"_s, m_nature), 1, 0);
    who->addWidget(field(u"/demande/referenceInterne"_s, m_reference, {}, true), 1, 1);
    who->setColumnStretch(0, 1);
    who->setColumnStretch(1, 1);
    m_reference->setPlaceholderText(tr("30 caractères au plus"));

    QGridLayout *how = addSection(tr("Financement demandé"));
    auto *change = new QPushButton(tr("Changer d’établissement préféré"));
    setLook(change, "flat");
    change->setObjectName(u"changePrefere"_s);
    connect(change, &QPushButton::clicked, this, &DemandeStep::changePrefereRequested);
    how->setColumnStretch(0, 1);
    how->addWidget(m_prefere, 0, 0);
    how->addWidget(change, 0, 1, Qt::AlignRight | Qt::AlignTop);
    how->addWidget(field(u"/demande/dispositif"_s, m_dispositif), 1, 0, 1, 2);
    how->addWidget(field(u"/demande/modeReglement"_s, m_reglement), 2, 0, 1, 2);

    QGridLayout *contact =
        addSection(tr("Contact RH"), tr("La personne que l’OPCA DEFi appellera au sujet de ce dossier."));
    contact->addWidget(field(u"/demande/contact/nom"_s, m_nom), 0, 0);
    contact->addWidget(field(u"/demande/contact/email"_s, m_email), 0, 1);
    contact->addWidget(field(u"/demande/contact/telephone"_s, m_telephone), 1, 0);
}

void DemandeStep::fill(const models::Dossier &dossier) {
    const models::Demande &d = dossier.demande;
    m_etablissement->setCode(d.etablissement);
    m_dispositif->setCode(d.dispositif);
    m_nature->setChoice(d.nature);
    m_reglement->setCode(d.modeReglement ? models::toCode(*d.modeReglement) : QString());
    m_reference->setText(d.referenceInterne);
    m_nom->setText(d.contact.nom);
    m_email->setText(d.contact.email);
    m_telephone->setText(d.contact.telephone);
}

void DemandeStep::store(models::Dossier &dossier) const {
    models::Demande &d = dossier.demande;
    d.etablissement = m_etablissement->code();
    d.dispositif = m_dispositif->code();
    d.nature = m_nature->choice<models::Nature>();
    d.modeReglement = models::fromCode<ModeReglement>(m_reglement->code());
    d.referenceInterne = m_reference->text();
    d.contact.nom = m_nom->text();
    d.contact.email = m_email->text();
    d.contact.telephone = m_telephone->text();
}

void DemandeStep::showContexte(const models::Contexte &contexte, const models::Dossier &) {
    showEtablissements(contexte);
    showAcces(contexte);
}

void DemandeStep::showEtablissements(const models::Contexte &contexte) {
    if (contexte.etablissements == m_offered && contexte.etablissementPrefere == m_offeredPrefere)
        return; // as at nearly every key: a group has a thousand of them
    m_offered = contexte.etablissements;
    m_offeredPrefere = contexte.etablissementPrefere;
    const QString chosen = m_etablissement->code();
    m_etablissement->removeChoices();
    for (const Etablissement &each : contexte.etablissements) {
        QString words = u"%1 · %2"_s.arg(each.denomination, models::Siret::format(each.siret));
        if (!each.adresse.commune.isEmpty())
            words += u" · "_s + each.adresse.commune;
        if (each.siret == contexte.etablissementPrefere)
            words = u"★ "_s + words + tr(" (préféré)");
        if (each.ferme)
            m_etablissement->addClosedChoice(each.siret, tr("%1 (fermé)").arg(words),
                                             Labels::etat(each, contexte.etablissementPrefere));
        else if (!models::habilite(each, models::Habilitation::SAISIR))
            m_etablissement->addClosedChoice(each.siret, tr("%1 (non habilité)").arg(words),
                                             tr("Vous n’avez pas l’habilitation « Saisir » pour cet établissement."));
        else
            m_etablissement->addChoice(each.siret, words);
    }
    m_etablissement->setCode(chosen);
}

void DemandeStep::showAcces(const models::Contexte &contexte) {
    const Etablissement *prefere = models::trouver(contexte.etablissements, contexte.etablissementPrefere);
    m_prefere->setText(prefere
                           ? tr("Établissement préféré : %1. Il décide de l’accès au dispositif « Plan » et à la "
                                "subrogation de paiement.")
                                 .arg(prefere->denomination)
                           : tr("Aucun établissement préféré n’est choisi. Il décide de l’accès au dispositif « Plan » "
                                "et à la subrogation de paiement."));
    const QString chosen = m_dispositif->code();
    QList<ChoiceList::Option> dispositifs;
    for (const models::Dispositif &each : contexte.dispositifs) {
        const Acces acces = models::accesDispositif(each, prefere);
        const bool soon = acces == Acces::PasEncore;
        dispositifs.append({each.code, soon ? tr("%1 (bientôt)").arg(each.libelle) : each.libelle, each.description,
                            acces == Acces::Ouvert ? QString() : Messages::sentence(acces)});
    }
    std::stable_partition(dispositifs.begin(), dispositifs.end(),
                          [](const ChoiceList::Option &each) { return each.reason.isEmpty(); });
    m_dispositif->setOptions(dispositifs);
    m_dispositif->setCode(chosen);

    const QString reglement = m_reglement->code();
    const Acces acces = models::accesSubrogation(prefere);
    m_reglement->setOptions({{models::toCode(ModeReglement::SUBROGATION), tr("Subrogation"),
                              tr("L’OPCA DEFi paie l’organisme de formation."),
                              acces == Acces::Ouvert ? QString() : Messages::sentence(acces)},
                             {models::toCode(ModeReglement::REMBOURSEMENT),
                              tr("Remboursement"),
                              tr("L’entreprise paie l’organisme, puis l’OPCA DEFi la rembourse."),
                              {}}});
    m_reglement->setCode(reglement);
}

} // namespace ui
