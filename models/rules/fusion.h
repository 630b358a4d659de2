// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace models {

// The field groups of the contract (openapi.yaml, x-groupes-conflit; sync.md §2): what merges as a unit. Lists merge
// by element id.
struct Fusion {
    QJsonObject merged;      // of use when conflicts is empty
    QStringList conflicts;   // names of the groups changed differently on both sides
    QStringList theirsTaken; // groups taken from the server, to tell the user
};

// Three-way merge of client-owned fields; everything the server owns comes from `theirs`.
Fusion fusionner(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

// The group of a changed JSON pointer, for the resolver's titles.
QStringList groupesDifferents(const QJsonObject &a, const QJsonObject &b);
// `document` with one group taken from `from`.
QJsonObject prendreGroupe(const QJsonObject &document, const QString &groupe, const QJsonObject &from);

} // namespace models
