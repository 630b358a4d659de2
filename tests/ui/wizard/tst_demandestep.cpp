// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizard/stepform.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/choicelist.h"
#include "ui/wizard/demandestep.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace stepform;
using testdesk::SeededDesk;
using DemandeForm = Form<ui::DemandeStep>;

class TestDemandeStep : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void loadThenStore_losesNothing() {
        DemandeForm form(full());
        QCOMPARE(stored(form).demande, form.dossier.demande);
    }

    void codesOfALaterContract_areKept() {
        models::Dossier dossier = full();
        dossier.demande.etablissement = u"99999999900017"_s; // no longer one of ours
        dossier.demande.dispositif = u"PRO_A"_s;
        DemandeForm form(dossier);
        QCOMPARE(stored(form).demande, dossier.demande);
    }

    void accents_areTyped() {
        DemandeForm form(full());
        auto *name = form.field(u"Nom du contact RH"_s);
        name->clear();
        look::type(name, u"Anaïs Lefèvre-Çelik"_s);
        QCOMPARE(form.dossier.demande.contact.nom, u"Anaïs Lefèvre-Çelik"_s);
        QCOMPARE(form.dossier.demande.contact.prenom, u"Prénom"_s); // not asked here, not lost
    }

    void field_isJudgedWhenLeft_notWhileTyping() {
        DemandeForm form(full());
        auto *email = qobject_cast<QLineEdit *>(form.goTo(u"/demande/contact/email"_s));
        QVERIFY(email);
        email->clear();
        look::type(email, u"helene.exemple"_s);
        form.judge(); // as when another field's verdict comes meanwhile
        QCOMPARE(form.message(email), QString());
        form.leave();
        QTRY_VERIFY(!form.message(email).isEmpty());
        email->setFocus();
        look::type(email, u"@"_s);
        QVERIFY(!form.message(email).isEmpty()); // stays until the field is left again
        look::type(email, u"exemple.fr"_s);
        email->setText(u"helene@exemple.fr"_s);
        Q_EMIT email->textEdited(email->text());
        form.leave();
        QTRY_COMPARE(form.message(email), QString());
    }

    void missing_isSaidOfAFieldThatWasLeft_orOfAllAtTheEnd() {
        models::Dossier dossier = full();
        dossier.demande.contact = {};
        DemandeForm form(dossier);
        form.judge();
        auto *name = form.field(u"Nom du contact RH"_s);
        auto *phone = form.field(u"Téléphone du contact RH"_s);
        QCOMPARE(form.message(name), QString());
        name->setFocus();
        form.leave();
        QTRY_VERIFY(!form.message(name).isEmpty());
        QCOMPARE(form.message(phone), QString());
        form.step->judgeAll();
        QVERIFY(!form.message(phone).isEmpty());
        QTRY_VERIFY(look::button(form.step, u"Aller au champ Téléphone"_s)); // the same stands on top
        look::button(form.step, u"Aller au champ Téléphone"_s)->click();
        QCOMPARE(QApplication::focusWidget(), phone);
    }

    void goTo_focusesTheField_data() {
        QTest::addColumn<QString>("champ");
        for (const char *each : {"/demande/etablissement", "/demande/dispositif", "/demande/nature",
                                 "/demande/modeReglement", "/demande/referenceInterne", "/demande/contact/nom",
                                 "/demande/contact/email", "/demande/contact/telephone"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void goTo_focusesTheField() {
        QFETCH(QString, champ);
        DemandeForm form(full());
        form.leave();
        QWidget *field = form.goTo(champ);
        QVERIFY(field);
        QVERIFY(form.step->isAncestorOf(field));
        QVERIFY(!field->visibleRegion().isEmpty());    // scrolled into sight
        QVERIFY(!form.goTo(u"/formation/intitule"_s)); // of another step
    }

    // The seed: « Je ne trouve pas le dispositif Plan » — it stays, with the reason and the way out.
    void plan_outOfReach_saysWhyAndHow() {
        DemandeForm form(full());
        auto *list = form.step->findChild<ui::ChoiceList *>();
        QVERIFY(list->button(u"PLAN"_s)->isEnabled());
        QVERIFY(form.desk.write(
            [&](models::Store &s) { return s.profil.choosePrefere(SeededDesk::autre, form.desk.clock().wall()); },
            {{u"profil"_s}, {}}));
        form.step->showContexte(form.contexte(), form.dossier);
        QVERIFY(!list->button(u"PLAN"_s)->isEnabled());
        QTRY_VERIFY(look::words(form.step).contains(
            u"Réservé à DEFi Performance ou aux entreprises de moins de 11 salariés"_s));
        QVERIFY(list->button(u"PLAN"_s)->accessibleDescription().contains(u"DEFi Performance"_s));
        QVERIFY(list->button(u"PERIODE_PRO"_s)->isEnabled());
        // Subrogation too, decided by the same établissement.
        const QString subrogation = models::toCode(models::ModeReglement::SUBROGATION);
        const QList<ui::ChoiceList *> lists = form.step->findChildren<ui::ChoiceList *>();
        QVERIFY(std::ranges::any_of(lists, [&](const ui::ChoiceList *each) {
            return each->button(subrogation) && !each->button(subrogation)->isEnabled() &&
                   !each->button(subrogation)->accessibleDescription().isEmpty();
        }));
        const QSignalSpy change(form.step, &ui::DemandeStep::changePrefereRequested);
        look::button(form.step, u"Changer d’établissement préféré"_s)->click();
        QCOMPARE(change.count(), 1);
        QCOMPARE(stored(form).demande, full().demande); // a change of access edits nothing
    }

    void dispositifNames_areShownAsTheyAre() {
        DemandeForm form(full());
        models::Contexte contexte = form.contexte();
        contexte.dispositifs[0].libelle = u"Plan & compétences"_s;
        form.step->showContexte(contexte, form.dossier);
        QTRY_VERIFY(look::button<QRadioButton>(form.step, u"Plan && compétences"_s)); // drawn with one « & »
    }

    void closedEtablissement_isListedWithItsReason() {
        DemandeForm form(full());
        auto *box = form.field<ui::ChoiceBox>(u"Établissement"_s);
        const int row = box->findData(SeededDesk::ferme);
        QVERIFY(row > 0);
        QVERIFY(!qobject_cast<QStandardItemModel *>(box->model())->item(row)->isEnabled());
        QVERIFY(box->itemText(row).contains(u"(fermé)"_s));
        QVERIFY(box->itemText(box->findData(SeededDesk::prefere)).contains(u"(préféré)"_s));
    }

    // With a thousand établissements, at every key.
    void choices_areMadeAnew_onlyWhenTheyChange() {
        DemandeForm form(full());
        auto *box = form.field<ui::ChoiceBox>(u"Établissement"_s);
        const QSignalSpy removed(box->model(), &QAbstractItemModel::rowsRemoved);
        models::Contexte contexte = form.contexte();
        form.step->showContexte(contexte, form.dossier);
        QCOMPARE(removed.count(), 0);
        contexte.etablissements[0].denomination = u"Sous un autre nom"_s;
        form.step->showContexte(contexte, form.dossier);
        QVERIFY(box->itemText(box->findData(contexte.etablissements.at(0).siret)).contains(u"Sous un autre nom"_s));
        contexte.etablissementPrefere = SeededDesk::autre;
        form.step->showContexte(contexte, form.dossier);
        QVERIFY(box->itemText(box->findData(SeededDesk::autre)).contains(u"(préféré)"_s));
    }

    void readOnly_freezesEverything() {
        DemandeForm form(full());
        form.step->setReadOnly(true);
        auto *name = form.field(u"Nom du contact RH"_s);
        look::type(name, u"x"_s);
        QCOMPARE(name->text(), u"Hélène d’Été"_s);
        const QList<QRadioButton *> radios = form.step->findChildren<QRadioButton *>();
        for (const QRadioButton *each : radios)
            QVERIFY(!each->isEnabled());
        const QList<QComboBox *> boxes = form.step->findChildren<QComboBox *>();
        for (const QComboBox *each : boxes)
            QVERIFY(!each->isEnabled());
        form.step->showContexte(form.contexte(), form.dossier); // comes again after each sync
        for (const QRadioButton *each : form.step->findChildren<QRadioButton *>())
            QVERIFY(!each->isEnabled());
        form.step->setReadOnly(false);
        look::type(name, u"x"_s);
        QCOMPARE(form.dossier.demande.contact.nom, u"Hélène d’Étéx"_s);
    }
};

QTEST_MAIN(TestDemandeStep)
#include "tst_demandestep.moc"
