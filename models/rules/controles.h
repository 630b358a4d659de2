// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dispositif.h"
#include "models/domain/dossier.h"
#include "models/domain/dossierrow.h"
#include "models/domain/etablissement.h"
#include "models/domain/profil.h"

#include <QList>
#include <QStringList>

namespace models {

enum class Etape { Demande, Formation, Organisme, Stagiaires, Couts, Pieces };

// What the rules may look at beside the dossier. Balances and lists are as fresh as the last sync.
struct Contexte {
    QDate today;
    QList<Etablissement> etablissements;
    QString etablissementPrefere; // SIRET
    QList<Dispositif> dispositifs;
    QList<Compte> comptes;
    QList<DossierRow> dossiers; // those that begin the same day, for R20
    QList<Piece> pieces;        // of this dossier, waiting ones included
};

// One thing to correct. `champ` is the JSON pointer of the field (« /formation/dateFin », « /stagiaires/<id>/nom »);
// `motif` and `details` make the sentence in ui/text/messages; `regle` is the number of domain.md §1.4, or empty for a
// field needed to transmit.
struct Probleme {
    enum class Niveau { Bloquant, Avertissement };
    enum class Motif {
        Manquant, // the field is needed to transmit
        EtablissementInconnu,
        EtablissementFerme,
        EtablissementNonHabilite, // R1
        PlanReserve,
        DispositifInconnu,
        DispositifPasOuvert,     // R2
        SubrogationNonAutorisee, // R3
        FinAvantDebut,
        DateLointaine,      // R4
        HeuresIncoherentes, // R14: details = expected, found
        ImputationsDifferentes,
        DemandeDepasseCouts,
        DisponibleInsuffisant, // R16
        SiretLongueur,
        SiretCle,
        SirenAuLieuDeSiret,
        NdaFormat,
        CodePostalFormat,
        EmailFormat,
        TelephoneFormat, // R17
        NdaDepartement,  // R17, warning
        PieceManquante,
        PieceVide,
        PieceEnDouble,   // R18
        DoublonPossible, // R20: details = id, numéro or intitulé
        NirPresent,      // R24
        TropLong,
        NombreIncoherent,
        CertificationFormat,
        PlafondDepasse,
    };
    Etape etape{};
    QString champ;
    QString regle;
    Niveau niveau = Niveau::Bloquant;
    Motif motif{};
    QStringList details;
    bool operator==(const Probleme &) const = default;
};

// What is to be attached to a demande made today.
QList<PieceRequise> piecesDemandees(const Dispositif &dispositif, const QDate &today);

// The other dossier that a problem speaks of (R20); null for every other problem.
QUuid autreDossier(const Probleme &probleme);

// Not yet there, as opposed to there and wrong: said of what was left empty, not of what nobody has come to yet.
bool manque(Probleme::Motif motif);

// Everything the rules find, in the order of the steps and their fields.
QList<Probleme> controler(const Dossier &dossier, const Contexte &contexte);
bool transmissible(const QList<Probleme> &problemes);

enum class EtatEtape { ACompleter, EnCours, Complet, ACorriger };
struct EtapeVue {
    Etape etape{};
    EtatEtape etat = EtatEtape::ACompleter;
    int aCorriger = 0; // blocking problems on fields that are filled in
    bool operator==(const EtapeVue &) const = default;
};
// The six steps with their states, for the hub and the rail.
QList<EtapeVue> etapes(const Dossier &dossier, const QList<Probleme> &problemes);

} // namespace models
