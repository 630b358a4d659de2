// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/pages/aide.h"
#include "ui/widgets/searchbox.h"

#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;
using ui::AidePage;

namespace {

struct Opened {
    SeededDesk desk;
    AidePage page{desk.desk()};
    QListWidget *list = page.findChild<QListWidget *>();
    ui::SearchBox *box = page.findChild<ui::SearchBox *>();
    Opened() {
        page.resize(1000, 700);
        page.show();
    }
    void search(const QString &text) {
        box->clear();
        look::type(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
};

} // namespace

class TestAidePage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Each question of the seed has its fiche.
    void questionsOfTheSeed_haveTheirFiche_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("answer");
        QTest::newRow("préféré") << u"etablissement prefere"_s << u"bandeau de l’offre de service"_s;
        QTest::newRow("Plan") << u"dispositif plan"_s << u"DEFi Performance"_s;
        QTest::newRow("organisme") << u"trouve pas organisme"_s << u"Ajouter un organisme"_s;
        QTest::newRow("transmis") << u"quand transmis"_s << u"transmis la nuit"_s;
        QTest::newRow("modifier") << u"modifier apres saisie"_s << u"Déverrouiller la demande"_s;
        QTest::newRow("reste") << u"montant reste financer"_s << u"disponible pour engagement"_s;
        QTest::newRow("comptes ou financements") << u"difference financements"_s << u"mutualisés"_s;
        QTest::newRow("notifications") << u"prevenu alerte"_s << u"Mes notifications"_s;
    }
    void questionsOfTheSeed_haveTheirFiche() {
        QFETCH(QString, typed);
        QFETCH(QString, answer);
        Opened it;
        it.search(typed);
        QCOMPARE_GE(it.list->count(), 1);
        QString all;
        for (int row = 0; row < it.list->count(); ++row) {
            it.list->setCurrentRow(row);
            all += look::words(&it.page);
        }
        QVERIFY(all.contains(answer));
    }

    void search_thatFindsNothing_saysWhomToAsk() {
        Opened it;
        it.search(u"zzz"_s);
        QCOMPARE(it.list->count(), 0);
        QVERIFY(look::words(&it.page).contains(u"Aucune fiche ne correspond"_s));
        QVERIFY(look::button(&it.page, u"moncomptedefi@opcadefi.fr"_s));
    }

    void ficheOfTheServer_standsBesideOurs() {
        Opened it;
        it.page.openFiche(u"serveur-1"_s);
        QVERIFY(look::words(&it.page).contains(u"La convention précise l’intitulé"_s));
        it.page.openFor(u"convention"_s);
        QCOMPARE(it.list->currentItem()->text(), u"Préparer la convention"_s);
    }

    void everyScreen_hasItsFiche() {
        const QList<models::Fiche> all = AidePage::builtIn();
        for (const QString &screen : {u"dossiers"_s, u"dossier"_s, u"comptes"_s, u"profil"_s, u"notifications"_s,
                                      u"activite"_s, u"assistant"_s})
            QVERIFY2(std::ranges::find(all, screen, &models::Fiche::ecran) != all.cend(), qPrintable(screen));
    }

    void questions_areReadWhole() {
        Opened it;
        QVERIFY(QTest::qWaitForWindowExposed(&it.page));
        QVERIFY(!it.list->horizontalScrollBar()->isVisible());
        for (int row = 0; row < it.list->count(); ++row)
            QCOMPARE_LE(it.list->visualItemRect(it.list->item(row)).width(), it.list->viewport()->width());
    }
};

QTEST_MAIN(TestAidePage)
#include "tst_aidepage.moc"
