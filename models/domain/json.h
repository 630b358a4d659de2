// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dispositif.h"
#include "models/domain/dossier.h"
#include "models/domain/etablissement.h"
#include "models/domain/organisme.h"
#include "models/domain/profil.h"
#include "models/result.h"

#include <QJsonObject>

// The contract's JSON form of each value (resources/api/openapi.yaml): what the wire carries, what the store seals and
// what the command line reads. Absent fields are absent keys; amounts are integer cents, lengths integer minutes, dates
// ISO dates, instants ISO UTC. Reading never fails on an unknown field or enumerator: the value is just absent.
namespace models {

QJsonObject toJson(const Dossier &dossier);
Dossier dossierFromJson(const QJsonObject &object);

// `base` with the changes that lead from dossierFromJson(base) to `edited`: what this version does not know stays.
QJsonObject editedDocument(const QJsonObject &base, const Dossier &edited);

QJsonObject toJson(const Etablissement &etablissement);
Etablissement etablissementFromJson(const QJsonObject &object);
QJsonObject toJson(const Dispositif &dispositif);
Dispositif dispositifFromJson(const QJsonObject &object);
QJsonObject toJson(const Compte &compte);
Compte compteFromJson(const QJsonObject &object);
QJsonObject toJson(const Mouvement &mouvement);
Mouvement mouvementFromJson(const QJsonObject &object);
QJsonObject toJson(const Financement &financement);
Financement financementFromJson(const QJsonObject &object);
QJsonObject toJson(const Profil &profil);
Profil profilFromJson(const QJsonObject &object);
QJsonObject toJson(const Notification &notification);
Notification notificationFromJson(const QJsonObject &object);
QJsonObject toJson(const Contact &contact);
Contact contactFromJson(const QJsonObject &object);
QJsonObject toJson(const Bandeau &bandeau);
Bandeau bandeauFromJson(const QJsonObject &object);
QJsonObject toJson(const Fiche &fiche);
Fiche ficheFromJson(const QJsonObject &object);
QJsonObject toJson(const Organisme &organisme);
Organisme organismeFromJson(const QJsonObject &object);

// RFC 7396: the document after the patch.
QJsonObject mergePatch(const QJsonObject &document, const QJsonObject &patch);
// The smallest RFC 7396 patch that leads from one document to the other; arrays are replaced whole.
QJsonObject mergeDiff(const QJsonObject &from, const QJsonObject &to);

// The bytes both sides hash for « Transmettre » (R27): the client-owned fields, keys sorted, no white space, UTF-8.
QByteArray canonicalContent(const QJsonObject &dossier);

} // namespace models
