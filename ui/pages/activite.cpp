// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activite.h"

#include "models/items/labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Operation;
using models::OutboxModel;
using models::SyncStatus;

namespace ui {
namespace {

// What the state means for the day's work.
QString explain(SyncStatus::Kind kind) {
    switch (kind) {
    case SyncStatus::Kind::Offline:
        return ActivitePage::tr("Sans réseau, tout reste possible : saisir, corriger, joindre des pièces, demander la "
                                "transmission, consulter les comptes tels qu’à la dernière synchronisation. L’envoi se "
                                "fera tout seul au retour du réseau.");
    case SyncStatus::Kind::SignedOut:
        return ActivitePage::tr("La saisie continue sur ce poste. Reconnectez-vous pour envoyer.");
    case SyncStatus::Kind::Refused:
        return ActivitePage::tr(
            "L’OPCA DEFi a refusé un envoi : le motif est dans la liste. Ouvrez le dossier, corrigez, "
            "puis « Réessayer ».");
    case SyncStatus::Kind::Conflict:
        return ActivitePage::tr(
            "Un dossier a été modifié aussi ailleurs : ouvrez-le pour choisir la version à garder.");
    case SyncStatus::Kind::VaultLocked:
        return ActivitePage::tr("Le trousseau de clés de ce poste ne répond pas. Vos données sont intactes.");
    case SyncStatus::Kind::TooOld:
        return ActivitePage::tr("Le serveur attend une version plus récente du programme.");
    default:
        return ActivitePage::tr("Vos saisies sont enregistrées sur ce poste, puis envoyées dès que possible.");
    }
}

} // namespace

ActivitePage::ActivitePage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Activité de synchronisation"), u"activite"_s, Body::Fills,
           {u"outbox"_s, u"dossier"_s, u"conflit"_s}, parent)
    , m_words(plainLabel({}))
    , m_stack(new QStackedWidget)
    , m_table(new TableView(tr("Modifications en attente")))
    , m_empty(new EmptyState(u"nuage"_s, tr("Aucun envoi en attente"),
                             tr("Ce que vous saisissez s’affiche ici jusqu’à ce que l’OPCA DEFi l’ait reçu.")))
    , m_open(textButton(u"dossiers"_s, tr("Ouvrir le dossier")))
    , m_retry(textButton(u"activite"_s, tr("Réessayer")))
    , m_drop(textButton(u"corbeille"_s, tr("Abandonner cet envoi…"))) {
    auto *now = textButton(u"activite"_s, tr("Synchroniser maintenant"), "primary");
    now->setToolTip(tr("Synchroniser maintenant (F5)"));
    addAction(now);
    connect(now, &QPushButton::clicked, this, &ActivitePage::syncRequested);
    auto *card = new Card;
    card->body()->addWidget(m_words);
    body()->addWidget(card);
    auto *actions = new FlowLayout(10, false);
    for (QPushButton *button : {m_open, m_retry, m_drop})
        actions->addWidget(button);
    body()->addLayout(actions);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false); // the order is the order of sending
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(OutboxModel::Motif);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivitePage::showSelection);
    const auto open = [this] {
        if (const Operation *operation = selected())
            if (const QUuid id = QUuid::fromString(operation->subject); !id.isNull())
                Q_EMIT dossierRequested(id);
    };
    connect(m_table, &TableView::opened, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const Operation *operation = selected();
        if (!operation)
            return;
        write([id = operation->id,
               at = this->desk().clock.wall()](models::Store &store) { return store.outbox.retry(id, at); },
              {{u"outbox"_s, u"dossier"_s}, {}}, [this] { Q_EMIT syncRequested(); });
    });
    connect(m_drop, &QPushButton::clicked, this, &ActivitePage::askDrop);
}

void ActivitePage::reload() {
    m_model.setDossiers(take(desk().read().dossiers.list()));
    const QList<Operation> operations = take(desk().read().outbox.list());
    m_model.show(operations);
    m_stack->setCurrentWidget(operations.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    setSubtitle(operations.size() == 1 ? tr("1 modification attend d’être envoyée")
                : operations.isEmpty() ? QString()
                                       : tr("%1 modifications attendent d’être envoyées").arg(operations.size()));
    setStatus(m_status);
    showSelection();
}

void ActivitePage::setStatus(const SyncStatus &status) {
    m_status = status;
    m_words->setText(u"%1\n%2"_s.arg(models::Labels::of(status, desk().clock.today()), explain(status.kind)));
}

const Operation *ActivitePage::selected() const {
    const QStringList keys = m_table->selectedKeys();
    const int row = keys.isEmpty() ? -1 : m_model.rowOf(keys.constFirst());
    return row < 0 ? nullptr : &m_model.at(row);
}

void ActivitePage::showSelection() {
    const Operation *operation = selected();
    const bool parked = operation && operation->state == Operation::State::Parked;
    m_open->setEnabled(operation && !QUuid::fromString(operation->subject).isNull());
    m_retry->setEnabled(parked);
    m_drop->setEnabled(parked);
}

void ActivitePage::askDrop() {
    const Operation *operation = selected();
    if (!operation)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Abandonner cet envoi"), tr("Abandonner cet envoi ?"),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("« %1 » ne sera pas envoyé à l’OPCA DEFi.").arg(models::Labels::of(operation->kind)));
    auto *yes = box->addButton(tr("Abandonner l’envoi"), QMessageBox::DestructiveRole);
    box->addButton(tr("Garder"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id = operation->id](QAbstractButton *pressed) {
        if (pressed != yes)
            return;
        write([id](models::Store &store) { return store.outbox.drop(id); }, {{u"outbox"_s, u"dossier"_s}, {}},
              [this] { Q_EMIT done(tr("Envoi abandonné.")); });
    });
    box->open();
}

} // namespace ui
