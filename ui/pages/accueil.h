// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compte.h"
#include "models/domain/dossierrow.h"
#include "models/domain/profil.h"
#include "ui/pages/page.h"

namespace ui {

class Card;
class EmptyState;

// Where the day starts: the money left (« Mon plan »), what waits for the user, what is new, and whom to ask.
class AccueilPage : public Page {
    Q_OBJECT
  public:
    explicit AccueilPage(const Desk &desk, QWidget *parent = nullptr);

  Q_SIGNALS:
    void dossierRequested(const QUuid &id);        // its details
    void correctionRequested(const QUuid &id);     // straight to the form
    void dossiersRequested(const QString &statut); // the list; empty: all
    void compteRequested(const QString &code);
    void comptesRequested();
    void notificationsRequested();
    void newDossierRequested();

  protected:
    void reload() override;

  private:
    void showSuivi(const QList<models::Compte> &comptes, const QList<models::Financement> &financements);
    void showAFaire(const QList<models::DossierRow> &rows);
    void showRecents(const QList<models::DossierRow> &rows);
    void showNotifications(const QList<models::Notification> &notifications);
    void showContacts(const QList<models::Contact> &contacts, const QString &prefere);

    QVBoxLayout *m_plan;
    QVBoxLayout *m_ensemble;
    Card *m_aFaire;
    Card *m_recents;
    Card *m_notifications;
    Card *m_contacts;
};

} // namespace ui
