// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"

namespace models {

// A training organisation of the public register. NDA is its key; one SIRET may have several NDA (domain.md §5.1).
struct Organisme {
    QString nda;
    QString siret;
    QString denomination;
    Adresse adresse;
    QString region;
    QStringList ndaPrecedents;
    bool referencable = false; // DataDock
    bool proposeParEntreprise = false;
    bool operator==(const Organisme &) const = default;
};

} // namespace models
