// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accueil.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "ui/pages/chiffresview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowbutton.h"

#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::DossierRow;
using models::DossierSync;
using models::Labels;
using models::Statut;
using models::TypeCompte;

namespace ui {
namespace {

constexpr int shown = 5;
constexpr int oldDraftDays = 7;

QString nameOf(const DossierRow &row) {
    const QString name = row.intitule.isEmpty() ? AccueilPage::tr("Dossier sans intitulé") : row.intitule;
    return row.numero.isEmpty() ? name : u"%1 — %2"_s.arg(row.numero, name);
}

} // namespace

AccueilPage::AccueilPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Accueil"), u"accueil"_s, Body::Scrolls,
           {u"dossier"_s, u"compte"_s, u"financement"_s, u"notification"_s, u"contact"_s, u"profil"_s, u"outbox"_s,
            u"conflit"_s},
           parent)
    , m_plan(new QVBoxLayout)
    , m_ensemble(new QVBoxLayout)
    , m_aFaire(new Card(tr("À faire")))
    , m_recents(new Card(tr("Dossiers récents")))
    , m_notifications(new Card(tr("Notifications non lues")))
    , m_contacts(new Card(tr("Vos contacts de proximité"))) {
    auto *create = textButton(u"ajouter"_s, tr("Nouveau dossier"), "primary");
    create->setToolTip(tr("Nouveau dossier (Ctrl+N)"));
    addAction(create);
    connect(create, &QPushButton::clicked, this, &AccueilPage::newDossierRequested);

    auto *suivi = new Card(tr("Suivi financier"));
    auto *tabs = new QTabBar; // a QTabWidget would keep the height of its tallest tab
    tabs->setAccessibleName(tr("Suivi financier"));
    tabs->setExpanding(false);
    suivi->body()->addWidget(tabs);
    QList<QWidget *> parts;
    for (const auto &[layout, title] : {std::pair{m_plan, tr("Mon plan")}, {m_ensemble, tr("Tous mes comptes")}}) {
        auto *part = new QWidget;
        auto *margins = new QVBoxLayout(part);
        margins->setContentsMargins(0, 6, 0, 0);
        margins->addLayout(layout);
        part->setVisible(parts.isEmpty());
        parts << part;
        tabs->addTab(title);
        suivi->body()->addWidget(part);
    }
    connect(tabs, &QTabBar::currentChanged, this, [parts](int shown) {
        for (int i = 0; i < parts.size(); ++i)
            parts.at(i)->setVisible(i == shown);
    });
    body()->addWidget(suivi);
    auto *columns = new FlowLayout(16, true);
    for (Card *card : {m_aFaire, m_notifications}) {
        card->setMinimumWidth(420);
        columns->addWidget(card);
    }
    body()->addLayout(columns);
    body()->addWidget(m_recents);
    body()->addWidget(m_contacts);
    body()->addStretch();

    auto *all = textButton({}, tr("Tous les dossiers"), "flat");
    m_recents->addHeaderWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT dossiersRequested({}); });
    auto *centre = textButton({}, tr("Toutes les notifications"), "flat");
    m_notifications->addHeaderWidget(centre);
    connect(centre, &QPushButton::clicked, this, &AccueilPage::notificationsRequested);
}

void AccueilPage::reload() {
    const models::Store &store = desk().read();
    const models::Profil profil = take(store.profil.load());
    const QString name = profil.personne.prenom;
    setTitle(name.isEmpty() ? tr("Accueil") : tr("Bonjour %1").arg(name));
    showSuivi(take(store.comptes.comptes()), take(store.comptes.financements()));
    showAFaire(take(store.dossiers.unsettled()));
    showRecents(take(store.dossiers.recent(shown)));
    showNotifications(take(store.notifications.list()));
    showContacts(take(store.references.contacts()), profil.etablissementPrefere);
}

void AccueilPage::showSuivi(const QList<models::Compte> &comptes, const QList<models::Financement> &financements) {
    clearLayout(m_plan);
    clearLayout(m_ensemble);
    bool found = false;
    for (const models::Compte &compte : comptes) {
        if (compte.type == TypeCompte::VERSEMENT_VOLONTAIRE) {
            found = true;
            const QString type = Labels::of(compte.type);
            m_plan->addWidget(plainLabel(compte.libelle.contains(type, Qt::CaseInsensitive)
                                             ? compte.libelle
                                             : tr("%1 — %2").arg(compte.libelle, type),
                                         "strong"));
            m_plan->addWidget(new ChiffresView(compte));
            auto *details = textButton(u"droite"_s, tr("Voir le détail du compte"), "flat");
            m_plan->addWidget(details, 0, Qt::AlignLeft);
            connect(details, &QPushButton::clicked, this, [this, code = compte.code] { Q_EMIT compteRequested(code); });
        }
        auto *row = new RowButton(u"comptes"_s, compte.libelle, tr("Disponible pour engagement"));
        row->setTrailing(models::format(compte.disponibleEngagement));
        m_ensemble->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, code = compte.code] { Q_EMIT compteRequested(code); });
    }
    if (!found)
        m_plan->addWidget(plainLabel(
            tr("Vous n’avez pas de compte Versement Volontaire actif. Le montant qui vous reste "
               "pour financer de nouvelles formations s’affiche ici dès que ce compte finance une formation."),
            "muted"));
    for (const models::Financement &financement : financements) {
        auto *row = new RowButton(u"comptes"_s, financement.libelle, tr("Engagements non réglés"));
        row->setTrailing(ChiffresView::format(financement));
        m_ensemble->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, &AccueilPage::comptesRequested);
    }
    if (comptes.isEmpty() && financements.isEmpty())
        m_ensemble->addWidget(plainLabel(tr("Aucune source de financement active."), "muted"));
}

void AccueilPage::showAFaire(const QList<DossierRow> &rows) {
    clearLayout(m_aFaire->body());
    // Compared as instants: a conversion to local time for each of thousands of rows takes longer than all the rest.
    const QDateTime oldDraft = desk().clock.today().addDays(1 - oldDraftDays).startOfDay().toUTC();
    int tonight = 0;
    int listed = 0;
    int more = 0;
    const auto add = [&](const QString &icon, const DossierRow &row, const QString &why, bool form) {
        if (listed == shown) {
            ++more;
            return;
        }
        ++listed;
        auto *button = new RowButton(icon, nameOf(row), why);
        m_aFaire->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = row.id, form] {
            if (form)
                Q_EMIT correctionRequested(id);
            else
                Q_EMIT dossierRequested(id);
        });
    };
    const auto underWay = [](const DossierRow &row) { // a draft that nothing else is said of
        return row.statut == models::toCode(Statut::SAISIE) && !row.transmissionEnAttente &&
               row.sync != DossierSync::Conflit && row.sync != DossierSync::ACorriger &&
               row.sync != DossierSync::Orphelin && row.modifieLe.isValid();
    };
    // The draft changed last comes first: most often what was being typed when the telephone rang.
    const DossierRow *latest = nullptr;
    for (const DossierRow &row : rows)
        if (underWay(row) && row.modifieLe >= oldDraft && (!latest || row.modifieLe > latest->modifieLe))
            latest = &row;
    if (latest)
        add(u"modifier"_s, *latest,
            tr("Reprendre la saisie, modifiée %1").arg(Labels::moment(latest->modifieLe, desk().clock.today())), true);
    const auto unchanged = [](const DossierRow &row) {
        return tr("Brouillon sans changement depuis le %1").arg(Labels::date(row.modifieLe.toLocalTime().date()));
    };
    for (const DossierRow &row : rows) {
        const auto statut = models::fromCode<Statut>(row.statut);
        if (row.sync == DossierSync::Conflit)
            add(u"dupliquer"_s, row, tr("Modifié aussi ailleurs : choisissez ce qu’il faut garder"), true);
        else if (row.sync == DossierSync::ACorriger)
            add(u"alerte"_s, row, tr("Envoi refusé : à corriger"), true);
        else if (row.sync == DossierSync::Orphelin)
            add(u"information"_s, row, tr("Gardé sur ce poste seulement : à copier vers un nouveau dossier"), false);
        else if (statut == Statut::REJET_TECHNIQUE)
            add(u"refus"_s, row, tr("La transmission a échoué : à corriger puis à transmettre de nouveau"), true);
        else if (statut == Statut::A_COMPLETER)
            add(u"piece"_s, row, tr("L’OPCA DEFi attend des pièces"), false);
        if (statut == Statut::TRANSMISSION_DEMANDEE || row.transmissionEnAttente)
            ++tonight;
    }
    for (const DossierRow &row : rows) // after all that somebody waits for
        if (underWay(row) && row.modifieLe < oldDraft)
            add(u"horloge"_s, row, listed < shown ? unchanged(row) : QString(), true);
    if (more > 0) {
        auto *all = textButton(u"droite"_s, tr("et %1 de plus dans Mes dossiers").arg(more), "flat");
        m_aFaire->body()->addWidget(all, 0, Qt::AlignLeft);
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT dossiersRequested({}); });
    }
    if (tonight > 0) {
        auto *button = new RowButton(u"envoyer"_s,
                                     tonight == 1 ? tr("1 dossier part cette nuit")
                                                  : tr("%1 dossiers partent cette nuit").arg(tonight),
                                     tonight == 1 ? tr("Modifiable d’ici là avec « Déverrouiller la demande »")
                                                  : tr("Modifiables d’ici là avec « Déverrouiller la demande »"));
        m_aFaire->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this] { Q_EMIT dossiersRequested(models::toCode(Statut::TRANSMISSION_DEMANDEE)); });
    }
    if (listed == 0 && tonight == 0)
        m_aFaire->body()->addWidget(plainLabel(tr("Rien n’attend de vous : aucun dossier à corriger, aucun brouillon "
                                                  "oublié."),
                                               "muted"));
    m_aFaire->body()->addStretch();
}

void AccueilPage::showRecents(const QList<DossierRow> &rows) {
    clearLayout(m_recents->body());
    for (const DossierRow &row : rows) {
        QStringList about;
        if (!row.organisme.isEmpty())
            about << row.organisme;
        if (row.dateDebut.isValid())
            about << tr("à partir du %1").arg(Labels::date(row.dateDebut));
        about << tr("modifié le %1").arg(Labels::date(row.modifieLe.toLocalTime().date()));
        auto *button = new RowButton(u"dossiers"_s, nameOf(row), about.join(u" · "_s));
        button->setStatut(row.statut, row.statutLibelle);
        m_recents->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT dossierRequested(id); });
    }
    if (rows.isEmpty())
        m_recents->body()->addWidget(plainLabel(
            tr("Vos demandes de prise en charge s’affichent ici. Commencez par « Nouveau dossier » : tout est "
               "enregistré sur ce poste à mesure que vous saisissez."),
            "muted"));
}

void AccueilPage::showNotifications(const QList<models::Notification> &notifications) {
    clearLayout(m_notifications->body());
    int listed = 0;
    for (const models::Notification &each : notifications) {
        if (each.lue || listed == shown)
            continue;
        ++listed;
        auto *button = new RowButton(u"cloche"_s, each.titre, each.texte);
        button->setStrong(true);
        button->setTrailing(Labels::date(each.date.toLocalTime().date()));
        m_notifications->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, dossier = each.dossierId, id = each.id] {
            write([id,
                   now = desk().clock.wall()](models::Store &store) { return store.notifications.markRead({id}, now); },
                  {{u"notification"_s, u"outbox"_s}, {}});
            if (dossier)
                Q_EMIT dossierRequested(*dossier);
            else
                Q_EMIT notificationsRequested();
        });
    }
    if (listed == 0)
        m_notifications->body()->addWidget(plainLabel(tr("Aucune nouvelle depuis votre dernière lecture."), "muted"));
    m_notifications->body()->addStretch();
}

void AccueilPage::showContacts(const QList<models::Contact> &contacts, const QString &prefere) {
    clearLayout(m_contacts->body());
    auto *flow = new FlowLayout(12, true);
    m_contacts->body()->addLayout(flow);
    const auto add = [this, flow](ContactCard *card) {
        flow->addWidget(card);
        connect(card, &ContactCard::linkRequested, this, &Page::linkRequested);
    };
    for (const models::Contact &contact : contacts)
        if (contact.role != models::RoleContact::ASSISTANCE &&
            (contact.etablissements.isEmpty() || contact.etablissements.contains(prefere)))
            add(new ContactCard(Labels::of(contact.role), contact.personne, contact.horaires, {}));
    models::Personne assistance;
    assistance.email = u"moncomptedefi@opcadefi.fr"_s;
    add(new ContactCard(tr("Assistance Mon compte DEFi"), assistance,
                        tr("Problèmes de connexion, problèmes techniques"), {}));
    auto *site = textButton(u"ouvrir"_s, tr("www.opcadefi.fr"), "flat");
    site->setAccessibleName(tr("Ouvrir le site www.opcadefi.fr"));
    m_contacts->body()->addWidget(site, 0, Qt::AlignLeft);
    connect(site, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(QUrl(u"https://www.opcadefi.fr"_s)); });
}

} // namespace ui
