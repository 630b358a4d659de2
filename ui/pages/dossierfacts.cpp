// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dossierfacts.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;
using models::Labels;

namespace ui {
namespace {

QString joined(const QStringList &parts, const QString &between) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

QString person(const models::Personne &who) {
    return joined({u"%1 %2"_s.arg(who.prenom, who.nom).trimmed(), who.email,
                   who.telephone.isEmpty() ? QString() : models::formatTelephone(who.telephone)},
                  u", "_s);
}

QString place(const models::Adresse &where) {
    return joined({where.voie, u"%1 %2"_s.arg(where.codePostal, where.commune).trimmed()}, u", "_s);
}

template <typename T>
QString words(const std::optional<T> &value) {
    return value ? models::format(*value) : QString();
}

// A section with nothing in it says so.
QWidget *orNothing(Facts *facts, const QString &nothing) {
    if (!facts->isEmpty())
        return facts;
    delete facts;
    return plainLabel(nothing, "muted");
}

} // namespace

QWidget *DossierFacts::demande() const {
    const models::Demande &d = m_dossier.demande;
    auto *facts = new Facts;
    facts->add(tr("Établissement"), m_site
                                        ? u"%1, %2"_s.arg(m_site->denomination, models::Siret::format(d.etablissement))
                                        : models::Siret::format(d.etablissement));
    facts->add(tr("Dispositif"), m_dispositif);
    facts->add(tr("Nature"), Labels::of(d.nature));
    facts->add(tr("Mode de règlement"), Labels::of(d.modeReglement));
    facts->add(tr("Référence interne"), d.referenceInterne);
    facts->add(tr("Contact RH"), person(d.contact));
    return orNothing(facts, tr("Rien de saisi pour l’instant."));
}

QWidget *DossierFacts::formation() const {
    const models::Formation &f = m_dossier.formation;
    const models::OrganismeChoisi &o = m_dossier.organisme;
    auto *facts = new Facts;
    facts->add(tr("Intitulé"), f.intitule);
    facts->add(tr("Objectif"), joined({Labels::of(f.objectif), f.objectifTexte}, u" — "_s));
    facts->add(tr("Certification"), joined({Labels::of(f.certification), f.codeCertification}, u" "_s));
    facts->add(tr("Dates"), f.dateDebut.isValid() || f.dateFin.isValid()
                                ? tr("du %1 au %2").arg(Labels::date(f.dateDebut), Labels::date(f.dateFin))
                                : QString());
    facts->add(tr("Durée par stagiaire"), words(f.duree));
    facts->add(tr("Session"), joined({Labels::of(f.typeSession), Labels::of(f.modalite)}, u", "_s));
    facts->add(tr("Sur le temps de travail"), words(f.surTempsTravail));
    facts->add(tr("Hors temps de travail"), words(f.horsTempsTravail));
    facts->add(tr("Lieu"), f.lieuChezOrganisme ? tr("Chez l’organisme de formation") : place(f.lieu));
    facts->add(tr("Organisme de formation"), f.interne ? tr("Formation interne") : o.denomination);
    facts->add(tr("SIRET de l’organisme"), models::Siret::format(o.siret));
    facts->add(tr("Déclaration d’activité"), models::Nda::format(o.nda));
    facts->add(tr("Adresse de l’organisme"), place(o.adresse));
    facts->add(tr("Contact de l’organisme"), person(o.contact));
    if (o.proposeParEntreprise)
        facts->add(tr("Référentiel"), tr("Organisme ajouté par l’entreprise, à valider par l’OPCA DEFi"));
    return orNothing(facts, tr("Rien de saisi pour l’instant."));
}

QWidget *DossierFacts::stagiaires() const {
    auto *facts = new Facts;
    int number = 0;
    for (const models::Stagiaire &each : m_dossier.stagiaires) {
        ++number;
        const QString name = u"%1 %2"_s.arg(each.prenom, each.nom).trimmed();
        facts->add(name.isEmpty() ? tr("Stagiaire %1").arg(number) : name,
                   joined({Labels::of(each.csp), Labels::of(each.typeContrat), words(each.heures)}, u" · "_s) +
                       (each.heures || each.csp || each.typeContrat ? QString() : tr("à compléter")));
    }
    return orNothing(facts, tr("Aucun stagiaire saisi pour l’instant."));
}

QWidget *DossierFacts::couts(const QList<models::Compte> &comptes) const {
    auto *facts = new Facts;
    for (const models::LigneCout &each : m_dossier.couts)
        facts->add(joined({Labels::of(each.type), each.libelle}, u" — "_s), words(each.montantHt));
    facts->add(tr("Autres cofinanceurs"), words(m_dossier.financement.autresCofinanceurs));
    facts->add(tr("Montant demandé"), words(m_dossier.financement.montantDemande));
    for (const models::Imputation &each : m_dossier.imputations) {
        const auto compte = std::ranges::find(comptes, each.compte, &models::Compte::code);
        facts->add(tr("Imputé sur %1").arg(compte == comptes.cend() ? each.compte : compte->libelle),
                   words(each.montant));
    }
    facts->add(tr("Montant accordé"), words(m_dossier.montantAccorde));
    facts->add(tr("Montant réglé"), words(m_dossier.montantRegle));
    facts->add(tr("Commentaire"), m_dossier.financement.commentaire);
    return orNothing(facts, tr("Aucun coût saisi pour l’instant."));
}

} // namespace ui
