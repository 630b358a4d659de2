// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/notificationmodel.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/pages/notifications.h"
#include "ui/widgets/tableview.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;
using ui::NotificationsPage;

namespace {

struct Opened {
    SeededDesk desk;
    NotificationsPage page{desk.desk()};
    ui::TableView *table = page.findChild<ui::TableView *>();
    Opened() { page.show(); }
};

} // namespace

class TestNotificationsPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void unreadOnesComeFirst_theOthersBehindATab() {
        Opened it;
        QCOMPARE(it.table->model()->rowCount(), 2);
        QVERIFY(look::words(&it.page).contains(u"2 notifications non lues"_s));
        it.page.findChild<QTabBar *>()->setCurrentIndex(1);
        QCOMPARE(it.table->model()->rowCount(), 3);
    }

    void marked_isReadAndQueuedForTheServer() {
        Opened it;
        auto *mark = look::button(&it.page, u"Marquer comme lues"_s);
        QVERIFY(!mark->isEnabled()); // nothing selected
        it.table->selectRow(0);
        mark->click();
        QTRY_COMPARE(*it.desk.read().notifications.unread(), 1);
        QTRY_COMPARE(it.table->model()->rowCount(), 1);
        QCOMPARE(it.desk.read().outbox.list()->at(0).kind, models::Operation::Kind::NotificationLue);
    }

    void markAll_leavesAWordInsteadOfABlank() {
        Opened it;
        auto *all = look::button(&it.page, u"Tout marquer comme lu"_s);
        all->click();
        QTRY_COMPARE(*it.desk.read().notifications.unread(), 0);
        QTRY_VERIFY(look::words(&it.page).contains(u"L’onglet « Toutes » garde les notifications déjà lues."_s));
        QVERIFY(!all->isEnabled());
    }

    void enter_opensTheDossierAndMarksIt() {
        Opened it;
        QSignalSpy asked(&it.page, &NotificationsPage::dossierRequested);
        it.table->setCurrentIndex(it.table->model()->index(0, 0)); // newest first
        QTest::keyClick(it.table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toUuid(), it.desk.dossier(u"A_COMPLETER"_s));
        QTRY_COMPARE(*it.desk.read().notifications.unread(), 1);
    }

    void unread_isSaidInWords() {
        const Opened it;
        const QModelIndex first = it.table->model()->index(0, 0);
        QCOMPARE(first.siblingAtColumn(models::NotificationModel::Etat).data().toString(), u"Non lue"_s);
    }

    void preferences_areOneClickAway() {
        Opened it;
        const QSignalSpy asked(&it.page, &NotificationsPage::preferencesRequested);
        look::button(&it.page, u"Choisir mes notifications"_s)->click();
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestNotificationsPage)
#include "tst_notificationspage.moc"
