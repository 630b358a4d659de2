// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/documents.h"
#include "ui/mainwindow.h"

#include <functional>

namespace ui {
class DossierWizard;
}

namespace app {

// The window and the parts behind it: what the window asks for is done here, what the parts tell is shown there.
// Owned by main, GUI thread.
class Desktop : public QObject {
    Q_OBJECT
  public:
    struct Options {
        bool demo = false;
        bool signInAtStart = false;                    // when nobody is known: the demo needs no click
        std::function<bool(const QUrl &)> openBrowser; // the system's, or the demo's
    };
    Desktop(Profile &profile, const models::Clock &clock, Composition::Options composition, Options options);
    ~Desktop() override;

    void show(); // the window as it was left, filled from this desk; nothing waits for the network
    ui::MainWindow &window();
    Composition &composition() { return m_composition; }
    void signIn();
    void openForm(const QUuid &dossier);
    void raise();
    Documents &documents();

  Q_SIGNALS:
    void accountShown();

  private:
    void present(); // shows the window if it is not yet
    void connectWindow();
    void connectComposition();
    void newDossier();
    void showForm(ui::DossierWizard *form);
    void openLink(const QUrl &link);
    void keepSettings(const ui::Settings &settings);
    void passEnded(const SyncReport &report);
    void watchNetwork();

    Profile &m_profile;
    const models::Clock &m_clock;
    Options m_options;
    Composition m_composition;
    std::unique_ptr<ui::MainWindow> m_window; // by window()
    std::unique_ptr<Documents> m_documents;
    models::SyncStatus m_status;
    bool m_registerChecked = false;
};

} // namespace app
