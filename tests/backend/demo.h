// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/http.h"

#include <QJsonArray>

namespace backend {

QString demoId(const QString &name); // the same UUID version 7 for the same name
QList<QJsonObject> demoFiches();
QList<QJsonObject> demoBandeaux();
QList<QJsonObject> demoDispositifs();
QList<QJsonObject> demoEtablissements();
QList<QJsonObject> demoContacts();
// The n-th dossier as a user typed it: fictitious people, a real kind of training, a real organisme.
QJsonObject demoSaisie(int number, const QString &etablissement, const QString &dispositif, const QString &compte,
                       const QDate &starts, int stagiaires);

} // namespace backend
