// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/dossierwords.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "models/rules/chiffres.h"
#include "ui/text/messages.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Labels;

namespace {

QString joined(const QStringList &parts, const QString &between) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

QString person(const models::Personne &who) {
    return joined({u"%1 %2"_s.arg(who.prenom, who.nom).trimmed(), who.fonction, who.email,
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

// Adds what is known.
class Facts {
  public:
    void add(const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_facts.append({name, value});
    }
    void field(const char *champ, const QString &value) { add(Messages::field(QString::fromLatin1(champ)), value); }
    QList<Fact> take() { return std::move(m_facts); }

  private:
    QList<Fact> m_facts;
};

} // namespace

QList<Fact> DossierWords::demande() const {
    const models::Demande &d = m_dossier.demande;
    Facts facts;
    facts.field("/demande/etablissement",
                joined({m_site ? m_site->denomination : QString(), models::Siret::format(d.etablissement)}, u", "_s));
    facts.field("/demande/dispositif", m_dispositif);
    facts.field("/demande/nature", Labels::of(d.nature));
    facts.field("/demande/modeReglement", Labels::of(d.modeReglement));
    facts.field("/demande/referenceInterne", d.referenceInterne);
    facts.add(tr("Contact RH"), person(d.contact));
    return facts.take();
}

QList<Fact> DossierWords::formation() const {
    const models::Formation &f = m_dossier.formation;
    Facts facts;
    facts.field("/formation/intitule", f.intitule);
    facts.field("/formation/objectif", joined({Labels::of(f.objectif), f.objectifTexte}, u" — "_s));
    facts.field("/formation/certification", joined({Labels::of(f.certification), f.codeCertification}, u" "_s));
    facts.field("/formation/niveauVise", Labels::of(f.niveauVise));
    facts.add(tr("Dates"), f.dateDebut.isValid() && f.dateFin.isValid()
                               ? (f.dateDebut == f.dateFin
                                      ? tr("le %1").arg(Labels::date(f.dateDebut))
                                      : tr("du %1 au %2").arg(Labels::date(f.dateDebut), Labels::date(f.dateFin)))
                           : f.dateDebut.isValid() ? tr("à partir du %1").arg(Labels::date(f.dateDebut))
                           : f.dateFin.isValid()   ? tr("jusqu’au %1").arg(Labels::date(f.dateFin))
                                                   : QString());
    facts.field("/formation/duree", words(f.duree));
    facts.field("/formation/surTempsTravail", words(f.surTempsTravail));
    facts.field("/formation/horsTempsTravail", words(f.horsTempsTravail));
    facts.field("/formation/typeSession", Labels::of(f.typeSession));
    facts.field("/formation/modalite", Labels::of(f.modalite));
    facts.add(tr("Lieu"), f.lieuChezOrganisme ? tr("Chez l’organisme de formation") : place(f.lieu));
    facts.field("/formation/domaine", f.domaine);
    return facts.take();
}

QList<Fact> DossierWords::organisme() const {
    const models::OrganismeChoisi &o = m_dossier.organisme;
    Facts facts;
    facts.add(tr("Organisme de formation"), m_dossier.formation.interne ? tr("Formation interne") : o.denomination);
    facts.field("/organisme/siret", models::Siret::format(o.siret));
    facts.field("/organisme/nda", models::Nda::format(o.nda));
    facts.field("/organisme/adresse/voie", place(o.adresse));
    facts.field("/organisme/contact/nom", person(o.contact));
    if (o.proposeParEntreprise)
        facts.add(tr("Référentiel"), tr("Organisme ajouté par l’entreprise, à valider par l’OPCA DEFi"));
    return facts.take();
}

QList<Fact> DossierWords::financement() const {
    Facts facts;
    facts.field("/financement/autresCofinanceurs", words(m_dossier.financement.autresCofinanceurs));
    facts.field("/financement/montantDemande", words(m_dossier.financement.montantDemande));
    if (!m_dossier.couts.isEmpty() && m_dossier.financement.montantDemande)
        facts.add(tr("Reste à la charge de l’entreprise"),
                  models::format(models::recapitulatif(m_dossier, {}, {}).resteACharge));
    facts.add(tr("Montant accordé"), words(m_dossier.montantAccorde));
    facts.add(tr("Montant réglé"), words(m_dossier.montantRegle));
    facts.field("/financement/commentaire", m_dossier.financement.commentaire);
    return facts.take();
}

QString DossierWords::cout(const models::LigneCout &ligne) {
    const QString type = Labels::of(ligne.type);
    const bool same = type.compare(ligne.libelle.trimmed(), Qt::CaseInsensitive) == 0; // people retype it
    return joined({type, same ? QString() : ligne.libelle}, u" — "_s);
}

QString DossierWords::compte(const QString &code, const QList<models::Compte> &comptes) {
    const auto found = std::ranges::find(comptes, code, &models::Compte::code);
    return found == comptes.cend() || found->libelle.isEmpty() ? code : found->libelle;
}

QString DossierWords::taille(const models::Piece &piece) {
    return QLocale(QLocale::French).formattedDataSize(piece.taille, 1, QLocale::DataSizeSIFormat);
}

} // namespace ui
