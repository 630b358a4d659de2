// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/domain/syncstate.h"
#include "models/rules/controles.h"
#include "models/store/livestore.h"
#include "models/store/organismeindex.h"
#include "models/store/unreadabletexts.h"

#include <QWidget>

class QFrame;
class QPushButton;
class QStackedWidget;

namespace ui {

class Banner;
class ConflictResolver;
class Draft;
class FormCommands;
class FormHeader;
class HubPage;
class OrganismeStep;
class PiecesStep;
class Step;
class StepRail;
class VerificationPage;

// The form of one dossier: « Liste des tâches », six steps that may be opened in any order, and the verification. All
// that is typed goes to the store by itself; nothing asks before closing. Non-modal, owned by the window.
class DossierWizard : public QWidget {
    Q_OBJECT
  public:
    struct Parts {
        models::LiveStore &store;
        models::OrganismeIndex *organismes; // null when there is no register yet
        const models::Clock &clock;
    };
    DossierWizard(const Parts &parts, const QUuid &dossier, QWidget *parent = nullptr);
    // A new one: nothing is kept of it before the first edit.
    DossierWizard(const Parts &parts, const models::Dossier &fresh, QWidget *parent = nullptr);
    ~DossierWizard() override;

    const QUuid &dossier() const;
    Step *step(models::Etape etape) const { return m_steps.at(int(etape)); }
    StepRail *rail() const { return m_rail; }
    void showHub();
    void showStep(models::Etape etape);
    void showField(models::Etape etape, const QString &champ);
    void showVerification();
    void setSyncStatus(const models::SyncStatus &status);

  Q_SIGNALS:
    void closeRequested();
    void failed(const models::Failure &failure);
    void warned(const QString &sentence);
    void changePrefereRequested();
    void transmitted(const QUuid &id);           // asked for, durable on this desk
    void copied(const QUuid &id);                // what was typed goes on in this new draft
    void dossierRequested(const QUuid &dossier); // another one, to look at
    void titleChanged(const QString &title);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    void build();
    QWidget *buildFooter();
    void buildSteps();
    void buildActions();
    void connectDraft();
    void showPage(int page);
    void collect(Step *step);
    void loadSteps();
    void readContexte();
    void judge();
    void showState();
    void showBanner();
    void showSaved();
    void showConflict();
    void connectResolver();
    void propose(const models::Organisme &organisme);
    void askTransmission();
    void transmit();
    void go(int by);
    models::TextesIllisibles unreadable() const; // what is in fields and is not a value
    void noteChange(const models::StoreChange &change);

    Parts m_parts;
    Draft *m_draft;
    models::Contexte m_contexte;
    QDate m_debut; // that the other dossiers of m_contexte begin on too
    QList<models::Probleme> m_problemes;
    models::SyncStatus m_status;
    QDateTime m_savedAt;
    bool m_transmitting = false;

    StepRail *m_rail;
    QStackedWidget *m_pages;
    HubPage *m_hub;
    QList<Step *> m_steps;
    OrganismeStep *m_organisme = nullptr;
    PiecesStep *m_pieces = nullptr;
    VerificationPage *m_verification;
    ConflictResolver *m_resolver;
    Banner *m_banner;
    FormHeader *m_header;
    FormCommands *m_commands;
    QFrame *m_footer = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace ui
