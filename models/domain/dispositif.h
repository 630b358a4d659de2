// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/montant.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace models {

// A dated parameter the server sends (caps, delays): none is a constant in the code (domain.md §0.5).
struct Parametre {
    QString cle;  // PLAFOND_HORAIRE, PLAFOND_TOTAL (cents) · DELAI_TRANSMISSION (days)
    QString idcc; // four digits, or empty for every branch
    qint64 valeur = 0;
    QDate debut;
    QDate fin; // absent: still in force
    // Only for these, when not empty; codes as sent, so that one this version does not know still excludes the others.
    QStringList natures;
    QStringList certifications;
    QStringList domaines; // Formacode or NSF
    bool operator==(const Parametre &) const = default;
};

// A piece that must go with the demande: one of the types will do.
struct PieceRequise {
    QList<TypePiece> types;
    bool obligatoire = true;
    QString etape; // DEMANDE when empty; else asked for later
    QDate debut;   // of the demandes it is asked for
    QDate fin;
    bool operator==(const PieceRequise &) const = default;
};

struct Dispositif {
    QString code; // PLAN, VERSEMENT_VOLONTAIRE, SELECTION_DEFI, CONTRAT_PRO, PERIODE_PRO, CPF
    QString libelle;
    QString description;
    bool reservePlan = false; // needs DEFi Performance or < 11 salariés at the établissement préféré (R2)
    bool ouvert = true;       // may be drafted with this version of the contract
    Unite unite = Unite::EUR;
    QList<Parametre> parametres;
    QList<PieceRequise> piecesRequises;
    bool operator==(const Dispositif &) const = default;
};

} // namespace models
