// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"
#include "models/items/dossiertablemodel.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/pages/dossiers.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::DossierTableModel;
using testdesk::SeededDesk;
using ui::DossiersPage;

namespace {

struct Opened {
    SeededDesk desk;
    DossiersPage page{desk.desk()};
    ui::TableView *table = page.table();
    Opened() {
        page.resize(1200, 700);
        page.show();
    }
    QStringList column(int number) const {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells << table->model()->index(row, number).data().toString();
        return cells;
    }
    // Of the menu of columns, opened from the keyboard; null when there is none of this name.
    QAction *columnAction(const QString &name) const {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(table, &asked);
        const auto *menu = table->findChild<QMenu *>();
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        const auto found = std::ranges::find(actions, name, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    void select(const QStringList &titles) {
        table->clearSelection();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (titles.contains(table->model()->index(row, DossierTableModel::Intitule).data().toString()))
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
};

} // namespace

class TestDossiersPage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void list_isNewestFirst_andSortsByAClickOnAHeader() {
        Opened it;
        QCOMPARE(it.table->model()->rowCount(), 7);
        QCOMPARE(it.column(DossierTableModel::Intitule).constLast(), u"Management d’équipe"_s); // the oldest
        QHeaderView *header = it.table->horizontalHeader();
        const int at = header->sectionViewportPosition(DossierTableModel::Intitule);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(at + 20, header->height() / 2));
        const QStringList titles = it.column(DossierTableModel::Intitule);
        QCOMPARE(titles.first(), u"Anglais technique"_s);
        QCOMPARE(titles.last(), u"Soudage des thermoplastiques"_s);
    }

    void syncState_isInSightOnALaptop() {
        Opened it;
        QCOMPARE_LE(it.table->horizontalHeader()->length(), it.table->viewport()->width());
        QVERIFY(!it.table->isColumnHidden(DossierTableModel::Sync));
    }

    // Narrower, then not shown rather than cut to pieces: the title is what one looks for.
    void narrowWindow_takesFromTheOrganismeFirst() {
        Opened it;
        it.page.resize(1500, 700);
        const int statut = it.table->columnWidth(DossierTableModel::Statut);
        const int organisme = it.table->columnWidth(DossierTableModel::Organisme);
        const QHeaderView *header = it.table->horizontalHeader();
        bool shorter = false;
        for (int width = 1490; width > 700 && !it.table->isColumnHidden(DossierTableModel::Organisme); width -= 10) {
            it.page.resize(width, 700);
            QTRY_COMPARE_LE(header->length(), it.table->viewport()->width());
            QCOMPARE(it.table->columnWidth(DossierTableModel::Statut), statut);
            if (it.table->isColumnHidden(DossierTableModel::Organisme))
                break;
            shorter |= it.table->columnWidth(DossierTableModel::Organisme) < organisme;
            QCOMPARE_GE(it.table->columnWidth(DossierTableModel::Organisme),
                        header->sectionSizeHint(DossierTableModel::Organisme)); // its name is whole
        }
        QVERIFY(shorter);
        QVERIFY(it.table->isColumnHidden(DossierTableModel::Organisme));
        it.table->selectRow(0); // copied all the same
        it.table->copySelection();
        QVERIFY(QApplication::clipboard()->text().section(u'\n', 0, 0).contains(u"Organisme"_s));
        it.page.resize(1500, 700);
        QTRY_COMPARE(it.table->columnWidth(DossierTableModel::Organisme), organisme);
    }

    void columnAskedFor_staysInANarrowWindow() {
        Opened it;
        it.page.resize(820, 700);
        QTRY_VERIFY(it.table->isColumnHidden(DossierTableModel::Organisme));
        QAction *organisme = it.columnAction(u"Organisme"_s);
        QVERIFY(organisme && !organisme->isChecked());
        organisme->trigger();
        QVERIFY(!it.table->isColumnHidden(DossierTableModel::Organisme));
        it.page.resize(810, 700);
        QVERIFY(!it.table->isColumnHidden(DossierTableModel::Organisme));
    }

    void columns_areChosenFromTheKeyboard() {
        Opened it;
        QAction *start = it.columnAction(u"Début"_s);
        QVERIFY(start);
        start->trigger();
        QVERIFY(it.table->isColumnHidden(DossierTableModel::Debut));
        it.table->findChild<QMenu *>()->close();
    }

    void quickSearch_findsWithoutAccents_andSaysHowMany() {
        Opened it;
        auto *box = it.page.findChild<ui::SearchBox *>();
        it.page.focusSearch();
        look::type(box, u"securite"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(it.column(DossierTableModel::Intitule), QStringList{u"Sécurité des procédés"_s});
        QVERIFY(look::words(&it.page).contains(u"1 sur 7 dossiers"_s));
        look::type(box, u"zzz"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(look::words(&it.page).contains(u"Aucun dossier ne correspond"_s));
        look::button(&it.page, u"Afficher tous les dossiers"_s)->click();
        QTRY_COMPARE(it.table->model()->rowCount(), 7);
    }

    void statusFilter_offersOnlyWhatOccurs() {
        Opened it;
        const QList<QComboBox *> boxes = it.page.findChildren<QComboBox *>();
        QComboBox *statut =
            *std::ranges::find(boxes, u"Filtrer par statut"_s, [](const auto *each) { return each->accessibleName(); });
        QCOMPARE(statut->count(), 7); // all, and six statuses
        QCOMPARE(statut->findData(u"CLOS"_s), -1);
        it.page.filterStatut(u"SAISIE"_s);
        QCOMPARE(it.table->model()->rowCount(), 2);
        QCOMPARE(statut->currentText(), u"En cours de saisie"_s);
        it.page.filterStatut({});
        QCOMPARE(it.table->model()->rowCount(), 7);
    }

    void enter_opensTheDossier() {
        Opened it;
        QSignalSpy asked(&it.page, &DossiersPage::dossierRequested);
        it.table->setCurrentIndex(it.table->model()->index(0, DossierTableModel::Intitule));
        QTest::keyClick(it.table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!asked.at(0).at(0).toUuid().isNull());
    }

    void several_goToTheCorbeille_withAWordForEachRefused() {
        Opened it;
        it.select({u"Soudage des thermoplastiques"_s, u"Management d’équipe"_s, u"Qualité ISO 9001"_s});
        QVERIFY(look::words(&it.page).contains(u"3 dossiers sélectionnés"_s));
        look::button(&it.page, u"Mettre à la corbeille"_s)->click();
        QTRY_COMPARE(it.desk.read().dossiers.corbeille()->size(), 2);
        QTRY_VERIFY(look::words(&it.page).contains(u"2 dossiers mis à la corbeille."_s));
        QVERIFY(look::words(&it.page).contains(u"« Qualité ISO 9001 » : Cette action n’est pas possible"_s));
        QCOMPARE(it.table->model()->rowCount(), 5);
        // And back.
        auto *tabs = it.page.findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(1), u"Corbeille (2)"_s);
        tabs->setCurrentIndex(1);
        QCOMPARE(it.table->model()->rowCount(), 2);
        it.select({u"Management d’équipe"_s});
        look::button(&it.page, u"Restaurer"_s)->click();
        QTRY_COMPARE(it.desk.read().dossiers.corbeille()->size(), 1);
        QTRY_VERIFY(look::words(&it.page).contains(u"1 dossier restauré."_s));
    }

    void emptyCorbeille_saysWhatItIsFor() {
        Opened it;
        it.page.findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(look::words(&it.page).contains(u"La corbeille est vide"_s));
        QVERIFY(look::words(&it.page).contains(u"Aucun dossier"_s)); // zero takes no plural
    }

    void copy_isATableForASpreadsheetAndForADocument() {
        Opened it;
        it.page.filterStatut(u"ACCORDE"_s);
        it.table->selectAll();
        QTest::keySequence(it.table, QKeySequence::Copy);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n');
        QVERIFY(lines.at(0).startsWith(u"Numéro\tIntitulé\tStatut\t"_s));
        QVERIFY(lines.at(1).startsWith(u"2018-00006\tQualité ISO 9001\tAccordé\t"_s));
        QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
        QVERIFY(data->html().contains(u"<th>Intitulé</th>"_s));
        QVERIFY(data->html().contains(u"<td>Qualité ISO 9001</td>"_s));
        it.table->setColumnHidden(DossierTableModel::Statut, true); // as shown
        it.table->copySelection();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Accordé"_s));
    }

    void tooltip_isNeverMarkup() {
        Opened it;
        models::Dossier dossier = *it.desk.read().dossiers.load(it.desk.dossier(u"ACCORDE"_s));
        dossier.formation.intitule = u"<b>gras</b>"_s;
        QVERIFY(it.desk.receive(u"dossier"_s, dossier.id.toString(QUuid::WithoutBraces), models::toJson(dossier)));
        it.page.filterStatut(u"ACCORDE"_s);
        const QModelIndex cell = it.table->model()->index(0, DossierTableModel::Intitule);
        const QPoint at = it.table->visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, it.table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(it.table->viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;gras"_s));
        QToolTip::hideText();
    }

    void storeChange_isShownAtOnce_andTheSelectionStays() {
        Opened it;
        it.select({u"Anglais technique"_s});
        const QStringList before = it.table->selectedKeys();
        QVERIFY(it.desk.write(
            [&](models::Store &s) { return s.dossiers.remove(it.desk.dossier(u"SAISIE"_s), it.desk.clock().wall()); },
            {{u"dossier"_s}, {}}));
        QCOMPARE(it.table->model()->rowCount(), 6);
        QCOMPARE(it.table->selectedKeys(), before);
    }
};

QTEST_MAIN(TestDossiersPage)
#include "tst_dossierspage.moc"
