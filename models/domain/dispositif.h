// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/montant.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace models {

// A dated parameter the server sends (caps, delays): none is a constant in the code (domain.md §0.5).
struct Parametre {
    QString cle;  // PLAFOND_HORAIRE, PLAFOND_TOTAL (cents) · DELAI_TRANSMISSION (days)
    QString idcc; // four digits, or empty for every branch
    qint64 valeur = 0;
    QDate debut;
    QDate fin; // absent: still in force
    bool operator==(const Parametre &) const = default;
};

// A piece that must go with the demande: one of the types will do.
struct PieceRequise {
    QList<TypePiece> types;
    bool obligatoire = true;
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
