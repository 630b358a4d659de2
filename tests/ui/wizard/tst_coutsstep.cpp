// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizard/stepform.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/coutsstep.h"

#include <QPushButton>

using namespace stepform;
using models::Montant;

namespace {

struct CoutsForm : Form<ui::CoutsStep> {
    explicit CoutsForm(const models::Dossier &dossier)
        : Form<ui::CoutsStep>(dossier, newId) {}
    QLineEdit *money(const QString &champ) { return qobject_cast<QLineEdit *>(goTo(champ)); }
};

QString cout(const models::LigneCout &line, const char *member) {
    return u"/couts/%1/%2"_s.arg(models::toText(line.id), QLatin1StringView(member));
}

} // namespace

class TestCoutsStep : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void loadThenStore_losesNothing() {
        const models::Dossier dossier = full();
        CoutsForm form(dossier);
        const models::Dossier out = stored(form);
        QCOMPARE(out.couts, dossier.couts);
        QCOMPARE(out.imputations, dossier.imputations);
        QCOMPARE(out.financement, dossier.financement);
    }

    void compteThatIsGone_isKept() {
        models::Dossier dossier = full();
        dossier.imputations[0].compte = u"ANCIEN"_s;
        dossier.couts[0].tauxTva = 210; // an old rate
        CoutsForm form(dossier);
        QCOMPARE(stored(form).imputations, dossier.imputations);
        QCOMPARE(stored(form).couts, dossier.couts);
    }

    void figures_followAtOnce() {
        models::Dossier dossier = full();
        dossier.couts = {dossier.couts.at(0)};
        CoutsForm form(dossier);
        QVERIFY(look::words(form.step).contains(u"Coût total HT\n1 400,50 €"_s));
        // 1 400,50 € over 13,5 h and 2 stagiaires.
        QVERIFY(look::words(form.step).contains(u"51,87 €"_s));
        QVERIFY(look::words(form.step).contains(u"100,50 €"_s)); // left to the company
        QVERIFY(look::words(form.step).contains(u"Égal au montant demandé."_s));
        QLineEdit *asked = form.money(u"/financement/montantDemande"_s);
        asked->selectAll();
        look::type(asked, u"1300"_s);
        QCOMPARE(form.dossier.financement.montantDemande, Montant::euros(1300));
        QVERIFY(look::words(form.step).contains(u"écart de −100,00 €"_s));
    }

    // domain.md §0.4: wherever new spending is decided, both balances, before and after.
    void bothBalances_areShownBeforeAndAfter() {
        CoutsForm form(full());
        const QString words = look::words(form.step);
        QVERIFY(words.contains(u"Disponible pour engagement : 7 500,00 € aujourd’hui, 6 500,00 € après ce dossier."_s));
        QVERIFY(words.contains(
            u"Solde disponible pour règlement : 4 000,00 € aujourd’hui, 3 000,00 € après ce dossier."_s));
        QVERIFY(words.contains(u"Soldes arrêtés le 14/06/2018 à 09:15."_s));
    }

    // Chosen on the portal: named, kept as it is, and no compte is asked for in its place.
    void imputationOnAFinancement_isKept() {
        models::Dossier dossier = full();
        dossier.imputations = {{newId(), {}, Montant::euros(1000), u"CPF"_s}};
        CoutsForm form(dossier);
        QCOMPARE(stored(form).imputations, dossier.imputations);
        const QString champ = u"/imputations/"_s + models::toText(dossier.imputations.at(0).id) + u"/compte"_s;
        QVERIFY(form.goTo(champ));
        auto *box = qobject_cast<ui::ChoiceBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QCOMPARE(look::plain(box->currentText()), u"Financement : CPF"_s);
        box->setCurrentIndex(box->findData(u"VV"_s)); // another choice takes its place
        Q_EMIT box->activated(box->currentIndex());
        const models::Imputation chosen = stored(form).imputations.at(0);
        QCOMPARE(chosen.compte, u"VV"_s);
        QVERIFY(chosen.financement.isEmpty());
    }

    void smallerBalance_warns() {
        models::Dossier dossier = full();
        dossier.couts[0].montantHt = Montant::euros(5000);
        dossier.financement.montantDemande = Montant::euros(5000);
        dossier.imputations = {{newId(), u"VV"_s, Montant::euros(5000)}}; // under 7 500, over 4 000
        CoutsForm form(dossier);
        form.step->judgeAll();
        form.judge();
        QTRY_VERIFY(look::words(form.step).contains(u"À vérifier. "_s));
    }

    void firstCost_isPedagogique_andHasTheFocus() {
        models::Dossier dossier = full();
        dossier.couts.clear();
        CoutsForm form(dossier);
        look::button(form.step, u"Ajouter un coût"_s)->click();
        QCOMPARE(form.dossier.couts.size(), 1);
        QCOMPARE(form.dossier.couts.at(0).type, models::TypeCout::PEDAGOGIQUE);
        QVERIFY(qobject_cast<ui::ChoiceBox *>(QApplication::focusWidget()));
        QLineEdit *amount = form.money(cout(form.dossier.couts.at(0), "montantHt"));
        look::type(amount, u"1 234,5"_s);
        QCOMPARE(form.dossier.couts.at(0).montantHt, Montant{123450});
        form.leave();
        QCOMPARE(look::plain(amount->text()), u"1 234,50"_s);
    }

    void removedLine_isGone_andTheFocusIsSomewhere() {
        const models::Dossier dossier = full();
        CoutsForm form(dossier);
        look::button(form.step, u"Retirer cette ligne de coût"_s)->click();
        QCOMPARE(form.dossier.couts.size(), 1);
        QCOMPARE(form.dossier.couts.at(0), dossier.couts.at(1));
        QVERIFY(form.step->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!form.goTo(cout(dossier.couts.at(0), "montantHt")));
    }

    void addedCompte_takesWhatIsLeftToShareOut() {
        models::Dossier dossier = full();
        dossier.imputations = {{newId(), u"VV"_s, Montant::euros(1000)}};
        CoutsForm form(dossier);
        look::button(form.step, u"Ajouter un compte"_s)->click();
        QCOMPARE(form.dossier.imputations.size(), 2);
        QCOMPARE(form.dossier.imputations.at(1).montant, Montant::euros(200));
    }

    void amount_isJudgedWhenLeft_notWhileTyping() {
        CoutsForm form(full());
        QLineEdit *asked = form.money(u"/financement/montantDemande"_s);
        asked->selectAll();
        look::type(asked, u"beaucoup"_s);
        form.judge();
        QCOMPARE(form.message(asked), QString());
        form.leave();
        QTRY_VERIFY(form.message(asked).contains(u"1 234,50"_s));
        QCOMPARE(asked->text(), u"beaucoup"_s);
    }

    void undoOfARemovedLine_bringsItBack() {
        const models::Dossier dossier = full();
        CoutsForm form(dossier);
        look::button(form.step, u"Retirer cette ligne de coût"_s)->click();
        form.step->load(dossier); // what undo does
        QCOMPARE(stored(form).couts, dossier.couts);
        QVERIFY(form.goTo(cout(dossier.couts.at(0), "montantHt")));
    }

    void readOnly_freezesEverything() {
        const models::Dossier dossier = full();
        CoutsForm form(dossier);
        form.step->setReadOnly(true);
        const QList<QPushButton *> buttons = form.step->findChildren<QPushButton *>();
        for (QPushButton *each : buttons)
            if (each->isVisibleTo(form.step))
                QVERIFY2(!each->isEnabled(), qPrintable(each->text()));
        const QList<QLineEdit *> lines = form.step->findChildren<QLineEdit *>();
        for (QLineEdit *each : lines)
            look::type(each, u"9"_s);
        form.step->findChild<QPlainTextEdit *>()->setFocus();
        look::type(form.step->findChild<QPlainTextEdit *>(), u"é"_s);
        QCOMPARE(stored(form).couts, dossier.couts);
        QCOMPARE(stored(form).financement, dossier.financement);
    }
};

QTEST_MAIN(TestCoutsStep)
#include "tst_coutsstep.moc"
