// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/duree.h"
#include "models/domain/enums.h"
#include "models/domain/montant.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

// A demande de prise en charge, cut along the wizard's six steps (domain.md §1.2). Every field may be absent: nothing
// is mandatory to save a draft. Text identifiers (SIRET, NDA…) are kept as typed and cleaned; the rules judge them.
// Member names are the field names of the contract's JSON.
namespace models {

struct Personne {
    QString nom;
    QString prenom;
    QString email;
    QString telephone;
    QString fonction;
    bool operator==(const Personne &) const = default;
};

struct Adresse {
    QString voie;
    QString codePostal;
    QString commune;
    bool operator==(const Adresse &) const = default;
};

// Step 1
struct Demande {
    QString etablissement; // SIRET of the dossier's own établissement, not necessarily the préféré
    QString dispositif;    // code of a Dispositif
    std::optional<Nature> nature;
    std::optional<ModeReglement> modeReglement;
    QString referenceInterne; // ≤ 30 characters
    Personne contact;         // contact RH suivi: nom, email, telephone
    bool operator==(const Demande &) const = default;
};

// Step 2
struct Formation {
    QString intitule; // ≤ 255 characters
    std::optional<Objectif> objectif;
    QString objectifTexte;
    std::optional<Certification> certification;
    QString codeCertification; // RNCP\d{3,5} or RS\d+
    std::optional<Niveau> niveauVise;
    bool interne = false;
    std::optional<TypeSession> typeSession;
    QDate dateDebut;
    QDate dateFin;
    std::optional<Duree> duree; // per stagiaire
    std::optional<int> jours;   // that duree spreads over
    std::optional<int> nombreStagiaires;
    std::optional<Modalite> modalite;
    std::optional<Duree> surTempsTravail; // per stagiaire
    std::optional<Duree> horsTempsTravail;
    bool lieuChezOrganisme = false;
    Adresse lieu;
    QString domaine; // Formacode or NSF
    bool operator==(const Formation &) const = default;
};

// Step 3: the organisme as chosen, copied into the dossier.
struct OrganismeChoisi {
    QString siret;
    QString nda;
    QString denomination;
    Adresse adresse;
    Personne contact;
    bool proposeParEntreprise = false; // « Ajouter un organisme »
    bool operator==(const OrganismeChoisi &) const = default;
};

// Step 4. What the dispositifs CPF and « Contrat pro » ask beside: read and kept, not typed in this version.
struct StagiaireCpf {
    std::optional<Duree> heuresMobilisees;
    std::optional<Duree> soldeDeclare;
    QDate accordSalarieLe;
    QDate accordEmployeurLe;
    bool operator==(const StagiaireCpf &) const = default;
};

struct StagiaireContratPro {
    std::optional<SituationAvant> situationAvant;
    QDate debut;
    QDate fin;
    std::optional<Montant> salaireBrut;
    Personne tuteur;
    bool operator==(const StagiaireContratPro &) const = default;
};

struct Stagiaire {
    QUuid id;
    QString nom;
    QString prenom;
    QDate dateNaissance;
    std::optional<Sexe> sexe;
    QString matricule;
    std::optional<Csp> csp;
    std::optional<TypeContrat> typeContrat;
    std::optional<Niveau> niveau;
    QString etablissement; // SIRET of the établissement d'affectation
    std::optional<Duree> heures;
    std::optional<Duree> dontHorsTemps;
    std::optional<Montant> tauxHoraire; // chargé
    StagiaireCpf cpf;
    StagiaireContratPro contratPro;
    bool operator==(const Stagiaire &) const = default;
};

// Step 5
struct LigneCout {
    QUuid id;
    std::optional<TypeCout> type;
    QString libelle;
    std::optional<Montant> montantHt;
    std::optional<int> tauxTva; // in hundredths of a per cent: 2000 is 20 %
    bool operator==(const LigneCout &) const = default;
};

struct Imputation {
    QUuid id;
    QString compte; // code of a Compte
    std::optional<Montant> montant;
    QString financement; // code of a Financement, in place of a Compte
    QString source() const { return compte.isEmpty() ? financement : compte; }
    bool operator==(const Imputation &) const = default;
};

struct DemandeFinancement {
    std::optional<Montant> autresCofinanceurs;
    std::optional<Montant> montantDemande;
    QString commentaire;
    bool operator==(const DemandeFinancement &) const = default;
};

// Step 6. Known by the server once attached; the bytes on this desk are in the piece vault.
struct Piece {
    QUuid id;
    std::optional<TypePiece> type;
    QString nom;
    QString mediaType;
    qint64 taille = 0;
    QString sha256; // 64 lower-case hexadecimal digits
    QDateTime deposeeLe;
    QString deposeePar;
    bool operator==(const Piece &) const = default;
};

// One line of the history, written by the server.
struct Evenement {
    QDateTime date;
    QString statut;
    QString libelle;
    QString motif;
    QString acteur;
    bool operator==(const Evenement &) const = default;
};

// The server's receipt of « Transmettre »: when, and the SHA-256 of the content the user saw.
struct Recu {
    QDateTime transmisLe;
    QString empreinte;
    // The batch takes the data and the files apart.
    std::optional<ResultatTransmission> donnees;
    std::optional<ResultatTransmission> pieces;
    bool operator==(const Recu &) const = default;
};

struct Dossier {
    QUuid id;
    QString rev;                               // of the server copy; empty for a draft the server does not know
    QString lastOpId;                          // the operation that made this rev
    QString numero;                            // given by the server
    QString statut = QStringLiteral("SAISIE"); // as sent: an unknown one is shown as it is, read-only
    QString statutLibelle;
    QString instruction; // the two axes behind statut, as sent: what was decided, what was paid
    QString paiement;
    QString motif;
    QDateTime creeLe;
    QDateTime modifieLe;
    QString modifiePar;
    std::optional<Montant> montantAccorde;
    std::optional<Montant> montantRegle;
    Personne gestionnaire; // interlocuteur de gestion des dossiers

    Demande demande;
    Formation formation;
    OrganismeChoisi organisme;
    QList<Stagiaire> stagiaires;
    QList<LigneCout> couts;
    DemandeFinancement financement;
    QList<Imputation> imputations;
    QList<Piece> pieces;
    QList<Evenement> evenements;
    std::optional<Recu> recu;

    std::optional<Statut> statutConnu() const { return fromCode<Statut>(statut); }
    bool operator==(const Dossier &) const = default;
};

} // namespace models
