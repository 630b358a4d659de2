// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiants.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/dateedit.h"
#include "ui/wizard/dureeedit.h"
#include "ui/wizard/fieldproblem.h"
#include "ui/wizard/identifiantedit.h"
#include "ui/wizard/montantedit.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QWheelEvent>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

// A field and a place to go to.
template <typename Field>
struct Form {
    QWidget window;
    Field *field;
    QLineEdit *other;
    template <typename... Args>
    explicit Form(Args... args)
        : field(new Field(args..., &window))
        , other(new QLineEdit(&window)) {
        other->move(0, 60);
        window.resize(400, 100);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window never became active");
        enter();
    }
    void enter() { field->setFocus(Qt::TabFocusReason); }
    void leave() { other->setFocus(Qt::TabFocusReason); }
};

void type(QWidget *field, const QString &text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void montant_isTidiedWhenLeft_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("readable");
        QTest::newRow("comma") << u"1234,5"_s << u"1\u202f234,50"_s << true;
        QTest::newRow("dot and sign") << u"12.50 €"_s << u"12,50"_s << true;
        QTest::newRow("pasted from a spreadsheet") << u"1\u00a0234,50"_s << u"1\u202f234,50"_s << true;
        QTest::newRow("empty") << QString() << QString() << true;
        QTest::newRow("not an amount") << u"environ mille"_s << u"environ mille"_s << false;
        QTest::newRow("three decimals") << u"1,234"_s << u"1,234"_s << false;
    }
    void montant_isTidiedWhenLeft() {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(bool, readable);
        Form<MontantEdit> form;
        type(form.field, typed);
        QCOMPARE(form.field->text(), typed); // never while typing
        form.leave();
        QCOMPARE(form.field->text(), shown);
        QCOMPARE(form.field->readable(), readable);
        QCOMPARE(form.field->montant().has_value(), readable && !typed.isEmpty());
    }

    void montant_keepsATextThatSaysTheSame() {
        MontantEdit field;
        field.setText(u"12,5"_s);
        field.setMontant(models::Montant{1250});
        QCOMPARE(field.text(), u"12,5"_s);
        field.setText(u"douze"_s);
        field.setMontant(std::nullopt);
        QCOMPARE(field.text(), u"douze"_s); // not lost because it cannot be kept as an amount
        field.setMontant(models::Montant{1300});
        QCOMPARE(field.text(), u"13,00"_s);
    }

    void duree_isTidiedWhenLeft_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("hours") << u"14"_s << u"14\u00a0h"_s << qint64(840);
        QTest::newRow("decimal") << u"13,5"_s << u"13\u00a0h\u00a030"_s << qint64(810);
        QTest::newRow("colon") << u"13:30"_s << u"13\u00a0h\u00a030"_s << qint64(810);
        QTest::newRow("words") << u"deux jours"_s << u"deux jours"_s << qint64(-1);
    }
    void duree_isTidiedWhenLeft() {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(qint64, minutes);
        Form<DureeEdit> form;
        type(form.field, typed);
        form.leave();
        QCOMPARE(form.field->text(), shown);
        QCOMPARE(form.field->duree() ? form.field->duree()->minutes : -1, minutes);
    }

    void identifiant_isGroupedWhenLeftAndBareWhenEntered() {
        Form<IdentifiantEdit> form(IdentifiantEdit::Kind::Siret);
        type(form.field, u"732 829 320.00074"_s);
        QCOMPARE(form.field->identifiant(), u"73282932000074"_s);
        form.leave();
        QCOMPARE(form.field->text(), u"732\u00a0829\u00a0320\u00a000074"_s);
        form.enter();
        QCOMPARE(form.field->text(), u"73282932000074"_s);
        QCOMPARE(form.field->selectedText(), u"73282932000074"_s);
    }

    void identifiant_keepsWhatIsNotOne() {
        Form<IdentifiantEdit> form(IdentifiantEdit::Kind::Nda);
        type(form.field, u"11 75 abc"_s);
        form.leave();
        QCOMPARE(form.field->identifiant(), models::cleanIdentifiant(u"11 75 abc"_s));
        QVERIFY(!form.field->text().isEmpty());
    }

    void date_isReadInManyForms_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("full") << u"05/03/2026"_s << QDate(2026, 3, 5);
        QTest::newRow("short") << u"5/3/26"_s << QDate(2026, 3, 5);
        QTest::newRow("last century") << u"5.3.72"_s << QDate(1972, 3, 5);
        QTest::newRow("run") << u"05032026"_s << QDate(2026, 3, 5);
        QTest::newRow("iso") << u"2026-03-05"_s << QDate(2026, 3, 5);
        QTest::newRow("spaces") << u" 5 / 3 / 2026 "_s << QDate(2026, 3, 5);
        QTest::newRow("leap day") << u"29/02/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("no such day") << u"30/02/2026"_s << QDate();
        QTest::newRow("american") << u"03/25/2026"_s << QDate();
        QTest::newRow("word") << u"demain"_s << QDate();
        QTest::newRow("too old") << u"01/01/0026"_s << QDate();
    }
    void date_isReadInManyForms() {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(DateEdit::parse(typed).value_or(QDate()), date);
    }

    void date_isTidiedWhenLeftAndMayBeEmpty() {
        Form<DateEdit> form;
        const QSignalSpy edited(form.field, &DateEdit::edited);
        QCOMPARE(QApplication::focusWidget(), form.field->line());
        type(form.field->line(), u"5/3/26"_s);
        QCOMPARE(edited.count(), 6);
        form.leave();
        QCOMPARE(form.field->line()->text(), u"05/03/2026"_s);
        form.field->line()->clear();
        QVERIFY(form.field->readable());
        QVERIFY(!form.field->date().isValid());
        form.field->line()->setText(u"un jour"_s);
        QVERIFY(!form.field->readable());
        form.field->setDate({});
        QCOMPARE(form.field->line()->text(), u"un jour"_s);
    }

    void choice_keepsACodeItDoesNotKnow() {
        ChoiceBox box;
        box.addAll<models::Nature>();
        QVERIFY(!box.choice<models::Nature>());
        box.setChoice(std::optional(models::Nature::VAE));
        QCOMPARE(box.code(), u"VAE"_s);
        box.setCode(u"NOUVEAU"_s);
        QCOMPARE(box.code(), u"NOUVEAU"_s);
        box.setChoice<models::Nature>(std::nullopt);
        QCOMPARE(box.currentIndex(), 0);
    }

    void choice_doesNotTurnWithTheWheel() {
        Form<ChoiceBox> form;
        form.field->addAll<models::Nature>();
        QWheelEvent wheel({5, 5}, form.field->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(form.field, &wheel);
        QCOMPARE(form.field->currentIndex(), 0);
    }

    void closedChoice_isListedWithItsReason() {
        ChoiceBox box;
        box.addClosedChoice(u"PLAN"_s, u"Plan"_s, u"Réservé"_s);
        auto *items = qobject_cast<QStandardItemModel *>(box.model());
        QVERIFY(!items->item(1)->isEnabled());
        QCOMPARE(box.itemData(1, Qt::AccessibleDescriptionRole).toString(), u"Réservé"_s);
    }

    void problem_describesTheField() {
        QWidget window;
        auto *field = new DateEdit(&window);
        FieldProblem problem(field, u"Jour de la première séance."_s, &window);
        QCOMPARE(field->line()->accessibleDescription(), u"Jour de la première séance."_s);
        problem.showMessage(u"Indiquez la date."_s, FieldProblem::Level::Problem);
        QVERIFY(!problem.isHidden());
        QVERIFY(field->line()->accessibleDescription().startsWith(u"Indiquez la date."_s));
        problem.clear();
        QVERIFY(problem.isHidden());
        QCOMPARE(field->line()->accessibleDescription(), u"Jour de la première séance."_s);
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
