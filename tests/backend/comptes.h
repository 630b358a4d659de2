// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/objects.h"

namespace backend {

// The accounts: every movement is a row, and the five amounts of a compte are the sums over its rows, to the cent.
class Comptes {
  public:
    Comptes(Objects &objects, std::function<QDateTime()> now);

    void move(const QString &siren, const QString &compte, const QString &nature, qint64 montant,
              const QString &libelle, const QJsonObject &dossier = {}, const QDate &date = {});
    // An accord: each imputation becomes an engagement, in proportion when the accord is partial.
    void engage(const QString &siren, const QJsonObject &dossier, qint64 accorde);
    void pay(const QString &siren, const QJsonObject &dossier, qint64 montant);
    void release(const QString &siren, const QJsonObject &dossier); // what is still provisioned goes back
    void close(const QString &siren); // every figure is stated as of now; the night does it
    void recompute(const QString &siren, const QString &compte);

  private:
    // Per compte, what this dossier still has provisioned.
    QMap<QString, qint64> provisioned(const QString &siren, const QString &dossier);

    Objects &m_objects;
    std::function<QDateTime()> m_now;
};

} // namespace backend
