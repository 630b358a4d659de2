// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/etablissement.h"
#include "models/domain/syncstate.h"
#include "models/rules/controles.h"
#include "models/store/outbox.h"

#include <QCoreApplication>

namespace models {

// The words people read for every enumeration and state: the one place. Failures and rules have their sentences in
// ui/text/messages.
class Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
  public:
    static QString of(Statut value);
    static QString of(Nature value);
    static QString of(ModeReglement value);
    static QString of(Objectif value);
    static QString of(Certification value);
    static QString of(Niveau value);
    static QString of(TypeSession value);
    static QString of(Modalite value);
    static QString of(Sexe value);
    static QString of(Csp value);
    static QString of(TypeContrat value);
    static QString of(TypeCout value);
    static QString of(ResultatTransmission value);
    static QString of(TypePiece value);
    static QString of(TrancheEffectif value);
    static QString of(Habilitation value);
    static QString of(TypeCompte value);
    static QString of(NatureMouvement value);
    static QString of(TypeEvenement value);
    static QString of(RoleContact value);
    static QString of(DossierSync value);
    static QString of(Operation::Kind value);
    static QString of(Operation::State value);
    static QString of(const EtapeVue &etape); // « À corriger (2) »
    // The sentence of the badge. Times are local; the day is said when it is not today's.
    static QString of(const SyncStatus &status, const QDate &today);
    template <typename Enum>
    static QString of(const std::optional<Enum> &value) {
        return value ? of(*value) : QString();
    }

    // As the server worded it, else our words, else the code as it came.
    static QString statut(const QString &code, const QString &libelle);
    // What the status means for the user: when it leaves, whether it may be changed, whom to ask.
    static QString statutPhrase(const QString &code);
    // « Préféré », « Fermé le 31/12/2016 », both, or « Ouvert ».
    static QString etat(const Etablissement &etablissement, const QString &prefere);
    // « Lille, 123 456 789 00012, établissement préféré, fermé le … »
    static QString accessible(const Etablissement &etablissement, const QString &prefere);

    static QString date(const QDate &date);                          // « 31/12/2016 »; empty when invalid
    static QString moment(const QDateTime &utc);                     // « 31/12/2016 à 10:42 », local time
    static QString moment(const QDateTime &utc, const QDate &today); // « à 10:42 », or « le 31/12/2016 à 10:42 »
};

} // namespace models
