// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"

namespace models {

struct PreferenceNotification {
    TypeEvenement evenement{};
    bool application = true; // shown in the program
    bool email = false;      // alert by e-mail if not read
    bool operator==(const PreferenceNotification &) const = default;
};

struct Profil {
    QString rev;
    QString sujet; // the identity provider's subject
    Personne personne;
    QString etablissementPrefere; // SIRET, empty when none is chosen
    QList<PreferenceNotification> preferences;
    bool operator==(const Profil &) const = default;
};

struct Notification {
    QUuid id;
    std::optional<TypeEvenement> evenement;
    QString titre;
    QString texte;
    QDateTime date;
    bool lue = false;
    std::optional<QUuid> dossierId;
    bool operator==(const Notification &) const = default;
};

struct Contact {
    QUuid id;
    std::optional<RoleContact> role;
    Personne personne;
    QString horaires;
    QStringList etablissements; // SIRET; empty: all
    bool operator==(const Contact &) const = default;
};

// The banner of the offre de service; the établissement préféré decides which one shows.
struct Bandeau {
    QString offreService;
    QString titre;
    QString texte;
    QDate debut;
    QDate fin;
    bool operator==(const Bandeau &) const = default;
};

struct Fiche {
    QString id;
    QString titre;
    QString texte; // plain paragraphs separated by blank lines
    QString ecran; // the screen F1 opens it from
    bool operator==(const Fiche &) const = default;
};

} // namespace models
