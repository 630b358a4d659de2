// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clock.h"
#include "models/domain/syncstate.h"
#include "models/result.h"
#include "models/store/livestore.h"
#include "models/store/organismeindex.h"
#include "ui/pages/desk.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QUrl>
#include <QUuid>

#include <optional>

class QAbstractItemModel;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Banner;
class ConnexionPage;
class EtablissementChip;
class NavRail;
class Page;
class SearchBox;
class SyncBadge;

// The window. Empty until showAccount() or showSignedOut() says whether somebody is known here; holds the pages of one
// account from the one to the other, each made when it is first wanted. It decides nothing: what concerns the session,
// the network, printers and files it asks for by signals; edits the pages write to the store themselves.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    enum Room {
        Accueil,
        Dossiers,
        Comptes,
        Profil,
        Notifications,
        Activite,
        Reglages,
        Aide,
        Dossier,
        Compte,
        Recherche
    };

    explicit MainWindow(const Settings &settings = {}, QWidget *parent = nullptr);

    // All three outlive the account's pages: until showSignedOut() or the next showAccount().
    void showAccount(models::LiveStore &store, models::OrganismeIndex *organismes, const models::Clock &clock);
    void showSignedOut();
    void setSettings(const Settings &settings); // shows them; does not tell settingsChanged()
    const Settings &settings() const { return m_settings; }
    // A form over the pages (the wizard): given back, and deleted, by closeForm() or with the account.
    void showForm(QWidget *form);
    void closeForm();
    QWidget *form() const { return m_form; }
    // Made now if nobody has wanted it yet. Null before showAccount().
    Page *page(Room room);
    Room room() const { return m_room; }

  public Q_SLOTS:
    void setSyncStatus(const models::SyncStatus &status);
    void showFailure(const models::Failure &failure);
    void showWarning(const QString &sentence);
    void showMessage(const QString &sentence); // something went well
    void setDemo(bool demo);
    void setSigningIn(const QUrl &link);
    void showRoom(ui::MainWindow::Room room);
    void showDossier(const QUuid &id);
    void showCompte(const QString &code);
    void showDossiers(const QString &statut); // empty: every status

  Q_SIGNALS:
    void signInRequested();
    void cancelSignInRequested();
    void signOutRequested();
    void syncRequested();
    void eraseRequested();                  // confirmed by the user
    void dossierRequested(const QUuid &id); // open the form
    void newDossierRequested();
    void printSyntheseRequested();
    void exportSyntheseRequested();
    void printDossierRequested(const QUuid &id);
    void exportListRequested(QAbstractItemModel *list, const QString &title); // as shown
    void settingsChanged(const ui::Settings &settings);
    void linkRequested(const QUrl &link); // mailto: or https:, to open with the system

  protected:
    void resizeEvent(QResizeEvent *event) override;

  private:
    void buildHeader(QVBoxLayout *column);
    void buildActions();
    ConnexionPage *showConnexion();
    Page *makePage(Room room);
    Page *madePage(Room room) const; // null when nobody has wanted it yet
    void dropPages();
    void readHeader(); // préféré, bandeau, counts
    void search(const QString &text);
    void choosePrefere(const QString &siret);
    void changeSettings(const Settings &settings);
    void printShown();
    void exportShown();
    void goBack();
    void fitRail();
    void showShortcuts();
    void tellStatus(); // to the page that explains it

    Settings m_settings;
    std::optional<Desk> m_desk;
    models::SyncStatus m_status;
    Room m_room = Accueil;
    QList<Room> m_history;
    QString m_bandeauClosed; // title of the one put away for this session
    QPointer<QWidget> m_form;

    QStackedWidget *m_shell;              // nothing yet, account, sign-in page
    ConnexionPage *m_connexion = nullptr; // made when nobody is known here
    QWidget *m_account;
    QStackedWidget *m_pages;
    NavRail *m_rail;
    SearchBox *m_search;
    EtablissementChip *m_chip;
    SyncBadge *m_badge;
    Banner *m_demo;
    Banner *m_bandeau;
    Banner *m_message;
    QList<QAction *> m_accountActions;
};

} // namespace ui
