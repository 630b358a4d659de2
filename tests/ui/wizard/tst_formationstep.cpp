// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizard/stepform.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/dateedit.h"
#include "ui/wizard/formationstep.h"

#include <QCheckBox>

using namespace stepform;
using FormationForm = Form<ui::FormationStep>;

class TestFormationStep : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void loadThenStore_losesNothing_data() {
        QTest::addColumn<models::Dossier>("dossier");
        QTest::newRow("full") << full();
        QTest::newRow("empty") << models::Dossier{};
        models::Dossier interne = full();
        interne.formation.interne = true;
        interne.formation.modalite = models::Modalite::DISTANCE;
        interne.formation.certification = models::Certification::AUCUNE;
        interne.formation.lieuChezOrganisme = true;
        QTest::newRow("hidden rows keep their values") << interne;
    }
    void loadThenStore_losesNothing() {
        QFETCH(models::Dossier, dossier);
        FormationForm form(dossier);
        QCOMPARE(stored(form).formation, dossier.formation);
    }

    void rowsThatDoNotApply_areNotShown() {
        FormationForm form(full());
        QVERIFY(form.field(u"Code de la certification"_s)->isVisible());
        auto *certification = form.field<ui::ChoiceBox>(u"Certification visée"_s);
        certification->setFocus();
        QTest::keyClick(certification, Qt::Key_Home);
        QTest::keyClick(certification, Qt::Key_Down); // the first choice: none
        QCOMPARE(form.dossier.formation.certification, models::Certification::AUCUNE);
        QVERIFY(!form.field(u"Code de la certification"_s)->isVisible());
        auto *place = form.field(u"Commune du lieu"_s);
        QVERIFY(place->isVisible());
        const QList<QCheckBox *> checks = form.step->findChildren<QCheckBox *>();
        for (QCheckBox *each : checks)
            if (each->text().contains(u"chez l’organisme"_s))
                each->click();
        QVERIFY(form.dossier.formation.lieuChezOrganisme);
        QVERIFY(!place->isVisible());
    }

    void dates_areJudgedWhenLeft() {
        FormationForm form(full());
        auto *fin = qobject_cast<QLineEdit *>(form.goTo(u"/formation/dateFin"_s));
        QVERIFY(fin);
        fin->clear();
        look::type(fin, u"1/9/2018"_s); // before the first day
        form.judge();
        QCOMPARE(form.message(fin), QString());
        form.leave();
        QTRY_VERIFY(!form.message(fin).isEmpty());
        QCOMPARE(fin->text(), u"01/09/2018"_s);
        QCOMPARE(form.dossier.formation.dateFin, QDate(2018, 9, 1));
    }

    void unreadableText_staysOnScreenWithAnExample() {
        FormationForm form(full());
        auto *duree = qobject_cast<QLineEdit *>(form.goTo(u"/formation/duree"_s));
        duree->clear();
        look::type(duree, u"deux journées"_s);
        form.leave();
        QTRY_VERIFY(form.message(duree).contains(u"13 h 30"_s));
        QCOMPARE(duree->text(), u"deux journées"_s);
        QCOMPARE(form.step->unreadable().keys(), QStringList{u"/formation/duree"_s});
        form.step->load(form.dossier); // as after a save: what was typed is still there
        QCOMPARE(duree->text(), u"deux journées"_s);
    }

    void duration_isTypedInManyForms() {
        FormationForm form(full());
        auto *duree = qobject_cast<QLineEdit *>(form.goTo(u"/formation/duree"_s));
        duree->clear();
        look::type(duree, u"13h30"_s);
        QCOMPARE(form.dossier.formation.duree->minutes, 13 * 60 + 30);
        QCOMPARE(duree->text(), u"13h30"_s); // tidied only when left
        form.leave();
        QCOMPARE(look::plain(duree->text()), u"13 h 30"_s);
    }

    void tabLeavesTheLongText() {
        FormationForm form(full());
        auto *text = form.step->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != text);
        QCOMPARE(form.dossier.formation.objectifTexte, u"Ligne 1\nLigne 2"_s);
    }

    void everyField_isReached_data() {
        QTest::addColumn<QString>("champ");
        for (const char *each : {"intitule",          "objectif",   "objectifTexte",   "certification",
                                 "codeCertification", "niveauVise", "domaine",         "interne",
                                 "typeSession",       "dateDebut",  "dateFin",         "duree",
                                 "nombreStagiaires",  "modalite",   "surTempsTravail", "horsTempsTravail",
                                 "lieuChezOrganisme", "lieu/voie",  "lieu/codePostal", "lieu/commune"})
            QTest::newRow(each) << u"/formation/"_s + QString::fromLatin1(each);
    }
    void everyField_isReached() {
        QFETCH(QString, champ);
        FormationForm form(full());
        form.leave();
        QWidget *field = form.goTo(champ);
        QVERIFY(field && form.step->isAncestorOf(field));
        QVERIFY(!field->visibleRegion().isEmpty());
    }

    void readOnly_freezesEverything() {
        FormationForm form(full());
        form.step->setReadOnly(true);
        const QList<QLineEdit *> lines = form.step->findChildren<QLineEdit *>();
        for (QLineEdit *each : lines) {
            const QString before = each->text();
            look::type(each, u"é"_s);
            QCOMPARE(each->text(), before);
        }
        const QList<QCheckBox *> checks = form.step->findChildren<QCheckBox *>();
        for (QCheckBox *each : checks)
            each->click();
        QCOMPARE(stored(form).formation, full().formation);
    }
};

QTEST_MAIN(TestFormationStep)
#include "tst_formationstep.moc"
