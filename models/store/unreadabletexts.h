// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>

namespace models {

class Database;
class Sealer;

// Field (JSON Pointer into the dossier) → what was typed there and cannot be read as a value.
using TextesIllisibles = QMap<QString, QString>;

// Half a date is not a value, but it has been typed: it outlives the form, on this desk only.
class UnreadableTexts {
  public:
    static constexpr int keptDays = 30; // as long as brouillons.log

    UnreadableTexts(Database &database, const Sealer &sealer);
    Result<TextesIllisibles> of(const QUuid &dossier) const;
    // In place of those before; durable when it returns.
    Result<> keep(const QUuid &dossier, const TextesIllisibles &texts, const QDateTime &now);

  private:
    Database &m_database;
    const Sealer &m_sealer;
};

} // namespace models
