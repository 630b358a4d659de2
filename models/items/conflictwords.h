// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dispositif.h"
#include "models/store/conflicts.h"

#include <QCoreApplication>

namespace models {

struct Dossier;

// A field group two people changed, in words: as it was, as it is on the server, as it is here.
struct ConflictGroup {
    QString group; // name of the contract's field group
    QString title;
    QString before;
    QString theirs;
    QString mine;
    bool operator==(const ConflictGroup &) const = default;
};

// The words of a conflict, for those who must choose.
class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
  public:
    ConflictWords(const QList<Dispositif> &dispositifs, const QList<Compte> &comptes)
        : m_dispositifs(dispositifs)
        , m_comptes(comptes) {}

    QList<ConflictGroup> of(const Conflict &conflict) const;

  private:
    QString title(const QString &group, const Conflict &conflict) const;
    QString words(const QString &group, const Dossier &dossier) const; // « — » when nothing is filled in
    QString financement(const Dossier &dossier) const;

    QList<Dispositif> m_dispositifs;
    QList<Compte> m_comptes;
};

// Who changed the server's version, and when; empty and invalid when it does not say.
struct ConflictAuthor {
    QString who;
    QDateTime when;
};
ConflictAuthor authorOf(const Conflict &conflict);

} // namespace models
