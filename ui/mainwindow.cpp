// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "ui/pages/connexion.h"
#include "ui/pages/page.h"
#include "ui/pages/reglages.h"
#include "ui/text/messages.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/etablissementchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/syncbadge.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

// Before any widget is made: one polished in another font keeps it when the style sheet comes.
Settings dressed(const Settings &settings) {
    Theme::prepare(settings.theme, settings.percent);
    return settings;
}

} // namespace

MainWindow::MainWindow(const Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(dressed(settings))
    , m_shell(new QStackedWidget)
    , m_account(new QWidget)
    , m_pages(new QStackedWidget)
    , m_rail(new NavRail)
    , m_search(new SearchBox(tr("Rechercher partout"), tr("Rechercher partout (Ctrl+K)")))
    , m_chip(new EtablissementChip)
    , m_badge(new SyncBadge)
    , m_demo(new Banner(Banner::Kind::Demo))
    , m_bandeau(new Banner(Banner::Kind::Information))
    , m_message(new Banner(Banner::Kind::Warning)) {
    setWindowTitle(tr("Mon compte DEFi"));
    setWindowIcon(applicationIcon());
    setObjectName(u"MainWindow"_s);
    resize(1280, 820);

    m_rail->add(Accueil, u"accueil"_s, tr("Accueil"));
    m_rail->add(Dossiers, u"dossiers"_s, tr("Mes dossiers"));
    m_rail->add(Comptes, u"comptes"_s, tr("Mes comptes"));
    m_rail->add(Profil, u"profil"_s, tr("Mon profil"));
    m_rail->add(Notifications, u"cloche"_s, tr("Notifications"));
    m_rail->addStretch();
    m_rail->add(Activite, u"activite"_s, tr("Activité"));
    m_rail->add(Reglages, u"reglages"_s, tr("Réglages"));
    m_rail->add(Aide, u"aide"_s, tr("Aide"));

    auto *across = new QHBoxLayout(m_account);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    buildHeader(column);
    column->addWidget(m_pages, 1);
    across->addWidget(m_rail);
    across->addLayout(column, 1);

    m_shell->addWidget(new QWidget);
    m_shell->addWidget(m_account);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_demo);
    layout->addWidget(m_shell, 1);
    setCentralWidget(central);

    connect(m_rail, &NavRail::requested, this, [this](int id) { showRoom(Room(id)); });
    connect(m_rail, &NavRail::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_search, &SearchBox::searched, this, &MainWindow::search);
    buildActions();
}

void MainWindow::buildHeader(QVBoxLayout *column) {
    auto *header = new QFrame;
    setLook(header, "header");
    auto *row = new FlowLayout(10, true, header);
    row->setContentsMargins(22, 10, 22, 10);
    m_search->setMinimumHeight(34);
    row->addWidget(m_search);
    row->addWidget(m_chip);
    row->addWidget(m_badge);
    column->addWidget(header);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(28, 10, 28, 2);
    banners->setSpacing(8);
    m_bandeau->setClosable(true);
    m_message->setClosable(true);
    banners->addWidget(m_bandeau);
    banners->addWidget(m_message);
    column->addLayout(banners);

    connect(m_chip, &EtablissementChip::prefereRequested, this, &MainWindow::choosePrefere);
    connect(m_chip, &EtablissementChip::allRequested, this, [this] { showRoom(Profil); });
    connect(m_badge, &QToolButton::clicked, this, [this] {
        if (m_status.kind == models::SyncStatus::Kind::SignedOut)
            Q_EMIT signInRequested();
        else
            showRoom(Activite);
    });
    connect(m_bandeau, &Banner::closed, this, [this] { m_bandeauClosed = m_bandeau->text(); });
}

void MainWindow::showAccount(models::LiveStore &store, models::OrganismeIndex *organismes, const models::Clock &clock) {
    dropPages();
    m_desk.emplace(Desk{store, organismes, clock});
    m_shell->setCurrentWidget(m_account);
    readHeader();
    setSyncStatus(m_status);
    // The room of the pages is known before the first one is laid out in it.
    for (QWidget *each : std::initializer_list<QWidget *>{this, centralWidget(), m_shell, m_account})
        each->layout()->activate();
    const Page *first = page(Accueil); // lives as long as the account is shown
    connect(&store, &models::LiveStore::changed, first, [this](const models::StoreChange &change) {
        for (const QString &type : change.types)
            if (type == "profil"_L1 || type == "etablissement"_L1 || type == "bandeau"_L1 ||
                type == "notification"_L1 || type == "outbox"_L1 || type == "conflit"_L1 || type == "dossier"_L1) {
                readHeader();
                return;
            }
    });
    connect(&store, &models::LiveStore::failed, first,
            [this](const models::Failure &failure) { showFailure(failure); });
    for (QAction *action : std::as_const(m_accountActions))
        action->setEnabled(true);
    m_history.clear();
    showRoom(Accueil);
    page(Accueil)->setFocus(); // else it falls on « Se déconnecter », where Space is one key too many
}

void MainWindow::showSignedOut() {
    dropPages();
    m_desk.reset();
    showConnexion()->setIdle();
    for (QAction *action : std::as_const(m_accountActions))
        action->setEnabled(false);
}

ConnexionPage *MainWindow::showConnexion() {
    if (!m_connexion) {
        m_connexion = new ConnexionPage;
        m_shell->addWidget(m_connexion);
        connect(m_connexion, &ConnexionPage::signInRequested, this, &MainWindow::signInRequested);
        connect(m_connexion, &ConnexionPage::cancelSignInRequested, this, [this] {
            m_connexion->setIdle();
            Q_EMIT cancelSignInRequested();
        });
    }
    m_shell->setCurrentWidget(m_connexion);
    return m_connexion;
}

void MainWindow::dropPages() {
    closeForm();
    while (m_pages->count() > 0) {
        QWidget *page = m_pages->widget(0);
        m_pages->removeWidget(page);
        delete page; // now: its store may be gone on return
    }
    m_message->setText({});
    m_bandeau->setText({});
}

void MainWindow::readHeader() {
    const models::Store &store = m_desk->read();
    const auto profil = store.profil.load();
    const auto etablissements = store.references.etablissements();
    const models::Profil who = profil.valueOr({});
    const QList<models::Etablissement> all = etablissements.valueOr({});
    m_chip->show(all, who.etablissementPrefere);
    m_rail->setPerson(u"%1 %2"_s.arg(who.personne.prenom, who.personne.nom).trimmed());

    const auto prefere = std::ranges::find(all, who.etablissementPrefere, &models::Etablissement::siret);
    const QDate today = m_desk->clock.today();
    QString title;
    QString text;
    if (prefere != all.cend()) {
        const QList<models::Bandeau> bandeaux = store.references.bandeaux().valueOr({});
        for (const models::Bandeau &each : bandeaux)
            if (each.offreService == prefere->offreService && (!each.debut.isValid() || each.debut <= today) &&
                (!each.fin.isValid() || today <= each.fin)) {
                title = each.titre;
                text = each.texte;
                break;
            }
    }
    const bool away = !m_bandeauClosed.isEmpty() && m_bandeauClosed == u"%1 %2"_s.arg(title, text).trimmed();
    m_bandeau->setText(away ? QString() : title, away ? QString() : text);

    const int unread = store.notifications.unread().valueOr(0);
    m_rail->setCount(Notifications, unread, unread == 1 ? tr("1 non lue") : tr("%1 non lues").arg(unread));
    const int waiting = store.outbox.waiting().valueOr(0);
    m_rail->setCount(Activite, waiting,
                     waiting == 1 ? tr("1 modification en attente") : tr("%1 modifications en attente").arg(waiting));
    fitRail();
}

void MainWindow::choosePrefere(const QString &siret) {
    m_desk->store.write(
        [siret, now = m_desk->clock.wall()](models::Store &store) { return store.profil.choosePrefere(siret, now); },
        {{u"profil"_s, u"outbox"_s}, {}}, this,
        [this](const models::Result<> &result) {
            if (!result)
                showFailure(result.failure());
            else
                showMessage(tr("Établissement préféré changé : l’accès à la subrogation et aux dispositifs « Plan » en "
                               "tient compte dès maintenant."));
        });
}

void MainWindow::setSyncStatus(const models::SyncStatus &status) {
    m_status = status;
    m_badge->setStatus(status, m_desk ? m_desk->clock.today() : QDate::currentDate());
    tellStatus();
}

void MainWindow::showFailure(const models::Failure &failure) { showWarning(Messages::sentence(failure)); }

void MainWindow::showWarning(const QString &sentence) {
    if (!m_desk) {
        ConnexionPage *connexion = showConnexion();
        connexion->setIdle();
        connexion->setMessage(sentence);
        return;
    }
    m_message->setKind(Banner::Kind::Warning);
    m_message->setText(sentence);
}

void MainWindow::showMessage(const QString &sentence) {
    m_message->setKind(Banner::Kind::Ok);
    m_message->setText(sentence);
}

void MainWindow::setDemo(bool demo) {
    m_demo->setText(demo ? tr("Démonstration — données fictives") : QString());
    setWindowTitle(demo ? tr("Mon compte DEFi — Démonstration") : tr("Mon compte DEFi"));
}

void MainWindow::setSigningIn(const QUrl &link) {
    if (link.isEmpty()) { // over, one way or the other
        if (m_desk)
            m_message->setText({});
        else
            showConnexion()->setIdle();
        return;
    }
    if (m_desk) {
        m_message->setKind(Banner::Kind::Information);
        m_message->setText(tr("Terminez la connexion dans votre navigateur."),
                           tr("S’il ne s’est pas ouvert, copiez cette adresse : %1").arg(link.toString()));
        return;
    }
    showConnexion()->setSigningIn(link);
}

void MainWindow::setSettings(const Settings &settings) {
    m_settings = settings;
    m_settings.percent = Theme::clampPercent(settings.percent);
    Theme::apply(*this, m_settings.theme, m_settings.percent);
    if (auto *reglages = qobject_cast<ReglagesPage *>(madePage(Reglages)))
        reglages->show(m_settings);
    fitRail();
}

void MainWindow::changeSettings(const Settings &settings) {
    if (settings == m_settings)
        return;
    setSettings(settings);
    Q_EMIT settingsChanged(m_settings);
}

void MainWindow::showForm(QWidget *form) {
    if (m_form != form) {
        closeForm();
        m_form = form;
        m_pages->addWidget(form);
    }
    m_pages->setCurrentWidget(form);
    m_message->setText({});
    m_rail->setCurrent(Dossiers);
    // To where it was in the form; one that is new has put it on its first task.
    if (!form->isAncestorOf(QApplication::focusWidget()))
        (form->focusWidget() ? form->focusWidget() : form)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeForm() {
    if (!m_form)
        return;
    m_pages->removeWidget(m_form);
    m_form->deleteLater();
    m_form = nullptr;
    if (Page *current = madePage(m_room)) {
        m_pages->setCurrentWidget(current);
        m_rail->setFocus(Qt::OtherFocusReason); // not wherever the form's last widget stood
    }
}

Page *MainWindow::page(Room room) {
    if (!m_desk)
        return nullptr;
    if (Page *made = madePage(room))
        return made;
    Page *page = makePage(room);
    page->setProperty("room", int(room));
    page->resize(m_pages->size());
    m_pages->addWidget(page);
    connect(page, &Page::failed, this, &MainWindow::showFailure);
    connect(page, &Page::linkRequested, this, &MainWindow::linkRequested);
    return page;
}

Page *MainWindow::madePage(Room room) const {
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i)->property("room") == int(room))
            return qobject_cast<Page *>(m_pages->widget(i));
    return nullptr;
}

void MainWindow::showRoom(Room room) {
    Page *wanted = page(room);
    if (!wanted)
        return;
    if (room != m_room)
        m_history.append(m_room);
    m_room = room;
    const bool inside = m_pages->isAncestorOf(QApplication::focusWidget());
    // The form stays in the stack: leaving it for a page loses nothing; the list brings it back.
    m_pages->setCurrentWidget(wanted);
    if (inside) // of the page that goes: the next Tab is for the one that comes
        wanted->setFocus();
    m_rail->setCurrent(room == Dossier ? Dossiers : room == Compte ? Comptes : room);
    m_message->setText({});
}

void MainWindow::goBack() {
    if (m_history.isEmpty())
        return;
    const Room before = m_history.takeLast();
    showRoom(before);
    m_history.removeLast();
}

// Words give way to drawings alone when they would take a fourth of the window.
void MainWindow::fitRail() { m_rail->setCompact(m_rail->fullWidth() * 4 > width()); }

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    fitRail();
}

} // namespace ui
