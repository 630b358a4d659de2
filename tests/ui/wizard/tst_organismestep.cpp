// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/organismeindex.h"
#include "tests/ui/wizard/stepform.h"
#include "ui/wizard/identifiantedit.h"
#include "ui/wizard/organismestep.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace stepform;
using models::Organisme;

namespace {

// A register of three beside the form.
struct Register {
    QTemporaryDir folder;
    Register() {
        Organisme one;
        one.nda = u"11751234575"_s;
        one.siret = u"73282932000074"_s;
        one.denomination = u"Formatech Rhône"_s;
        one.adresse = {u"1 quai Perrache"_s, u"69002"_s, u"Lyon"_s};
        Organisme two;
        two.nda = u"01970000197"_s; // a leading zero is no number
        two.siret = u"55203253400646"_s;
        two.denomination = u"Élan & Compétences"_s;
        Organisme three = two;
        three.nda = u"84690000069"_s;
        three.siret.clear();
        three.denomination = u"Élan Bâtiment"_s;
        const auto done = models::OrganismeIndex::install(folder.path(), u"v1"_s, {one, two, three});
        if (!done)
            qFatal("%s", qPrintable(done.failure().detail));
    }
};

struct OrganismeForm : Register, Form<ui::OrganismeStep> {
    QLineEdit *box;
    QTableView *table;
    explicit OrganismeForm(const models::Dossier &dossier = {})
        : Form<ui::OrganismeStep>(dossier, folder.path())
        , box(field(u"Nom, SIRET ou numéro de déclaration d’activité"_s))
        , table(step->findChild<QTableView *>()) {}
    bool search(const QString &text, int expected) {
        box->setFocus();
        box->selectAll();
        look::type(box, text);
        return QTest::qWaitFor([&] {
            return expected > 0 ? table->isVisible() && table->model()->rowCount() == expected
                                : look::words(step).contains(u"Aucun organisme ne correspond"_s);
        });
    }
};

} // namespace

class TestOrganismeStep : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void loadThenStore_losesNothing() {
        OrganismeForm form(full());
        QCOMPARE(stored(form).organisme, full().organisme);
        OrganismeForm empty;
        QCOMPARE(stored(empty).organisme, models::OrganismeChoisi{});
    }

    void oneBox_takesNameSiretOrNda_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("name without accents") << u"elan"_s << 2;
        QTest::newRow("name with accents") << u"élan compét"_s << 1;
        QTest::newRow("siret spaced") << u"732 829 320 00074"_s << 1;
        QTest::newRow("siret bare") << u"73282932000074"_s << 1;
        QTest::newRow("nda spaced") << u"11 75 12345 75"_s << 1;
        QTest::newRow("nda with its leading zero") << u"01970000197"_s << 1;
    }
    void oneBox_takesNameSiretOrNda() {
        QFETCH(QString, typed);
        QFETCH(int, found);
        OrganismeForm form;
        QVERIFY(form.search(typed, found));
    }

    void return_takesTheFirst_andFillsTheForm() {
        OrganismeForm form;
        QVERIFY(form.search(u"formatech"_s, 1));
        QTest::keyClick(form.box, Qt::Key_Return);
        QCOMPARE(form.dossier.organisme.siret, u"73282932000074"_s);
        QCOMPARE(form.dossier.organisme.nda, u"11751234575"_s);
        QCOMPARE(form.dossier.organisme.adresse.commune, u"Lyon"_s);
        QVERIFY(!form.dossier.organisme.proposeParEntreprise);
        QVERIFY(form.box->text().isEmpty());
        QTRY_VERIFY(!form.table->isVisible());
    }

    void down_goesIntoTheResults() {
        OrganismeForm form;
        QVERIFY(form.search(u"elan"_s, 2));
        QTest::keyClick(form.box, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), form.table);
        QTest::keyClick(form.table, Qt::Key_Down);
        QTest::keyClick(form.table, Qt::Key_Return);
        QVERIFY(form.dossier.organisme.denomination.startsWith(u"Élan"_s));
    }

    void nothingFound_theActionBecomesAjouter() {
        OrganismeForm form(full());
        QVERIFY(!look::button(form.step, u"Ajouter un organisme"_s));
        QVERIFY(form.search(u"Introuvable SARL"_s, 0));
        auto *add = look::button(form.step, u"Ajouter un organisme"_s);
        QVERIFY(add);
        add->click();
        QCOMPARE(form.dossier.organisme.denomination, u"Introuvable SARL"_s); // not typed a second time
        QVERIFY(form.dossier.organisme.proposeParEntreprise);
        QVERIFY(form.dossier.organisme.siret.isEmpty()); // nothing of the one before
        QCOMPARE(QApplication::focusWidget(), form.field(u"SIRET de l’organisme"_s));
        QVERIFY(look::words(form.step).contains(u"Organisme ajouté par votre entreprise"_s));
    }

    void ajouter_putsANumberWhereItBelongs() {
        OrganismeForm form;
        QVERIFY(form.search(u"356 000 000 00048"_s, 0)); // a SIRET the register does not hold
        look::button(form.step, u"Ajouter un organisme"_s)->click();
        QCOMPARE(form.dossier.organisme.siret, u"35600000000048"_s);
        QVERIFY(form.dossier.organisme.denomination.isEmpty());
    }

    void complete_isProposedToTheOpca() {
        models::Dossier dossier = full();
        dossier.organisme.nda.clear();
        OrganismeForm form(dossier);
        QSignalSpy proposed(form.step, &ui::OrganismeStep::proposed);
        QVERIFY(!look::button(form.step, u"Proposer cet organisme"_s));
        auto *nda = qobject_cast<QLineEdit *>(form.goTo(u"/organisme/nda"_s));
        look::type(nda, u"11 75 12345 75"_s);
        QCOMPARE(form.dossier.organisme.nda, u"11751234575"_s);
        look::button(form.step, u"Proposer cet organisme"_s)->click();
        QCOMPARE(proposed.count(), 1);
        form.step->noteProposed();
        QVERIFY(!look::button(form.step, u"Proposer cet organisme"_s));
        QVERIFY(look::words(form.step).contains(u"Proposition enregistrée"_s));
    }

    void withoutRegister_saysSo_andLetsType() {
        Form<ui::OrganismeStep> form(models::Dossier{}, QString());
        QVERIFY(look::words(form.step).contains(u"arrive avec la première synchronisation"_s));
        QVERIFY(look::button(form.step, u"Ajouter un organisme"_s));
        look::type(qobject_cast<QLineEdit *>(form.goTo(u"/organisme/denomination"_s)), u"École d’été"_s);
        QCOMPARE(form.dossier.organisme.denomination, u"École d’été"_s);
    }

    void siret_isJudgedWhenLeft_withTheRightHint() {
        OrganismeForm form(full());
        auto *siret = qobject_cast<QLineEdit *>(form.goTo(u"/organisme/siret"_s));
        siret->clear();
        look::type(siret, u"732829320"_s); // a SIREN
        form.judge();
        QCOMPARE(form.message(siret), QString());
        form.leave();
        QTRY_VERIFY(form.message(siret).contains(u"SIREN"_s));
    }

    void readOnly_freezesEverything() {
        OrganismeForm form(full());
        form.step->setReadOnly(true);
        QVERIFY(!form.box->isVisible());
        QVERIFY(!look::button(form.step, u"Proposer"_s));
        const QList<QLineEdit *> lines = form.step->findChildren<QLineEdit *>();
        for (QLineEdit *each : lines)
            if (each->isVisible()) {
                each->setFocus();
                look::type(each, u"1"_s);
            }
        form.leave();
        QCOMPARE(stored(form).organisme, full().organisme);
    }
};

QTEST_MAIN(TestOrganismeStep)
#include "tst_organismestep.moc"
