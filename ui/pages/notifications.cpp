// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notifications.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::NotificationModel;

namespace ui {

NotificationsPage::NotificationsPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Notifications"), u"notifications"_s, Body::Fills, {u"notification"_s, u"outbox"_s}, parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_table(new TableView(tr("Notifications")))
    , m_empty(new EmptyState(u"cloche"_s, {}, {}))
    , m_markSelected(textButton(u"valide"_s, tr("Marquer comme lues")))
    , m_markAll(textButton(u"valide"_s, tr("Tout marquer comme lu"))) {
    auto *preferences = textButton(u"reglages"_s, tr("Choisir mes notifications"));
    for (QPushButton *button : {m_markSelected, m_markAll, preferences})
        addAction(button);
    m_tabs->addTab(tr("Non lues"));
    m_tabs->addTab(tr("Toutes"));
    m_tabs->setAccessibleName(tr("Notifications affichées"));
    m_tabs->setExpanding(false);
    body()->setSpacing(10);
    body()->addWidget(m_tabs);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(models::SortRole);
    m_table->setModel(&m_sorted);
    m_table->setStretchColumn(NotificationModel::Texte);
    m_table->sortByColumn(NotificationModel::Date, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] { refresh(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_markSelected->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_markSelected->setEnabled(false);
    connect(m_markSelected, &QPushButton::clicked, this, [this] {
        QList<QUuid> ids;
        const QStringList keys = m_table->selectedKeys();
        for (const QString &key : keys)
            ids << QUuid::fromString(key);
        mark(ids);
    });
    connect(m_markAll, &QPushButton::clicked, this, [this] {
        QList<QUuid> ids;
        for (const models::Notification &each : m_model.rows())
            if (!each.lue)
                ids << each.id;
        mark(ids);
    });
    connect(preferences, &QPushButton::clicked, this, &NotificationsPage::preferencesRequested);
    connect(m_table, &TableView::opened, this, [this](const QString &key) {
        const int row = m_model.rowOf(key);
        if (row < 0)
            return;
        const models::Notification opened = m_model.at(row);
        if (!opened.lue)
            mark({opened.id});
        if (opened.dossierId)
            Q_EMIT dossierRequested(*opened.dossierId);
    });
}

void NotificationsPage::reload() {
    QList<models::Notification> all = take(desk().read().notifications.list());
    const qsizetype unread = std::ranges::count(std::as_const(all), false, &models::Notification::lue);
    setSubtitle(all.isEmpty() ? tr("Aucune notification")
                : unread == 0 ? tr("Tout est lu")
                : unread == 1 ? tr("1 notification non lue")
                              : tr("%1 notifications non lues").arg(unread));
    m_markAll->setEnabled(unread > 0);
    const bool everything = !all.isEmpty();
    if (m_tabs->currentIndex() == 0)
        all.removeIf([](const models::Notification &each) { return each.lue; });
    m_model.show(all);
    m_empty->setWords(everything ? tr("Tout est lu") : tr("Pas encore de notification"),
                      everything ? tr("L’onglet « Toutes » garde les notifications déjà lues.")
                                 : tr("Vous serez prévenu ici quand un dossier change de statut ou qu’un compte est "
                                      "alimenté."));
    m_stack->setCurrentWidget(all.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

void NotificationsPage::mark(const QList<QUuid> &ids) {
    if (ids.isEmpty())
        return;
    write([ids, now = desk().clock.wall()](models::Store &store) { return store.notifications.markRead(ids, now); },
          {{u"notification"_s, u"outbox"_s}, {}});
}

} // namespace ui
