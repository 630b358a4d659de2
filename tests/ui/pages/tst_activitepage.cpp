// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uuid.h"
#include "models/items/outboxmodel.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/pages/activite.h"
#include "ui/widgets/tableview.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Operation;
using testdesk::SeededDesk;
using ui::ActivitePage;

namespace {

struct Opened {
    SeededDesk desk;
    ActivitePage page{desk.desk()};
    ui::TableView *table = page.findChild<ui::TableView *>();
    QUuid dossier = desk.dossier(u"TRANSMISSION_DEMANDEE"_s);
    Opened() { page.show(); }
    bool change(const std::function<models::Result<>(models::Store &)> &work) {
        return desk.write(work, {{u"outbox"_s, u"dossier"_s}, {}});
    }
    bool unlock() {
        return change([&](models::Store &s) { return s.dossiers.requestUnlock(dossier, desk.clock().wall()); });
    }
    // As when the server refused.
    bool park() {
        return change([&](models::Store &s) -> models::Result<> {
            const Operation head = s.outbox.heads(desk.clock().wall())->at(0);
            const auto frozen = s.outbox.freeze(head, models::newUuid(1), desk.clock().wall());
            if (!frozen)
                return frozen.failure();
            return s.outbox.park((*frozen)->id, {{u"status"_s, 409},
                                                 {u"title"_s, u"Le dossier a déjà été transmis."_s},
                                                 {u"detail"_s, u"Le dossier a déjà été transmis."_s}});
        });
    }
    QAbstractButton *button(const QString &says) const { return look::button(&page, says); }
};

} // namespace

class TestActivitePage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingWaits_saysSo() {
        const Opened it;
        QVERIFY(look::words(&it.page).contains(u"Aucun envoi en attente"_s));
    }

    void waiting_isListedWithItsDossier() {
        Opened it;
        QVERIFY(it.unlock());
        QCOMPARE(it.table->model()->rowCount(), 1);
        QVERIFY(look::words(&it.page).contains(u"1 modification attend d’être envoyée"_s));
        QStringList cells;
        for (int column = 0; column < it.table->model()->columnCount(); ++column)
            cells << it.table->model()->index(0, column).data().toString();
        QVERIFY2(cells.join(u'|').contains(u"Conduite de presse à injecter"_s), qPrintable(cells.join(u'|')));
        it.table->selectRow(0);
        QVERIFY(!it.button(u"Réessayer"_s)->isEnabled()); // it goes by itself
        QVERIFY(!it.button(u"Abandonner"_s)->isEnabled());
        QSignalSpy asked(&it.page, &ActivitePage::dossierRequested);
        it.button(u"Ouvrir le dossier"_s)->click();
        QCOMPARE(asked.at(0).at(0).toUuid(), it.dossier);
    }

    void refused_saysWhy_andIsTriedAgain() {
        Opened it;
        QVERIFY(it.unlock() && it.park());
        QStringList cells;
        for (int column = 0; column < it.table->model()->columnCount(); ++column)
            cells << it.table->model()->index(0, column).data().toString();
        QVERIFY2(cells.join(u'|').contains(u"déjà été transmis"_s), qPrintable(cells.join(u'|')));
        it.table->selectRow(0);
        const QSignalSpy sync(&it.page, &ActivitePage::syncRequested);
        QVERIFY(it.button(u"Réessayer"_s)->isEnabled());
        it.button(u"Réessayer"_s)->click();
        QTRY_COMPARE(sync.count(), 1);
        QVERIFY(it.desk.read().outbox.list()->at(0).state != Operation::State::Parked);
    }

    void refused_isGivenUpAfterAQuestion() {
        Opened it;
        QVERIFY(it.unlock() && it.park());
        it.table->selectRow(0);
        const QSignalSpy done(&it.page, &ActivitePage::done);
        it.button(u"Abandonner cet envoi"_s)->click();
        auto *box = it.page.findChild<QMessageBox *>();
        QVERIFY(box);
        look::button(box, u"Garder"_s)->click();
        QTRY_VERIFY(!it.page.findChild<QMessageBox *>());
        QCOMPARE(it.desk.read().outbox.list()->size(), 1);
        it.button(u"Abandonner cet envoi"_s)->click();
        look::button(it.page.findChild<QMessageBox *>(), u"Abandonner l’envoi"_s)->click();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(it.desk.read().outbox.list()->size(), 0);
        QTRY_VERIFY(look::words(&it.page).contains(u"Aucun envoi en attente"_s));
    }

    void everyState_isExplained_data() {
        QTest::addColumn<models::SyncStatus::Kind>("kind");
        QTest::addColumn<QString>("words");
        using Kind = models::SyncStatus::Kind;
        QTest::newRow("offline") << Kind::Offline << u"Sans réseau, tout reste possible"_s;
        QTest::newRow("signed out") << Kind::SignedOut << u"Reconnectez-vous pour envoyer"_s;
        QTest::newRow("refused") << Kind::Refused << u"corrigez, puis « Réessayer »"_s;
        QTest::newRow("conflict") << Kind::Conflict << u"choisir la version à garder"_s;
        QTest::newRow("locked") << Kind::VaultLocked << u"Vos données sont intactes"_s;
        QTest::newRow("too old") << Kind::TooOld << u"version plus récente"_s;
        QTest::newRow("up to date") << Kind::UpToDate << u"enregistrées sur ce poste"_s;
    }
    void everyState_isExplained() {
        QFETCH(models::SyncStatus::Kind, kind);
        QFETCH(QString, words);
        Opened it;
        models::SyncStatus status;
        status.kind = kind;
        status.count = 1;
        it.page.setStatus(status);
        QVERIFY2(look::words(&it.page).contains(words), qPrintable(look::words(&it.page)));
    }
};

QTEST_MAIN(TestActivitePage)
#include "tst_activitepage.moc"
