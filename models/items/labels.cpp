// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/labels.h"

#include "models/domain/identifiants.h"

using namespace Qt::StringLiterals;

namespace models {

QString Labels::of(Statut value) {
    switch (value) {
    case Statut::SAISIE:
        return tr("En cours de saisie");
    case Statut::TRANSMISSION_DEMANDEE:
        return tr("Transmission demandée");
    case Statut::EN_VALIDATION:
        return tr("En cours de validation");
    case Statut::REJET_TECHNIQUE:
        return tr("Transmission échouée");
    case Statut::A_COMPLETER:
        return tr("À compléter");
    case Statut::ACCORDE:
        return tr("Accordé");
    case Statut::REFUSE:
        return tr("Refusé");
    case Statut::ANNULE:
        return tr("Annulé");
    case Statut::RUPTURE:
        return tr("Rupture");
    case Statut::REGLE_PARTIEL:
        return tr("Réglé en partie");
    case Statut::SOLDE:
        return tr("Soldé");
    case Statut::CLOS:
        return tr("Clos");
    }
    return {};
}

QString Labels::of(Nature value) {
    switch (value) {
    case Nature::ACTION_FORMATION:
        return tr("Action de formation");
    case Nature::BILAN_COMPETENCES:
        return tr("Bilan de compétences");
    case Nature::VAE:
        return tr("Validation des acquis de l’expérience");
    case Nature::TUTORAT:
        return tr("Tutorat");
    }
    return {};
}

QString Labels::of(ModeReglement value) {
    switch (value) {
    case ModeReglement::SUBROGATION:
        return tr("Subrogation : l’OPCA DEFi paie l’organisme de formation");
    case ModeReglement::REMBOURSEMENT:
        return tr("Remboursement : l’entreprise paie puis est remboursée");
    }
    return {};
}

QString Labels::of(Objectif value) {
    switch (value) {
    case Objectif::ADAPTATION:
        return tr("Adaptation au poste de travail");
    case Objectif::DEVELOPPEMENT:
        return tr("Développement des compétences");
    case Objectif::CERTIFICATION:
        return tr("Obtention d’une certification");
    case Objectif::VAE:
        return tr("Validation des acquis de l’expérience");
    case Objectif::BILAN:
        return tr("Bilan de compétences");
    case Objectif::PREVENTION:
        return tr("Prévention et sécurité");
    case Objectif::AUTRE:
        return tr("Autre objectif");
    }
    return {};
}

QString Labels::of(Certification value) {
    switch (value) {
    case Certification::AUCUNE:
        return tr("Aucune");
    case Certification::RNCP:
        return tr("RNCP");
    case Certification::RS:
        return tr("Inventaire ou répertoire spécifique");
    case Certification::CQP:
        return tr("CQP");
    case Certification::CLEA:
        return tr("CléA");
    }
    return {};
}

QString Labels::of(Niveau value) {
    switch (value) {
    case Niveau::SANS:
        return tr("Sans diplôme");
    case Niveau::NIVEAU_V:
        return tr("Niveau V (CAP, BEP)");
    case Niveau::NIVEAU_IV:
        return tr("Niveau IV (baccalauréat)");
    case Niveau::NIVEAU_III:
        return tr("Niveau III (bac + 2)");
    case Niveau::NIVEAU_II:
        return tr("Niveau II (bac + 3 ou 4)");
    case Niveau::NIVEAU_I:
        return tr("Niveau I (bac + 5 et plus)");
    }
    return {};
}

QString Labels::of(TypeSession value) {
    switch (value) {
    case TypeSession::INTRA:
        return tr("Intra-entreprise");
    case TypeSession::INTER:
        return tr("Inter-entreprises");
    }
    return {};
}

QString Labels::of(Modalite value) {
    switch (value) {
    case Modalite::PRESENTIEL:
        return tr("En présentiel");
    case Modalite::DISTANCE:
        return tr("À distance");
    case Modalite::MIXTE:
        return tr("Mixte");
    }
    return {};
}

QString Labels::of(Sexe value) {
    switch (value) {
    case Sexe::F:
        return tr("Femme");
    case Sexe::M:
        return tr("Homme");
    }
    return {};
}

QString Labels::of(Csp value) {
    switch (value) {
    case Csp::OUVRIER:
        return tr("Ouvrier");
    case Csp::EMPLOYE:
        return tr("Employé");
    case Csp::TECHNICIEN_AM:
        return tr("Technicien ou agent de maîtrise");
    case Csp::INGENIEUR_CADRE:
        return tr("Ingénieur ou cadre");
    }
    return {};
}

QString Labels::of(TypeContrat value) {
    switch (value) {
    case TypeContrat::CDI:
        return tr("CDI");
    case TypeContrat::CDD:
        return tr("CDD");
    case TypeContrat::CDD_INSERTION:
        return tr("CDD d’insertion");
    case TypeContrat::CONTRAT_PRO:
        return tr("Contrat de professionnalisation");
    case TypeContrat::APPRENTI:
        return tr("Apprentissage");
    }
    return {};
}

QString Labels::of(TypeCout value) {
    switch (value) {
    case TypeCout::PEDAGOGIQUE:
        return tr("Coût pédagogique");
    case TypeCout::TRANSPORT:
        return tr("Transport");
    case TypeCout::REPAS:
        return tr("Repas");
    case TypeCout::HEBERGEMENT:
        return tr("Hébergement");
    case TypeCout::GARDE_ENFANT:
        return tr("Garde d’enfant");
    case TypeCout::SALAIRES:
        return tr("Salaires");
    case TypeCout::AUTRE:
        return tr("Autre coût");
    }
    return {};
}

QString Labels::of(ResultatTransmission value) {
    switch (value) {
    case ResultatTransmission::EN_ATTENTE:
        return tr("en attente");
    case ResultatTransmission::ACCEPTE:
        return tr("acceptées");
    case ResultatTransmission::REFUSE:
        return tr("refusées");
    }
    return {};
}

QString Labels::of(TypePiece value) {
    switch (value) {
    case TypePiece::PROGRAMME:
        return tr("Programme");
    case TypePiece::DEVIS:
        return tr("Devis");
    case TypePiece::CONVENTION:
        return tr("Convention");
    case TypePiece::FACTURE:
        return tr("Facture");
    case TypePiece::EMARGEMENT:
        return tr("Feuille d’émargement");
    case TypePiece::ATTESTATION:
        return tr("Attestation");
    case TypePiece::ACCORD_SALARIE:
        return tr("Accord du salarié");
    case TypePiece::AUTRE:
        return tr("Autre pièce");
    }
    return {};
}

QString Labels::of(TrancheEffectif value) {
    switch (value) {
    case TrancheEffectif::MOINS_11:
        return tr("Moins de 11 salariés");
    case TrancheEffectif::DE_11_A_49:
        return tr("De 11 à 49 salariés");
    case TrancheEffectif::DE_50_A_299:
        return tr("De 50 à 299 salariés");
    case TrancheEffectif::PLUS_300:
        return tr("300 salariés et plus");
    }
    return {};
}

QString Labels::of(Habilitation value) {
    switch (value) {
    case Habilitation::CONSULTER_DOSSIERS:
        return tr("Consulter les dossiers");
    case Habilitation::SAISIR:
        return tr("Saisir des dossiers");
    case Habilitation::TRANSMETTRE:
        return tr("Transmettre des dossiers");
    case Habilitation::CONSULTER_COMPTES:
        return tr("Consulter les comptes");
    case Habilitation::GERER_HABILITATIONS:
        return tr("Gérer les habilitations");
    }
    return {};
}

QString Labels::of(TypeCompte value) {
    switch (value) {
    case TypeCompte::VERSEMENT_VOLONTAIRE:
        return tr("Versement volontaire");
    case TypeCompte::SELECTION_DEFI:
        return tr("Sélection DEFi");
    case TypeCompte::PLAN_OBLIGATOIRE:
        return tr("Plan obligatoire");
    }
    return {};
}

QString Labels::of(NatureMouvement value) {
    switch (value) {
    case NatureMouvement::VERSEMENT:
        return tr("Versement");
    case NatureMouvement::DOTATION:
        return tr("Dotation");
    case NatureMouvement::FRAIS:
        return tr("Frais");
    case NatureMouvement::REVERSEMENT:
        return tr("Reversement");
    case NatureMouvement::ENGAGEMENT:
        return tr("Engagement");
    case NatureMouvement::DESENGAGEMENT:
        return tr("Désengagement");
    case NatureMouvement::REGLEMENT:
        return tr("Règlement");
    }
    return {};
}

QString Labels::of(TypeEvenement value) {
    switch (value) {
    case TypeEvenement::DOSSIER_TRANSMIS:
        return tr("Dossier transmis");
    case TypeEvenement::DOSSIER_EN_VALIDATION:
        return tr("Dossier en cours de validation");
    case TypeEvenement::DOSSIER_A_COMPLETER:
        return tr("Dossier à compléter");
    case TypeEvenement::DOSSIER_ACCORDE:
        return tr("Dossier accordé");
    case TypeEvenement::DOSSIER_REFUSE:
        return tr("Dossier refusé");
    case TypeEvenement::DOSSIER_REGLE:
        return tr("Dossier réglé");
    case TypeEvenement::COMPTE_ALIMENTE:
        return tr("Compte alimenté");
    case TypeEvenement::TRANSMISSION_ECHEC:
        return tr("Transmission échouée");
    }
    return {};
}

QString Labels::of(RoleContact value) {
    switch (value) {
    case RoleContact::CONSEILLER_FORMATION:
        return tr("Conseiller formation");
    case RoleContact::INTERLOCUTEUR_GESTION:
        return tr("Interlocuteur de gestion des dossiers");
    case RoleContact::PROXIMITE:
        return tr("Contact de proximité");
    case RoleContact::ASSISTANCE:
        return tr("Assistance Mon compte DEFi");
    }
    return {};
}

QString Labels::of(DossierSync value) {
    switch (value) {
    case DossierSync::Brouillon:
        return tr("Sur ce poste");
    case DossierSync::EnAttente:
        return tr("Sera envoyé");
    case DossierSync::Synchronise:
        return tr("À jour");
    case DossierSync::ACorriger:
        return tr("À corriger");
    case DossierSync::Conflit:
        return tr("Modifié aussi ailleurs");
    case DossierSync::Orphelin:
        return tr("Gardé sur ce poste seulement");
    }
    return {};
}

QString Labels::of(Operation::Kind value) {
    switch (value) {
    case Operation::Kind::Create:
        return tr("Création du dossier");
    case Operation::Kind::Patch:
        return tr("Modification du dossier");
    case Operation::Kind::Delete:
        return tr("Suppression du dossier");
    case Operation::Kind::Transmettre:
        return tr("Transmission du dossier");
    case Operation::Kind::Deverrouiller:
        return tr("Déverrouillage de la demande");
    case Operation::Kind::Attacher:
        return tr("Envoi d’une pièce");
    case Operation::Kind::Detacher:
        return tr("Retrait d’une pièce");
    case Operation::Kind::Profil:
        return tr("Modification du profil");
    case Operation::Kind::NotificationLue:
        return tr("Notification marquée comme lue");
    case Operation::Kind::Organisme:
        return tr("Ajout d’un organisme");
    }
    return {};
}

QString Labels::of(Operation::State value) {
    switch (value) {
    case Operation::State::Ready:
        return tr("Sera envoyé");
    case Operation::State::Frozen:
        return tr("Envoi en cours");
    case Operation::State::Parked:
        return tr("À corriger");
    }
    return {};
}

QString Labels::of(const EtapeVue &etape) {
    switch (etape.etat) {
    case EtatEtape::ACompleter:
        return tr("À compléter");
    case EtatEtape::EnCours:
        return tr("En cours");
    case EtatEtape::Complet:
        return tr("Complet");
    case EtatEtape::ACorriger:
        return tr("À corriger (%1)").arg(etape.aCorriger);
    }
    return {};
}

QString Labels::of(const SyncStatus &status, const QDate &today) {
    const bool one = status.count == 1;
    switch (status.kind) {
    case SyncStatus::Kind::UpToDate:
        return status.lastSuccess.isValid()
                   ? tr("À jour — dernière synchronisation %1").arg(moment(status.lastSuccess, today))
                   : tr("À jour");
    case SyncStatus::Kind::Sending:
        return one ? tr("Envoi d’une modification…") : tr("Envoi de %1 modifications…").arg(status.count);
    case SyncStatus::Kind::Waiting:
        if (status.count == 0)
            return tr("Synchronisation à venir");
        return one ? tr("1 modification sera envoyée") : tr("%1 modifications seront envoyées").arg(status.count);
    case SyncStatus::Kind::Offline:
        return tr("Hors ligne — vos saisies sont gardées sur ce poste");
    case SyncStatus::Kind::Refused:
        return one ? tr("1 dossier à corriger") : tr("%1 dossiers à corriger").arg(status.count);
    case SyncStatus::Kind::SignedOut:
        return tr("Reconnectez-vous pour envoyer");
    case SyncStatus::Kind::Conflict:
        if (!status.who.isEmpty() && status.when.isValid())
            return tr("Modifié aussi par %1 %2").arg(status.who, moment(status.when, today));
        return status.count > 1 ? tr("%1 dossiers modifiés aussi ailleurs").arg(status.count)
                                : tr("1 dossier modifié aussi ailleurs");
    case SyncStatus::Kind::VaultLocked:
        return tr("Coffre verrouillé");
    case SyncStatus::Kind::TooOld:
        return tr("Mettez le programme à jour pour envoyer");
    case SyncStatus::Kind::Loading:
        return tr("Premier chargement de vos données…");
    }
    return {};
}

QString Labels::statut(const QString &code, const QString &libelle) {
    if (!libelle.isEmpty())
        return libelle;
    const auto known = fromCode<Statut>(code);
    return known ? of(*known) : code;
}

QString Labels::statutPhrase(const QString &code) {
    const auto known = fromCode<Statut>(code);
    if (!known)
        return tr(
            "Ce dossier n’est pas modifiable ici. Pour le faire modifier, contactez votre interlocuteur de gestion "
            "des dossiers.");
    switch (*known) {
    case Statut::SAISIE:
        return tr("En cours de saisie : modifiable, à transmettre quand tout est rempli.");
    case Statut::TRANSMISSION_DEMANDEE:
        return tr("Transmission demandée : partira cette nuit ; modifiable d’ici là.");
    case Statut::REJET_TECHNIQUE:
        return tr("La transmission a échoué : corrigez le dossier puis transmettez-le à nouveau.");
    case Statut::EN_VALIDATION:
        return tr(
            "En cours de validation à l’OPCA DEFi. Pour le faire modifier, contactez votre interlocuteur de gestion "
            "des dossiers.");
    case Statut::A_COMPLETER:
        return tr(
            "L’OPCA DEFi attend une pièce : envoyez-la avec « Joindre une pièce ». Pour toute autre modification, "
            "contactez votre interlocuteur de gestion des dossiers.");
    default:
        return tr("%1 : ce dossier n’est plus modifiable ici. Pour le faire modifier, contactez votre interlocuteur de "
                  "gestion des dossiers.")
            .arg(of(*known));
    }
}

QString Labels::etat(const Etablissement &etablissement, const QString &prefere) {
    QStringList parts;
    if (!prefere.isEmpty() && etablissement.siret == prefere)
        parts << tr("Préféré");
    if (etablissement.ferme)
        parts << (etablissement.dateFermeture.isValid() ? tr("Fermé le %1").arg(date(etablissement.dateFermeture))
                                                        : tr("Fermé"));
    return parts.isEmpty() ? tr("Ouvert") : parts.join(u", "_s);
}

QString Labels::accessible(const Etablissement &etablissement, const QString &prefere) {
    QStringList parts{etablissement.denomination, Siret::format(etablissement.siret)};
    if (!prefere.isEmpty() && etablissement.siret == prefere)
        parts << tr("établissement préféré");
    if (etablissement.ferme)
        parts << (etablissement.dateFermeture.isValid() ? tr("fermé le %1").arg(date(etablissement.dateFermeture))
                                                        : tr("fermé"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString Labels::date(const QDate &date) { return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString(); }

QString Labels::moment(const QDateTime &utc) {
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return tr("%1 à %2").arg(date(local.date()), local.toString(u"HH:mm"_s));
}

QString Labels::moment(const QDateTime &utc, const QDate &today) {
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return local.date() == today ? tr("à %1").arg(local.toString(u"HH:mm"_s)) : tr("le %1").arg(moment(utc));
}

} // namespace models
