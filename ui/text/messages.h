// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/rules/acces.h"
#include "models/rules/controles.h"

#include <QCoreApplication>

namespace ui {

// Kind of failure, rule or refusal → the French sentence the user reads: what happened and what to do. The one place.
class Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
  public:
    static QString sentence(const models::Failure &failure);
    static QString signInSentence(const models::Failure &failure); // of a sign-in that did not come to its end
    static QString secretNotKept();                                // the keychain would not hold the session
    static QString sentence(const models::Probleme &probleme);
    static QString sentence(models::Acces acces);
    // A document that could not be written there; without a file, that could not be printed.
    static QString notWritten(const models::Failure &failure, const QString &file);
    static QString notAttached(const models::Failure &failure, const QString &file);
    // The name of a field on screen, from its JSON pointer: « Date de fin ».
    static QString field(const QString &champ);
    static QString etape(models::Etape etape);
};

} // namespace ui
