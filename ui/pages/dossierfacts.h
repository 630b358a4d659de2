// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/dossierwords.h"

class QWidget;

namespace ui {

// The words of a dossier on its page, section by section, to be read. Each function makes a new widget.
class DossierFacts {
    Q_DECLARE_TR_FUNCTIONS(DossierFacts)
  public:
    // dispositif: its label; site: the dossier's own établissement, or null when it is not known here.
    DossierFacts(const models::Dossier &dossier, const QString &dispositif, const models::Etablissement *site)
        : m_dossier(dossier)
        , m_words(dossier, dispositif, site) {}

    QWidget *demande() const;
    QWidget *formation() const; // and the organisme
    QWidget *stagiaires() const;
    QWidget *couts(const QList<models::Compte> &comptes) const;

  private:
    const models::Dossier &m_dossier;
    DossierWords m_words;
};

} // namespace ui
