// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/pages/dossier.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Operation;
using testdesk::SeededDesk;
using ui::DossierPage;

namespace {

struct Opened {
    SeededDesk desk;
    DossierPage page{desk.desk()};
    QUuid id;
    explicit Opened(const QString &statut)
        : id(desk.dossier(statut)) {
        page.resize(1100, 900);
        page.show();
        page.open(id);
    }
    bool offers(const QString &action) const { return look::button(&page, action); }
    QString words() const { return look::words(&page); }
};

} // namespace

class TestDossierPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void actions_followTheStatus_data() {
        QTest::addColumn<bool>("edit");
        QTest::addColumn<bool>("unlock");
        QTest::addColumn<bool>("attach");
        QTest::newRow("SAISIE") << true << false << false;
        QTest::newRow("TRANSMISSION_DEMANDEE") << false << true << false;
        QTest::newRow("EN_VALIDATION") << false << false << false;
        QTest::newRow("A_COMPLETER") << false << false << true;
        QTest::newRow("ACCORDE") << false << false << false;
        QTest::newRow("REFUSE") << false << false << false;
    }
    void actions_followTheStatus() {
        QFETCH(bool, edit);
        QFETCH(bool, unlock);
        QFETCH(bool, attach);
        const Opened it(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(it.offers(u"Modifier"_s), edit);
        QCOMPARE(it.offers(u"Mettre à la corbeille"_s), edit);
        QCOMPARE(it.offers(u"Déverrouiller la demande"_s), unlock);
        QCOMPARE(it.offers(u"Joindre une pièce"_s), attach);
        QCOMPARE(it.words().contains(u"L’OPCA DEFi attend une pièce : envoyez-la avec « Joindre une pièce »"_s),
                 attach);
        QCOMPARE(it.words().contains(u"Hormis ses pièces"_s), attach);
        QVERIFY(it.offers(u"Dupliquer"_s) && it.offers(u"Imprimer"_s));
    }

    void unlock_isAskedOfTheServer_andMayThenBeEdited() {
        Opened it(u"TRANSMISSION_DEMANDEE"_s);
        QVERIFY(it.words().contains(u"partira cette nuit ; modifiable d’ici là"_s));
        const QSignalSpy done(&it.page, &DossierPage::done);
        look::button(&it.page, u"Déverrouiller la demande"_s)->click();
        QTRY_COMPARE(done.count(), 1);
        const QList<Operation> waiting = *it.desk.read().outbox.list();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.at(0).kind, Operation::Kind::Deverrouiller);
        QCOMPARE(waiting.at(0).subject, models::toText(it.id));
    }

    void waitingTransmission_isWithdrawnByUnlock() {
        Opened it(u"SAISIE"_s);
        const QDateTime now = it.desk.clock().wall();
        QVERIFY(it.desk.write([&](models::Store &s) { return s.dossiers.requestTransmission(it.id, now); },
                              {{u"dossier"_s, u"outbox"_s}, {it.id}}));
        QVERIFY(it.words().contains(u"Transmission en attente d’envoi"_s));
        QVERIFY(!it.offers(u"Modifier"_s));
        look::button(&it.page, u"Déverrouiller la demande"_s)->click();
        QTRY_VERIFY(it.offers(u"Modifier"_s));
        QCOMPARE(*it.desk.read().outbox.waiting(), 0);
    }

    void readOnly_saysWhyAndWhom() {
        Opened it(u"EN_VALIDATION"_s);
        QVERIFY(it.words().contains(u"Ce dossier ne se modifie plus dans Mon compte DEFi"_s));
        QVERIFY(it.words().contains(u"Inès Faure"_s));
        QSignalSpy link(&it.page, &ui::Page::linkRequested);
        look::button(&it.page, u"i.faure@exemple.fr"_s)->click();
        QCOMPARE(link.count(), 1);
        const QUrl mail = link.at(0).at(0).toUrl();
        QCOMPARE(mail.scheme(), u"mailto"_s);
        QCOMPARE(mail.path(), u"i.faure@exemple.fr"_s);
        QVERIFY(mail.query(QUrl::FullyDecoded).contains(u"2018-00004"_s)); // nothing to retype
    }

    void withoutAManagerOfItsOwn_theContactOfTheSiteIsNamed() {
        const Opened it(u"ACCORDE"_s);
        QVERIFY(it.words().contains(u"Inès Faure"_s));
        QVERIFY(it.words().contains(u"9 h – 17 h"_s));
    }

    void reason_isSaid() {
        const Opened it(u"REFUSE"_s);
        QVERIFY(it.words().contains(u"Formation déjà financée par un autre dispositif."_s));
        QVERIFY(it.words().contains(u"Refusé"_s));
    }

    void unknownStatus_isShownAsSentAndReadOnly() {
        Opened it(u"ACCORDE"_s);
        models::Dossier dossier = *it.desk.read().dossiers.load(it.id);
        dossier.statut = u"EN_MEDIATION"_s;
        dossier.statutLibelle = u"En médiation"_s;
        QVERIFY(it.desk.receive(u"dossier"_s, models::toText(it.id), models::toJson(dossier)));
        const auto says = [&it](const QString &status) {
            const QList<QWidget *> all = it.page.findChildren<QWidget *>();
            return std::ranges::any_of(all, [&](const QWidget *w) { return w->accessibleName() == status; });
        };
        QTRY_VERIFY(says(u"En médiation"_s));
        QVERIFY(!it.offers(u"Modifier"_s) && !it.offers(u"Déverrouiller"_s) && !it.offers(u"corbeille"_s));
        QVERIFY(it.words().contains(u"ne se modifie plus"_s));
        QVERIFY(it.words().contains(u"Inès Faure"_s));
    }

    void corbeille_isAskedFirst() {
        Opened it(u"SAISIE"_s);
        const QSignalSpy left(&it.page, &DossierPage::leaveRequested);
        look::button(&it.page, u"Mettre à la corbeille"_s)->click();
        auto *box = it.page.findChild<QMessageBox *>();
        QVERIFY(box);
        look::button(box, u"Annuler"_s)->click();
        QTRY_VERIFY(!it.page.findChild<QMessageBox *>());
        QCOMPARE(it.desk.read().dossiers.corbeille()->size(), 0);
        look::button(&it.page, u"Mettre à la corbeille"_s)->click();
        box = it.page.findChild<QMessageBox *>();
        look::button(box, u"Mettre à la corbeille"_s)->click();
        QTRY_VERIFY(left.count() >= 1);
        QCOMPARE(it.desk.read().dossiers.corbeille()->size(), 1);
    }

    void duplicate_keepsWhatIsTicked() {
        Opened it(u"ACCORDE"_s);
        QSignalSpy copied(&it.page, &DossierPage::duplicated);
        look::button(&it.page, u"Dupliquer"_s)->click();
        auto *dialog = it.page.findChild<QDialog *>();
        QVERIFY(dialog);
        look::button(dialog, u"Le stagiaire"_s)->click(); // costs are ticked already, dates are not
        look::button(dialog, u"Dupliquer"_s)->click();
        QTRY_COMPARE(copied.count(), 1);
        const models::Dossier copy = *it.desk.read().dossiers.load(copied.at(0).at(0).toUuid());
        QCOMPARE(copy.statut, u"SAISIE"_s);
        QCOMPARE(copy.formation.intitule, u"Qualité ISO 9001"_s);
        QCOMPARE(copy.stagiaires.size(), 1);
        QCOMPARE(copy.couts.size(), 1);
        QVERIFY(!copy.formation.dateDebut.isValid());
        QVERIFY(copy.numero.isEmpty() && copy.evenements.isEmpty());
    }

    void dossierGone_leavesThePage() {
        Opened it(u"SAISIE"_s);
        const QSignalSpy left(&it.page, &DossierPage::leaveRequested);
        QVERIFY(it.desk.receive({{u"dossier"_s, models::toText(it.id), true, {}, u"9"_s, {}}}));
        QTRY_VERIFY(left.count() >= 1);
    }
};

QTEST_MAIN(TestDossierPage)
#include "tst_dossierpage.moc"
