// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/dossierrow.h"
#include "models/domain/etablissement.h"
#include "ui/pages/page.h"

class QPushButton;

namespace ui {

class Card;
class StatusPill;

// One dossier: where it stands and what that means, what may be done now, what was asked, and whom to ask when it can
// no longer be changed here.
class DossierPage : public Page {
    Q_OBJECT
  public:
    explicit DossierPage(const Desk &desk, QWidget *parent = nullptr);
    void open(const QUuid &id);
    QUuid dossier() const { return m_id; }

  Q_SIGNALS:
    void editRequested(const QUuid &id);
    void printRequested(const QUuid &id);
    void duplicated(const QUuid &copy);
    void leaveRequested(); // back to the list
    void done(const QString &sentence);

  protected:
    void reload() override;

  private:
    void showState(const models::Dossier &dossier, const models::DossierRow &row, bool editable);
    void showTimeline(const models::Dossier &dossier);
    void showPieces(const models::Dossier &dossier, const models::DossierRow &row);
    void showContact(const models::Dossier &dossier, bool editable);
    void unlock();
    void remove();
    void askDuplicate();
    void chooseFile(models::TypePiece type);

    QUuid m_id;
    models::Dossier m_dossier;
    StatusPill *m_statut;
    StatusPill *m_sync;
    Card *m_state;
    QVBoxLayout *m_stateText;
    Card *m_contact;
    Card *m_timeline;
    Card *m_demande;
    Card *m_formation;
    Card *m_stagiaires;
    Card *m_couts;
    Card *m_pieces;
    QPushButton *m_edit;
    QPushButton *m_unlock;
    QPushButton *m_duplicate;
    QPushButton *m_print;
    QPushButton *m_remove;
    QPushButton *m_attach;
};

} // namespace ui
