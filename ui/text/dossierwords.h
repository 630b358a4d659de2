// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dossier.h"
#include "models/domain/etablissement.h"
#include "ui/text/fact.h"

#include <QCoreApplication>
#include <QList>

namespace ui {

// The content of a dossier in words, section by section, for the page and for the print. Facts that are not known are
// left out. Refers to what it is given.
class DossierWords {
    Q_DECLARE_TR_FUNCTIONS(DossierWords)
  public:
    // dispositif: its label; site: the dossier's own établissement, or null when it is not known here.
    DossierWords(const models::Dossier &dossier, const QString &dispositif, const models::Etablissement *site)
        : m_dossier(dossier)
        , m_dispositif(dispositif)
        , m_site(site) {}

    QList<Fact> demande() const;
    QList<Fact> formation() const;
    QList<Fact> organisme() const;
    QList<Fact> financement() const; // the amounts and the comment, without the lines of cost
    static QString cout(const models::LigneCout &ligne);
    static QString compte(const QString &code, const QList<models::Compte> &comptes); // its label, else the code
    static QString taille(const models::Piece &piece);                                // « 1,2 Mo »

  private:
    const models::Dossier &m_dossier;
    QString m_dispositif;
    const models::Etablissement *m_site;
};

} // namespace ui
