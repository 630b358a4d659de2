// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uuid.h"
#include "models/items/stagiairetablemodel.h"
#include "tests/ui/wizard/stepform.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/stagiairesstep.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace stepform;
using models::StagiaireTableModel;

namespace {

struct StagiairesForm : Form<ui::StagiairesStep> {
    QTableView *table;
    explicit StagiairesForm(const models::Dossier &dossier)
        : Form<ui::StagiairesStep>(dossier, newId)
        , table(step->findChild<QTableView *>()) {}
    void paste(const QString &block, int row, int column) {
        QGuiApplication::clipboard()->setText(block);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keySequence(table, QKeySequence::Paste);
    }
    const QList<models::Stagiaire> &rows() const { return dossier.stagiaires; }
};

} // namespace

class TestStagiairesStep : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void loadThenStore_losesNothing() {
        const models::Dossier dossier = full();
        StagiairesForm form(dossier);
        QCOMPARE(stored(form).stagiaires, dossier.stagiaires);
        form.table->selectRow(1); // showing a row in the form edits nothing
        form.table->selectRow(0);
        QCOMPARE(stored(form).stagiaires, dossier.stagiaires);
    }

    void added_hasTheHoursOfTheTraining_andTheFocus() {
        models::Dossier dossier = full();
        dossier.stagiaires.clear();
        StagiairesForm form(dossier);
        look::button(form.step, u"Ajouter un stagiaire"_s)->click();
        QCOMPARE(form.rows().size(), 1);
        QCOMPARE(form.rows().at(0).heures->minutes, 13 * 60 + 30); // nothing is asked twice
        look::type(QApplication::focusWidget(), u"N’Guyên"_s);
        QCOMPARE(form.rows().at(0).nom, u"N’Guyên"_s);
        QCOMPARE(form.table->model()->index(0, StagiaireTableModel::Nom).data().toString(), u"N’Guyên"_s);
    }

    void etablissements_areOfferedOnce_closedOnesForWhoHasThem() {
        models::Dossier dossier = full();
        dossier.stagiaires[0].etablissement = testdesk::SeededDesk::ferme;
        StagiairesForm form(dossier);
        form.table->selectRow(0);
        auto *box = form.field<ui::ChoiceBox>(u"Établissement d’affectation"_s);
        QCOMPARE(box->code(), testdesk::SeededDesk::ferme);
        QVERIFY(box->currentText().contains(u"(fermé)"_s));
        QVERIFY(!qobject_cast<QStandardItemModel *>(box->model())->item(box->currentIndex())->isEnabled());
        const QSignalSpy removed(box->model(), &QAbstractItemModel::rowsRemoved);
        form.step->showContexte(form.contexte(), form.dossier);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(stored(form).stagiaires, dossier.stagiaires);
    }

    void duplicated_isARowOfItsOwn() {
        StagiairesForm form(full());
        form.table->selectRow(0);
        look::button(form.step, u"Dupliquer la ligne"_s)->click();
        QCOMPARE(form.rows().size(), 3);
        QCOMPARE(form.rows().at(1).nom, u"Lefèvre"_s);
        QVERIFY(form.rows().at(1).id != form.rows().at(0).id);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        name->clear();
        look::type(name, u"Autre"_s);
        QCOMPARE(form.rows().at(0).nom, u"Lefèvre"_s);
        QCOMPARE(form.rows().at(1).nom, u"Autre"_s);
    }

    void removed_goesWithTheDeleteKey() {
        const models::Dossier dossier = full();
        StagiairesForm form(dossier);
        form.table->setFocus();
        form.table->selectRow(1);
        QTest::keyClick(form.table, Qt::Key_Delete);
        QCOMPARE(form.rows().size(), 1);
        QCOMPARE(form.rows().at(0), dossier.stagiaires.at(0));
        QVERIFY(look::words(form.step).contains(u"Une ligne retirée ; Annuler la rétablit."_s));
    }

    void blockOfASpreadsheet_isPasted() {
        models::Dossier dossier = full();
        dossier.stagiaires.clear();
        StagiairesForm form(dossier);
        form.table->setFocus();
        QGuiApplication::clipboard()->setText(
            u"Durand\tÉlodie\t05/03/1984\tFemme\r\nMartin\tNoël\t1972-12-24\tHomme\r\n"_s);
        QTest::keySequence(form.table, QKeySequence::Paste);
        QCOMPARE(form.rows().size(), 2);
        QCOMPARE(form.rows().at(0).prenom, u"Élodie"_s);
        QCOMPARE(form.rows().at(0).dateNaissance, QDate(1984, 3, 5));
        QCOMPARE(form.rows().at(1).sexe, models::Sexe::M);
        QVERIFY(look::words(form.step).contains(u"Bloc collé : 2 lignes ajoutées."_s));
    }

    void pastedCellThatCannotBeRead_isNamed() {
        StagiairesForm form(full());
        form.paste(u"Durand\tÉlodie\t31/02/1984\n"_s, 1, 0);
        QCOMPARE(form.rows().size(), 2);
        QCOMPARE(form.rows().at(1).nom, u"Durand"_s); // what can be kept is kept
        QVERIFY(look::words(form.step).contains(
            u"Une case n’a pas été reconnue (ligne 2, Date de naissance : « 31/02/1984 »)."_s));
    }

    void pasteIntoTheMiddle_changesThoseCellsOnly() {
        const models::Dossier dossier = full();
        StagiairesForm form(dossier);
        form.paste(u"12 h 30\n"_s, 0, StagiaireTableModel::Heures);
        models::Stagiaire wanted = dossier.stagiaires.at(0);
        wanted.heures = models::Duree{12 * 60 + 30};
        QCOMPARE(form.rows().at(0), wanted);
        QCOMPARE(form.rows().at(1), dossier.stagiaires.at(1));
    }

    void form_isOfTheSelectedRow_andUnreadableTextStaysWithIt() {
        StagiairesForm form(full());
        form.table->selectRow(1);
        auto *hours = form.field(u"Heures suivies"_s);
        hours->setFocus();
        look::type(hours, u"deux"_s);
        QCOMPARE(hours->text(), u"deux"_s);
        form.table->selectRow(0);
        QCOMPARE(look::plain(hours->text()), u"13 h 30"_s); // not the other row's text
    }

    void problem_isNamedByItsLine_andReached() {
        const models::Dossier dossier = full();
        StagiairesForm form(dossier);
        form.step->judgeAll();
        form.judge();
        form.table->selectRow(0);
        const QString champ = u"/stagiaires/%1/nom"_s.arg(models::toText(dossier.stagiaires.at(1).id));
        QTRY_VERIFY(look::button(form.step, u"Ligne 2 : Nom"_s));
        look::button(form.step, u"Ligne 2 : Nom"_s)->click();
        QCOMPARE(form.table->currentIndex().row(), 1);
        QCOMPARE(QApplication::focusWidget(), form.goTo(champ));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->accessibleName(), u"Nom"_s);
    }

    void field_isJudgedWhenLeft_notWhileTyping() {
        models::Dossier dossier = full();
        dossier.stagiaires = {dossier.stagiaires.at(0)};
        StagiairesForm form(dossier);
        auto *name = form.field(u"Nom"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Backspace);
        form.judge();
        QCOMPARE(form.message(name), QString());
        form.leave();
        QTRY_VERIFY(!form.message(name).isEmpty());
    }

    void storeOfAnotherDesk_keepsTheSelectedRow() {
        models::Dossier dossier = full();
        StagiairesForm form(dossier);
        form.table->selectRow(1);
        dossier.stagiaires.prepend({newId(), u"Neuf"_s});
        form.step->load(dossier);
        QCOMPARE(form.table->currentIndex().row(), 2); // the same person
    }

    // Half a date typed in the sheet is as safe as one typed in the form.
    void halfTypedCell_goesOnInTheForm() {
        StagiairesForm form(full());
        form.table->setFocus();
        form.table->setCurrentIndex(form.table->model()->index(1, StagiaireTableModel::DateNaissance));
        QTest::keyClick(form.table, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        look::type(editor, u"12/0"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        const QString champ = u"/stagiaires/%1/dateNaissance"_s.arg(models::toText(form.rows().at(1).id));
        QTRY_COMPARE(form.step->unreadable().value(champ), u"12/0"_s);
        QVERIFY(!form.rows().at(1).dateNaissance.isValid());
        QVERIFY(look::words(form.step).contains(u"« 12/0 » n’a pas été reconnu ; il est gardé "
                                                u"ci-dessous, dans « Date de naissance », "
                                                "pour être corrigé."_s));
        // A choice keeps what it had, and says so.
        form.table->setCurrentIndex(form.table->model()->index(0, StagiaireTableModel::Csp));
        const auto csp = form.rows().at(0).csp;
        QVERIFY(!form.table->model()->setData(form.table->currentIndex(), u"xyz"_s));
        QTRY_VERIFY(look::words(form.step).contains(
            u"« xyz » n’est pas un choix de la colonne « Catégorie » ; la case garde sa valeur."_s));
        QCOMPARE(form.rows().at(0).csp, csp);
    }

    void readOnly_freezesEverything() {
        const models::Dossier dossier = full();
        StagiairesForm form(dossier);
        form.step->setReadOnly(true);
        form.paste(u"Intrus\n"_s, 0, 0);
        QTest::keyClick(form.table, Qt::Key_Delete);
        QTest::keyClick(form.table, Qt::Key_F2);
        QVERIFY(!look::button(form.step, u"Ajouter un stagiaire"_s)->isEnabled());
        QVERIFY(!look::button(form.step, u"Retirer la ligne"_s)->isEnabled());
        form.table->selectRow(1); // reading goes on
        look::type(form.field(u"Nom"_s), u"x"_s);
        QCOMPARE(stored(form).stagiaires, dossier.stagiaires);
    }
};

QTEST_MAIN(TestStagiairesStep)
#include "tst_stagiairesstep.moc"
