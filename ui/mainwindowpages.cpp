// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wiring of the window: which page asks for what, and the keyboard. Apart from mainwindow.cpp for its length alone.
#include "ui/mainwindow.h"
#include "ui/pages/accueil.h"
#include "ui/pages/activite.h"
#include "ui/pages/aide.h"
#include "ui/pages/compte.h"
#include "ui/pages/comptes.h"
#include "ui/pages/dossier.h"
#include "ui/pages/dossiers.h"
#include "ui/pages/notifications.h"
#include "ui/pages/profil.h"
#include "ui/pages/recherche.h"
#include "ui/pages/reglages.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/shortcutsheet.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

Page *MainWindow::makePage(Room room) {
    switch (room) {
    case Accueil: {
        auto *accueil = new AccueilPage(*m_desk);
        connect(accueil, &AccueilPage::dossierRequested, this, &MainWindow::showDossier);
        connect(accueil, &AccueilPage::correctionRequested, this, &MainWindow::dossierRequested);
        connect(accueil, &AccueilPage::dossiersRequested, this, &MainWindow::showDossiers);
        connect(accueil, &AccueilPage::compteRequested, this, &MainWindow::showCompte);
        connect(accueil, &AccueilPage::comptesRequested, this, [this] { showRoom(Comptes); });
        connect(accueil, &AccueilPage::notificationsRequested, this, [this] { showRoom(Notifications); });
        connect(accueil, &AccueilPage::newDossierRequested, this, &MainWindow::newDossierRequested);
        return accueil;
    }
    case Dossiers: {
        auto *dossiers = new DossiersPage(*m_desk);
        connect(dossiers, &DossiersPage::dossierRequested, this, &MainWindow::showDossier);
        connect(dossiers, &DossiersPage::newDossierRequested, this, &MainWindow::newDossierRequested);
        connect(dossiers, &DossiersPage::exportRequested, this, &MainWindow::exportShown);
        return dossiers;
    }
    case Dossier: {
        auto *dossier = new DossierPage(*m_desk);
        connect(dossier, &DossierPage::editRequested, this, &MainWindow::dossierRequested);
        connect(dossier, &DossierPage::duplicated, this, &MainWindow::dossierRequested);
        connect(dossier, &DossierPage::printRequested, this, &MainWindow::printDossierRequested);
        connect(dossier, &DossierPage::leaveRequested, this, [this] {
            if (m_room == Dossier)
                showRoom(Dossiers);
        });
        connect(dossier, &DossierPage::done, this, &MainWindow::showMessage);
        return dossier;
    }
    case Comptes: {
        auto *comptes = new ComptesPage(*m_desk);
        connect(comptes, &ComptesPage::compteRequested, this, &MainWindow::showCompte);
        connect(comptes, &ComptesPage::printRequested, this, &MainWindow::printSyntheseRequested);
        connect(comptes, &ComptesPage::exportRequested, this, &MainWindow::exportSyntheseRequested);
        return comptes;
    }
    case Compte: {
        auto *compte = new ComptePage(*m_desk);
        connect(compte, &ComptePage::dossierRequested, this, &MainWindow::showDossier);
        connect(compte, &ComptePage::leaveRequested, this, [this] {
            if (m_room == Compte)
                showRoom(Comptes);
        });
        return compte;
    }
    case Profil: {
        auto *profil = new ProfilPage(*m_desk);
        connect(profil, &ProfilPage::prefereRequested, this, &MainWindow::choosePrefere);
        connect(profil, &ProfilPage::done, this, &MainWindow::showMessage);
        return profil;
    }
    case Notifications: {
        auto *notifications = new NotificationsPage(*m_desk);
        connect(notifications, &NotificationsPage::dossierRequested, this, &MainWindow::showDossier);
        connect(notifications, &NotificationsPage::preferencesRequested, this, [this] {
            static_cast<ProfilPage *>(page(Profil))->showTab(ProfilPage::Notifications);
            showRoom(Profil);
        });
        return notifications;
    }
    case Activite: {
        auto *activite = new ActivitePage(*m_desk);
        activite->setStatus(m_status);
        connect(activite, &ActivitePage::syncRequested, this, &MainWindow::syncRequested);
        connect(activite, &ActivitePage::dossierRequested, this, &MainWindow::showDossier);
        connect(activite, &ActivitePage::done, this, &MainWindow::showMessage);
        return activite;
    }
    case Reglages: {
        auto *reglages = new ReglagesPage(*m_desk);
        reglages->show(m_settings);
        connect(reglages, &ReglagesPage::changed, this, &MainWindow::changeSettings);
        connect(reglages, &ReglagesPage::eraseRequested, this, &MainWindow::eraseRequested);
        return reglages;
    }
    case Aide: {
        auto *aide = new AidePage(*m_desk);
        connect(aide, &AidePage::shortcutsRequested, this, [this] { showShortcuts(); });
        return aide;
    }
    case Recherche: {
        auto *recherche = new RecherchePage(*m_desk);
        connect(recherche, &RecherchePage::dossierRequested, this, &MainWindow::showDossier);
        connect(recherche, &RecherchePage::etablissementsRequested, this, [this] {
            static_cast<ProfilPage *>(page(Profil))->showTab(ProfilPage::Etablissements);
            showRoom(Profil);
        });
        connect(recherche, &RecherchePage::ficheRequested, this, [this](const QString &id) {
            showRoom(Aide);
            static_cast<AidePage *>(page(Aide))->openFiche(id);
        });
        return recherche;
    }
    }
    Q_UNREACHABLE();
}

void MainWindow::search(const QString &text) {
    if (text.trimmed().isEmpty() && m_room != Recherche)
        return;
    auto *recherche = qobject_cast<RecherchePage *>(page(Recherche));
    if (!recherche)
        return;
    recherche->search(text);
    showRoom(Recherche);
}

void MainWindow::buildActions() {
    const auto add = [this](const QString &words, const QKeySequence &keys, bool needsAccount,
                            std::function<void()> work) {
        auto *action = new QAction(words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, std::move(work));
        if (needsAccount)
            m_accountActions.append(action);
        return action;
    };
    add(tr("Nouveau dossier"), QKeySequence(u"Ctrl+N"_s), true, [this] { Q_EMIT newDossierRequested(); });
    add(tr("Rechercher partout"), QKeySequence(u"Ctrl+K"_s), true, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(tr("Rechercher dans la page"), QKeySequence(u"Ctrl+F"_s), true, [this] {
        if (Page *current = page(m_room))
            current->focusSearch();
    });
    add(tr("Synchroniser"), QKeySequence(u"F5"_s), true, [this] { Q_EMIT syncRequested(); });
    add(tr("Imprimer"), QKeySequence(u"Ctrl+P"_s), true, [this] { printShown(); });
    add(tr("Exporter"), QKeySequence(u"Ctrl+E"_s), true, [this] { exportShown(); });
    add(tr("Aide de cet écran"), QKeySequence(u"F1"_s), true, [this] {
        const Page *current = madePage(m_room);
        const bool formShown = m_form && m_pages->currentWidget() == m_form;
        const QString screen = formShown ? u"assistant"_s : current ? current->screen() : QString();
        if (auto *aide = qobject_cast<AidePage *>(page(Aide))) {
            showRoom(Aide);
            aide->openFor(screen);
        }
    });
    add(tr("Page précédente"), QKeySequence(u"Alt+Left"_s), true, [this] { goBack(); });
    const Room rooms[] = {Accueil, Dossiers, Comptes, Profil, Notifications, Activite, Reglages, Aide};
    for (int i = 0; i < 8; ++i)
        add(tr("Rubrique %1").arg(i + 1), QKeySequence(u"Alt+%1"_s.arg(i + 1)), true,
            [this, room = rooms[i]] { showRoom(room); });
    add(tr("Raccourcis clavier"), QKeySequence(u"Ctrl+/"_s), false, [this] { showShortcuts(); });
    const auto scale = [this](int by) {
        Settings wanted = m_settings;
        wanted.percent = by == 0 ? 100 : Theme::clampPercent(m_settings.percent + by);
        changeSettings(wanted);
    };
    QAction *larger = add(tr("Texte plus grand"), QKeySequence(u"Ctrl++"_s), false, [scale] { scale(10); });
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    add(tr("Texte plus petit"), QKeySequence(u"Ctrl+-"_s), false, [scale] { scale(-10); });
    add(tr("Texte à la taille normale"), QKeySequence(u"Ctrl+0"_s), false, [scale] { scale(0); });
}

void MainWindow::showShortcuts() {
    auto *sheet = new ShortcutSheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showDossier(const QUuid &id) {
    auto *dossier = qobject_cast<DossierPage *>(page(Dossier));
    if (!dossier)
        return;
    showRoom(Dossier);
    dossier->open(id);
}

void MainWindow::showCompte(const QString &code) {
    auto *compte = qobject_cast<ComptePage *>(page(Compte));
    if (!compte)
        return;
    showRoom(Compte);
    compte->open(code);
}

void MainWindow::showDossiers(const QString &statut) {
    auto *dossiers = qobject_cast<DossiersPage *>(page(Dossiers));
    if (!dossiers)
        return;
    showRoom(Dossiers);
    dossiers->filterStatut(statut);
}

void MainWindow::tellStatus() {
    if (auto *activite = qobject_cast<ActivitePage *>(madePage(Activite)))
        activite->setStatus(m_status);
}

// A dossier prints itself; elsewhere « Imprimer » is the synthesis of the accounts.
void MainWindow::printShown() {
    const auto *dossier = qobject_cast<DossierPage *>(madePage(Dossier));
    if (m_room == Dossier && dossier)
        Q_EMIT printDossierRequested(dossier->dossier());
    else
        Q_EMIT printSyntheseRequested();
}

void MainWindow::exportShown() {
    Page *current = page(m_room);
    QAbstractItemModel *list = current && m_room != Comptes ? current->listShown() : nullptr;
    if (list)
        Q_EMIT exportListRequested(list, current->title());
    else
        Q_EMIT exportSyntheseRequested();
}

} // namespace ui
