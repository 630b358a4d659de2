// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaEnum>
#include <QObject>
#include <QString>

#include <optional>

// Every enumerator bears the very code of the contract (resources/api/openapi.yaml), so that storage, wire and logs
// travel by name; the words people read are in models/items/labels.
namespace models {
Q_NAMESPACE

enum class Statut {
    SAISIE,
    TRANSMISSION_DEMANDEE,
    EN_VALIDATION,
    REJET_TECHNIQUE,
    A_COMPLETER,
    ACCORDE,
    REFUSE,
    ANNULE,
    RUPTURE,
    REGLE_PARTIEL,
    SOLDE,
    CLOS
};
Q_ENUM_NS(Statut)

enum class Nature { ACTION_FORMATION, BILAN_COMPETENCES, VAE, TUTORAT };
Q_ENUM_NS(Nature)

enum class ModeReglement { SUBROGATION, REMBOURSEMENT };
Q_ENUM_NS(ModeReglement)

enum class Objectif { ADAPTATION, DEVELOPPEMENT, CERTIFICATION, VAE, BILAN, PREVENTION, AUTRE };
Q_ENUM_NS(Objectif)

enum class Certification { AUCUNE, RNCP, RS, CQP, CLEA };
Q_ENUM_NS(Certification)

enum class Niveau { SANS, NIVEAU_V, NIVEAU_IV, NIVEAU_III, NIVEAU_II, NIVEAU_I };
Q_ENUM_NS(Niveau)

enum class TypeSession { INTRA, INTER };
Q_ENUM_NS(TypeSession)

enum class Modalite { PRESENTIEL, DISTANCE, MIXTE };
Q_ENUM_NS(Modalite)

enum class Sexe { F, M };
Q_ENUM_NS(Sexe)

enum class Csp { OUVRIER, EMPLOYE, TECHNICIEN_AM, INGENIEUR_CADRE };
Q_ENUM_NS(Csp)

enum class TypeContrat { CDI, CDD, CDD_INSERTION, CONTRAT_PRO, APPRENTI };
Q_ENUM_NS(TypeContrat)

enum class TypeCout { PEDAGOGIQUE, TRANSPORT, REPAS, HEBERGEMENT, GARDE_ENFANT, SALAIRES, AUTRE };
Q_ENUM_NS(TypeCout)

enum class TypePiece { PROGRAMME, DEVIS, CONVENTION, FACTURE, EMARGEMENT, ATTESTATION, ACCORD_SALARIE, AUTRE };
Q_ENUM_NS(TypePiece)

enum class SituationAvant { SALARIE, DEMANDEUR_EMPLOI, ETUDIANT, MINIMA_SOCIAUX, CONTRAT_AIDE, AUTRE };
Q_ENUM_NS(SituationAvant)

enum class ResultatTransmission { EN_ATTENTE, ACCEPTE, REFUSE };
Q_ENUM_NS(ResultatTransmission)

enum class TrancheEffectif { MOINS_11, DE_11_A_49, DE_50_A_299, PLUS_300 };
Q_ENUM_NS(TrancheEffectif)

enum class Habilitation { CONSULTER_DOSSIERS, SAISIR, TRANSMETTRE, CONSULTER_COMPTES, GERER_HABILITATIONS };
Q_ENUM_NS(Habilitation)

enum class TypeCompte { VERSEMENT_VOLONTAIRE, SELECTION_DEFI, PLAN_OBLIGATOIRE };
Q_ENUM_NS(TypeCompte)

enum class NatureMouvement { VERSEMENT, DOTATION, FRAIS, REVERSEMENT, ENGAGEMENT, DESENGAGEMENT, REGLEMENT };
Q_ENUM_NS(NatureMouvement)

enum class Unite { EUR, HEURES };
Q_ENUM_NS(Unite)

enum class TypeEvenement {
    DOSSIER_TRANSMIS,
    DOSSIER_EN_VALIDATION,
    DOSSIER_A_COMPLETER,
    DOSSIER_ACCORDE,
    DOSSIER_REFUSE,
    DOSSIER_REGLE,
    COMPTE_ALIMENTE,
    TRANSMISSION_ECHEC
};
Q_ENUM_NS(TypeEvenement)

enum class RoleContact { CONSEILLER_FORMATION, INTERLOCUTEUR_GESTION, PROXIMITE, ASSISTANCE };
Q_ENUM_NS(RoleContact)

template <typename Enum>
QString toCode(Enum value) {
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

// Nothing for a code this version does not know.
template <typename Enum>
std::optional<Enum> fromCode(const QString &code) {
    bool ok = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(code.toLatin1().constData(), &ok);
    return ok ? std::optional<Enum>(Enum(value)) : std::nullopt;
}

} // namespace models
