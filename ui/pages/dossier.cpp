// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dossier.h"

#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"
#include "models/items/labels.h"
#include "models/rules/acces.h"
#include "ui/pages/dossierfacts.h"
#include "ui/pages/duplicatedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowbutton.h"
#include "ui/widgets/statuspill.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Dossier;
using models::DossierRow;
using models::DossierSync;
using models::Labels;
using models::Statut;

namespace ui {

DossierPage::DossierPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Dossier"), u"dossier"_s, Body::Scrolls,
           {u"dossier"_s, u"outbox"_s, u"conflit"_s, u"etablissement"_s, u"contact"_s}, parent)
    , m_statut(new StatusPill)
    , m_sync(new StatusPill)
    , m_state(new Card)
    , m_stateText(new QVBoxLayout)
    , m_contact(new Card(tr("Pour faire modifier ce dossier")))
    , m_timeline(new Card(tr("Suivi")))
    , m_demande(new Card(tr("Demande")))
    , m_formation(new Card(tr("Formation et organisme")))
    , m_stagiaires(new Card(tr("Stagiaires")))
    , m_couts(new Card(tr("Coûts et financement")))
    , m_pieces(new Card(tr("Pièces")))
    , m_edit(textButton(u"modifier"_s, tr("Modifier"), "primary"))
    , m_unlock(textButton(u"deverrouiller"_s, tr("Déverrouiller la demande"), "primary"))
    , m_duplicate(textButton(u"dupliquer"_s, tr("Dupliquer…")))
    , m_print(textButton(u"imprimer"_s, tr("Imprimer")))
    , m_remove(textButton(u"corbeille"_s, tr("Mettre à la corbeille")))
    , m_attach(textButton(u"piece"_s, tr("Joindre une pièce"), "primary")) {
    setBack(tr("Mes dossiers"), [this] { Q_EMIT leaveRequested(); });
    m_duplicate->setToolTip(tr("Dupliquer ce dossier (Ctrl+D)"));
    m_print->setToolTip(tr("Imprimer le récapitulatif (Ctrl+P)"));
    for (QPushButton *button : {m_edit, m_unlock, m_attach, m_duplicate, m_print, m_remove})
        addAction(button);

    auto *pills = new FlowLayout(10, false);
    pills->addWidget(m_statut);
    pills->addWidget(m_sync);
    m_state->body()->addLayout(pills);
    m_state->body()->addLayout(m_stateText);
    body()->addWidget(m_state);
    auto *columns = new FlowLayout(16, true);
    for (Card *card : {m_contact, m_timeline}) {
        card->setMinimumWidth(400);
        columns->addWidget(card);
    }
    body()->addLayout(columns);
    for (Card *card : {m_demande, m_formation, m_stagiaires, m_couts, m_pieces})
        body()->addWidget(card);
    body()->addStretch();

    auto *types = new QMenu(m_attach);
    for (const models::TypePiece type :
         {models::TypePiece::PROGRAMME, models::TypePiece::DEVIS, models::TypePiece::CONVENTION,
          models::TypePiece::FACTURE, models::TypePiece::EMARGEMENT, models::TypePiece::ATTESTATION,
          models::TypePiece::ACCORD_SALARIE, models::TypePiece::AUTRE})
        connect(types->addAction(Labels::of(type)), &QAction::triggered, this, [this, type] { chooseFile(type); });
    m_attach->setMenu(types);

    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_unlock, &QPushButton::clicked, this, &DossierPage::unlock);
    connect(m_duplicate, &QPushButton::clicked, this, &DossierPage::askDuplicate);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_id); });
    connect(m_remove, &QPushButton::clicked, this, &DossierPage::remove);
    auto *duplicate = new QAction(tr("Dupliquer…"), this);
    duplicate->setShortcut(QKeySequence(u"Ctrl+D"_s));
    duplicate->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(duplicate);
    connect(duplicate, &QAction::triggered, this, &DossierPage::askDuplicate);
}

void DossierPage::open(const QUuid &id) {
    m_id = id;
    refresh();
}

void DossierPage::reload() {
    if (m_id.isNull())
        return;
    const models::Store &store = desk().read();
    const auto loaded = store.dossiers.load(m_id);
    const auto row = store.dossiers.row(m_id);
    if (!loaded || !row || row->supprimeLe.isValid()) {
        Q_EMIT leaveRequested(); // gone, or in the corbeille
        return;
    }
    m_dossier = *loaded;
    const QList<models::Etablissement> etablissements = take(store.references.etablissements());
    const QList<models::Dispositif> dispositifs = take(store.references.dispositifs());
    const auto dispositif = std::ranges::find(dispositifs, m_dossier.demande.dispositif, &models::Dispositif::code);
    const models::Etablissement *site = models::trouver(etablissements, m_dossier.demande.etablissement);

    setTitle(m_dossier.formation.intitule.isEmpty() ? tr("Dossier sans intitulé") : m_dossier.formation.intitule);
    QStringList about;
    about << (m_dossier.numero.isEmpty() ? tr("Numéro donné après le premier envoi")
                                         : tr("Dossier %1").arg(m_dossier.numero));
    const QString device = dispositif == dispositifs.cend() ? m_dossier.demande.dispositif : dispositif->libelle;
    if (!device.isEmpty())
        about << device;
    if (site)
        about << site->denomination;
    setSubtitle(about.join(u" · "_s));

    const bool editable = store.dossiers.editable(m_id).valueOr(false);
    const auto statut = m_dossier.statutConnu();
    m_edit->setVisible(editable);
    m_edit->setText(row->sync == DossierSync::Conflit ? tr("Choisir la version à garder") : tr("Modifier"));
    m_unlock->setVisible(statut == Statut::TRANSMISSION_DEMANDEE || row->transmissionEnAttente);
    m_remove->setVisible(editable);
    showState(m_dossier, *row, editable);
    showContact(m_dossier, editable || m_unlock->isVisibleTo(this));
    showTimeline(m_dossier);
    const DossierFacts facts(m_dossier, device, site);
    for (const auto &[card, widget] : {std::pair{m_demande, facts.demande()},
                                       {m_formation, facts.formation()},
                                       {m_stagiaires, facts.stagiaires()},
                                       {m_couts, facts.couts(take(store.comptes.comptes()))}}) {
        clearLayout(card->body());
        card->body()->addWidget(widget);
    }
    showPieces(m_dossier, *row);
}

void DossierPage::showState(const Dossier &dossier, const DossierRow &row, bool editable) {
    m_statut->showStatut(dossier.statut, dossier.statutLibelle);
    m_sync->showSync(row.sync, row.transmissionEnAttente);
    clearLayout(m_stateText);
    const QString sentence =
        row.transmissionEnAttente && dossier.statutConnu() != Statut::TRANSMISSION_DEMANDEE
            ? tr("Transmission en attente d’envoi : elle partira dès que le serveur sera joignable. « Déverrouiller la "
                 "demande » permet de la corriger avant.")
            : Labels::statutPhrase(dossier.statut);
    m_stateText->addWidget(plainLabel(sentence));
    if (!dossier.motif.isEmpty())
        m_stateText->addWidget(plainLabel(tr("Motif : %1").arg(dossier.motif), "strong"));
    if (row.sync == DossierSync::Conflit)
        m_stateText->addWidget(
            plainLabel(tr("Ce dossier a été modifié aussi ailleurs. Les deux versions sont gardées : "
                          "choisissez, champ par champ, laquelle envoyer."),
                       "strong"));
    if (row.sync == DossierSync::Orphelin)
        m_stateText->addWidget(
            plainLabel(tr("Le dossier n’est plus modifiable à l’OPCA DEFi ; vos dernières saisies sont "
                          "gardées ici. « Dupliquer » les reprend dans un nouveau dossier."),
                       "strong"));
    if (dossier.recu)
        m_stateText->addWidget(
            plainLabel(tr("Reçu de transmission : %1, empreinte %2")
                           .arg(Labels::moment(dossier.recu->transmisLe), dossier.recu->empreinte.left(16)),
                       "small"));
    if (dossier.recu && dossier.recu->donnees && dossier.recu->pieces &&
        dossier.statutConnu() == Statut::REJET_TECHNIQUE)
        m_stateText->addWidget(
            plainLabel(tr("À la réception : données %1, pièces %2.")
                           .arg(Labels::of(*dossier.recu->donnees), Labels::of(*dossier.recu->pieces)),
                       "small"));
    if (editable && !dossier.modifiePar.isEmpty())
        m_stateText->addWidget(
            plainLabel(tr("Dernière modification par %1, %2")
                           .arg(dossier.modifiePar, Labels::moment(dossier.modifieLe, desk().clock.today())),
                       "small"));
}

void DossierPage::showContact(const Dossier &dossier, bool changeable) {
    m_contact->setVisible(!changeable);
    if (changeable)
        return;
    clearLayout(m_contact->body());
    models::Personne person = dossier.gestionnaire;
    QString hours;
    if (person.email.isEmpty()) {
        const QList<models::Contact> contacts = take(desk().read().references.contacts());
        for (const models::Contact &each : contacts)
            if (each.role == models::RoleContact::INTERLOCUTEUR_GESTION &&
                (each.etablissements.isEmpty() || each.etablissements.contains(dossier.demande.etablissement))) {
                person = each.personne;
                hours = each.horaires;
                break;
            }
    }
    m_contact->body()->addWidget(plainLabel(
        dossier.statutConnu() == Statut::A_COMPLETER
            ? tr("Hormis ses pièces, ce dossier ne se modifie plus dans Mon compte DEFi. Votre interlocuteur de "
                 "gestion fait pour vous les modifications nécessaires.")
            : tr("Ce dossier ne se modifie plus dans Mon compte DEFi. Votre interlocuteur de gestion fait pour vous "
                 "les modifications nécessaires.")));
    auto *card = new ContactCard(Labels::of(models::RoleContact::INTERLOCUTEUR_GESTION), person, hours,
                                 tr("Dossier %1 : demande de modification").arg(dossier.numero));
    m_contact->body()->addWidget(card);
    connect(card, &ContactCard::linkRequested, this, &Page::linkRequested);
    m_contact->body()->addStretch();
}

void DossierPage::showTimeline(const Dossier &dossier) {
    clearLayout(m_timeline->body());
    QList<models::Evenement> events = dossier.evenements;
    std::ranges::stable_sort(events, std::ranges::greater{}, &models::Evenement::date);
    for (const models::Evenement &each : std::as_const(events)) {
        QStringList about{Labels::moment(each.date)};
        if (!each.acteur.isEmpty())
            about << each.acteur;
        m_timeline->body()->addWidget(
            plainLabel(each.libelle.isEmpty() ? Labels::statut(each.statut, {}) : each.libelle, "strong"));
        m_timeline->body()->addWidget(plainLabel(about.join(u" · "_s), "small"));
        if (!each.motif.isEmpty())
            m_timeline->body()->addWidget(plainLabel(each.motif));
    }
    if (events.isEmpty())
        m_timeline->body()->addWidget(plainLabel(
            tr("Les étapes de la demande s’inscrivent ici après le premier envoi : transmission, validation, "
               "accord, règlement."),
            "muted"));
    m_timeline->body()->addStretch();
}

void DossierPage::showPieces(const Dossier &dossier, const DossierRow &) {
    const auto statut = dossier.statutConnu();
    m_attach->setVisible(statut == Statut::A_COMPLETER);
    clearLayout(m_pieces->body());
    const QList<models::Piece> pieces = take(desk().read().pieces.pieces(m_id));
    for (const models::Piece &piece : pieces) {
        const QString size = DossierWords::taille(piece);
        const QString state =
            piece.deposeeLe.isValid() ? tr("déposée le %1").arg(Labels::moment(piece.deposeeLe)) : tr("sera envoyée");
        m_pieces->body()->addWidget(plainLabel(piece.nom, "strong"));
        m_pieces->body()->addWidget(plainLabel(u"%1 · %2 · %3"_s.arg(Labels::of(piece.type), size, state), "small"));
    }
    if (pieces.isEmpty())
        m_pieces->body()->addWidget(plainLabel(tr("Aucune pièce jointe."), "muted"));
}

void DossierPage::unlock() {
    write(
        [id = m_id, now = desk().clock.wall()](models::Store &store) { return store.dossiers.requestUnlock(id, now); },
        {{u"dossier"_s, u"outbox"_s}, {m_id}},
        [this] {
            Q_EMIT done(tr("Demande déverrouillée : vous pouvez la modifier. Elle ne partira qu’après une nouvelle "
                           "transmission."));
        });
}

void DossierPage::remove() {
    auto *box = new QMessageBox(QMessageBox::Question, tr("Mettre à la corbeille"),
                                tr("Mettre ce dossier à la corbeille ?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Vous pourrez le restaurer depuis Mes dossiers, onglet « Corbeille »."));
    auto *yes = box->addButton(tr("Mettre à la corbeille"), QMessageBox::AcceptRole);
    box->addButton(tr("Annuler"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton *pressed) {
        if (pressed != yes)
            return;
        write([id = m_id, now = desk().clock.wall()](models::Store &store) { return store.dossiers.remove(id, now); },
              {{u"dossier"_s, u"outbox"_s}, {m_id}},
              [this] {
                  Q_EMIT leaveRequested();
                  Q_EMIT done(tr("Dossier mis à la corbeille."));
              });
    });
    box->open();
}

void DossierPage::askDuplicate() {
    auto *dialog = new DuplicateDialog(m_dossier, desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DuplicateDialog::duplicated, this, &DossierPage::duplicated);
    connect(dialog, &DuplicateDialog::failed, this, &Page::failed);
    dialog->open();
}

void DossierPage::chooseFile(models::TypePiece type) {
    auto *dialog = new QFileDialog(this, tr("Joindre une pièce : %1").arg(Labels::of(type)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Documents (*.pdf *.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, type](const QString &file) {
        write(
            [id = m_id, file, type, now = desk().clock.wall()](models::Store &store) -> models::Result<> {
                const models::Result<models::Piece> attached = store.pieces.attach(id, file, type, now);
                if (!attached)
                    return attached.failure();
                return models::Done{};
            },
            {{u"dossier"_s, u"outbox"_s}, {m_id}},
            [this] { Q_EMIT done(tr("Pièce jointe : elle sera envoyée à la prochaine synchronisation.")); });
    });
    dialog->open();
}

} // namespace ui
