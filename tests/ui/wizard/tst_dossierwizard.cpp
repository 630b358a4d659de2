// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form as a whole, on a real store: what is typed is kept, what is complete may leave, what is not is said.
#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/items/stagiairetablemodel.h"
#include "models/store/formedits.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/rowbutton.h"
#include "ui/wizard/conflictresolver.h"
#include "ui/wizard/dossierwizard.h"
#include "ui/wizard/hubpage.h"
#include "ui/wizard/piecesstep.h"
#include "ui/wizard/problemsummary.h"
#include "ui/wizard/step.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/verificationpage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Dossier;
using models::Etape;
using testdesk::SeededDesk;
using ui::DossierWizard;
using ui::Step;

namespace {

// Everything a transmission asks for, for the seeded desk.
Dossier complete(const SeededDesk &desk) {
    const QDateTime now = desk.clock().wall();
    const auto id = [&now] { return models::newUuid(now.toMSecsSinceEpoch()); };
    Dossier d;
    d.id = id();
    d.demande.etablissement = SeededDesk::prefere;
    d.demande.dispositif = u"VERSEMENT_VOLONTAIRE"_s;
    d.demande.nature = models::Nature::ACTION_FORMATION;
    d.demande.modeReglement = models::ModeReglement::REMBOURSEMENT;
    d.demande.contact = {u"Claire Meunier"_s, {}, u"claire@exemple.fr"_s, u"04 72 00 00 00"_s, {}};
    d.formation.intitule = u"Conduite en sécurité"_s;
    d.formation.objectif = models::Objectif::ADAPTATION;
    d.formation.certification = models::Certification::AUCUNE;
    d.formation.typeSession = models::TypeSession::INTRA;
    d.formation.dateDebut = {2018, 9, 10};
    d.formation.dateFin = {2018, 9, 12};
    d.formation.duree = models::Duree::heures(21);
    d.formation.nombreStagiaires = 1;
    d.formation.modalite = models::Modalite::PRESENTIEL;
    d.formation.surTempsTravail = models::Duree::heures(21);
    d.formation.lieuChezOrganisme = true;
    d.organisme = {u"83422542700014"_s, u"28140316314"_s, u"PEPS FORMATIONS"_s, {}, {}, false};
    models::Stagiaire s;
    s.id = id();
    s.nom = u"Lefèvre"_s;
    s.prenom = u"Aïcha"_s;
    s.dateNaissance = {1984, 3, 5};
    s.sexe = models::Sexe::F;
    s.csp = models::Csp::OUVRIER;
    s.typeContrat = models::TypeContrat::CDI;
    s.heures = models::Duree::heures(21);
    d.stagiaires = {s};
    models::LigneCout c;
    c.id = id();
    c.type = models::TypeCout::PEDAGOGIQUE;
    c.montantHt = models::Montant::euros(900);
    d.couts = {c};
    d.financement.montantDemande = models::Montant::euros(900);
    d.imputations = {{id(), u"VV"_s, models::Montant::euros(900)}};
    return d;
}

QPushButton *button(QWidget *root, const QString &words) {
    const QList<QPushButton *> all = root->findChildren<QPushButton *>();
    for (QPushButton *each : all)
        if (each->text() == words || each->accessibleName() == words)
            return each;
    return nullptr;
}

bool reads(QWidget *root, const QString &words) {
    const QList<QLabel *> all = root->findChildren<QLabel *>();
    return std::ranges::any_of(all,
                               [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
}

void type(QWidget *field, const QString &text) {
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace

class TestDossierWizard : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_desk = std::make_unique<SeededDesk>();
    }
    void cleanup() {
        m_form.reset();
        m_desk.reset();
    }

    void freshForm_openedAndClosed_leavesNoTrace() {
        Dossier fresh;
        fresh.id = models::newUuid(m_desk->clock().wall().toMSecsSinceEpoch());
        fresh.demande.etablissement = SeededDesk::prefere;
        open(fresh);
        m_form->showStep(Etape::Formation);
        m_form.reset();
        QVERIFY(m_desk->write([](models::Store &) { return models::Done{}; }, {})); // after all that was queued
        QVERIFY(!m_desk->read().dossiers.load(fresh.id));
    }

    void freshForm_withOneKey_isKept() {
        Dossier fresh;
        fresh.id = models::newUuid(m_desk->clock().wall().toMSecsSinceEpoch());
        fresh.demande.etablissement = SeededDesk::prefere;
        open(fresh);
        m_form->showStep(Etape::Formation);
        QVERIFY(m_form->step(Etape::Formation)->goTo(u"/formation/intitule"_s));
        type(QApplication::focusWidget(), u"É"_s);
        m_form.reset(); // before the delay of the autosave
        QTRY_VERIFY(bool(m_desk->read().dossiers.load(fresh.id)));
        const Dossier kept = m_desk->read().dossiers.load(fresh.id).valueOr({});
        QCOMPARE(kept.formation.intitule, u"É"_s);
        QCOMPARE(kept.demande.etablissement, SeededDesk::prefere);
    }

    void hub_tellsEachStep_andOpensIt() {
        open(complete(*m_desk));
        auto *hub = m_form->findChild<ui::HubPage *>();
        QVERIFY(hub->row(Etape::Demande)->accessibleName().contains(u"Complet"_s));
        QVERIFY2(hub->row(Etape::Pieces)->accessibleName().contains(u"À compléter"_s),
                 qPrintable(hub->row(Etape::Pieces)->accessibleName()));
        hub->row(Etape::Couts)->click();
        QVERIFY(m_form->step(Etape::Couts)->isVisible());
        QVERIFY(m_form->rail()->button(int(Etape::Couts))->isChecked());
    }

    void ctrlEnter_goesThroughTheStepsToTheVerification() {
        open(complete(*m_desk));
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY2(m_form->step(Etape(i))->isVisible(), qPrintable(QString::number(i)));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_form->findChild<ui::VerificationPage *>()->isVisible());
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(m_form->step(Etape::Pieces)->isVisible());
    }

    void incomplete_isNotTransmitted_andSaysWhatIsMissing() {
        const QUuid id = open(complete(*m_desk)); // without its pieces
        QSignalSpy sent(m_form.get(), &DossierWizard::transmitted);
        m_form->showVerification();
        auto *page = m_form->findChild<ui::VerificationPage *>();
        auto *summary = page->findChild<ui::ProblemSummary *>();
        QVERIFY(!summary->lines().isEmpty());
        QTRY_VERIFY(reads(page, u"Joignez\u00a0: programme."_s));
        button(page, u"Transmettre le dossier"_s)->click();
        QVERIFY(summary->isAncestorOf(QApplication::focusWidget())); // taken to what is missing
        look::keep(m_form.get(), u"verification-manques"_s);
        QVERIFY(!m_desk->read().dossiers.row(id)->transmissionEnAttente);
        QCOMPARE(sent.count(), 0);
        // The line leads to the field.
        const auto missing = std::ranges::find(summary->lines(), u"/pieces"_s, &ui::ProblemSummary::Line::champ);
        QVERIFY(missing != summary->lines().end());
        Q_EMIT summary->fieldRequested(missing->champ);
        QVERIFY(m_form->step(Etape::Pieces)->isVisible());
    }

    // R20: two demands of the same session; the other one is a click away.
    void possibleDouble_isSaid_andOpened() {
        const QUuid first = open(complete(*m_desk));
        Dossier second = complete(*m_desk);
        second.id = models::newUuid(m_desk->clock().wall().toMSecsSinceEpoch());
        second.organisme.denomination = u"Sous un autre nom"_s; // its SIRET is the same
        open(second);
        QSignalSpy asked(m_form.get(), &DossierWizard::dossierRequested);
        m_form->showVerification();
        auto *page = m_form->findChild<ui::VerificationPage *>();
        QTRY_VERIFY(button(page, u"Ouvrir l’autre dossier"_s));
        look::keep(m_form.get(), u"verification-doublon"_s);
        button(page, u"Ouvrir l’autre dossier"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toUuid(), first);
    }

    void possibleDouble_isSaid_onceTheSameDayIsTyped() {
        open(complete(*m_desk));
        Dossier second = complete(*m_desk);
        second.id = models::newUuid(m_desk->clock().wall().toMSecsSinceEpoch());
        second.formation.dateDebut = {2018, 9, 11};
        open(second);
        const auto said = [this] {
            m_form->showVerification();
            return button(m_form->findChild<ui::VerificationPage *>(), u"Ouvrir l’autre dossier"_s) != nullptr;
        };
        QVERIFY(!said());
        m_form->showField(Etape::Formation, u"/formation/dateDebut"_s);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        type(line, u"10/09/2018"_s);
        QVERIFY(said());
    }

    void unreadableField_holdsTheTransmissionBack() {
        const QUuid id = openWithPieces();
        m_form->showStep(Etape::Couts);
        QVERIFY(m_form->step(Etape::Couts)->goTo(u"/financement/autresCofinanceurs"_s));
        type(QApplication::focusWidget(), u"douze"_s);
        m_form->showVerification();
        auto *page = m_form->findChild<ui::VerificationPage *>();
        QTRY_VERIFY(reads(page, u"Ce qui est tapé dans ce champ n’est pas lisible."_s));
        button(page, u"Transmettre le dossier"_s)->click();
        QVERIFY(!m_desk->read().dossiers.row(id)->transmissionEnAttente);
    }

    // Half a date is no value, but it was typed.
    void unreadableField_isThereAgain_whenTheFormIs() {
        const QUuid id = openWithPieces();
        m_form->showStep(Etape::Couts);
        QVERIFY(m_form->step(Etape::Couts)->goTo(u"/financement/autresCofinanceurs"_s));
        type(QApplication::focusWidget(), u"douze"_s);
        QTRY_VERIFY(!m_desk->read().unreadable.of(id).value().isEmpty()); // without leaving the field
        show(std::make_unique<DossierWizard>(parts(), id));
        QVERIFY(m_form->step(Etape::Couts)->goTo(u"/financement/autresCofinanceurs"_s));
        auto *field = static_cast<QLineEdit *>(QApplication::focusWidget());
        QCOMPARE(field->text(), u"douze"_s);
        field->selectAll();
        type(field, u"12"_s);
        QTRY_VERIFY(m_desk->read().unreadable.of(id).value().isEmpty());
        QTRY_COMPARE(m_desk->read().dossiers.load(id)->financement.autresCofinanceurs, models::Montant::euros(12));
    }

    void unreadableField_ofAStagiaire_comesBackWithTheRow() {
        Dossier dossier = complete(*m_desk);
        models::Stagiaire other = dossier.stagiaires.first();
        other.id = models::newUuid(1);
        other.nom = u"Second"_s;
        dossier.stagiaires << other;
        const QUuid id = open(dossier);
        Step *step = m_form->step(Etape::Stagiaires);
        m_form->showStep(Etape::Stagiaires);
        const QString first = u"/stagiaires/%1/"_s.arg(models::toText(dossier.stagiaires.first().id));
        const QString second = u"/stagiaires/%1/"_s.arg(models::toText(other.id));
        QVERIFY(step->goTo(first + u"dateNaissance"_s));
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        type(QApplication::focusWidget(), u"12/0"_s);
        QVERIFY(step->goTo(second + u"dateNaissance"_s));
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"05/03/1984"_s);
        QCOMPARE(step->unreadable().keys(), QStringList{first + u"dateNaissance"_s});
        QTRY_VERIFY(!m_desk->read().unreadable.of(id).value().isEmpty());
        show(std::make_unique<DossierWizard>(parts(), id));
        QVERIFY(m_form->step(Etape::Stagiaires)->goTo(first + u"dateNaissance"_s));
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"12/0"_s);
        // Filled in the sheet, out of sight: it is a value now, and nothing holds the transmission back.
        QVERIFY(m_form->step(Etape::Stagiaires)->goTo(second + u"nom"_s));
        auto *sheet = m_form->findChild<models::StagiaireTableModel *>();
        QVERIFY(sheet->setData(sheet->index(0, models::StagiaireTableModel::DateNaissance), u"05/03/1984"_s));
        QVERIFY(m_form->step(Etape::Stagiaires)->unreadable().isEmpty());
    }

    void complete_isTransmitted_onceWhateverTheClicks() {
        const QUuid id = openWithPieces();
        QSignalSpy sent(m_form.get(), &DossierWizard::transmitted);
        m_form->showVerification();
        auto *page = m_form->findChild<ui::VerificationPage *>();
        QPushButton *transmit = button(page, u"Transmettre le dossier"_s);
        transmit->click();
        transmit->click();
        QTRY_COMPARE(sent.count(), 1);
        QVERIFY(m_desk->read().dossiers.row(id)->transmissionEnAttente);
        int commands = 0;
        for (const models::Operation &each : m_desk->read().outbox.list().valueOr({}))
            commands += each.kind == models::Operation::Kind::Transmettre && each.subject == models::toText(id);
        QCOMPARE(commands, 1);
        QVERIFY(m_form->step(Etape::Formation)->readOnly()); // locked at once on this desk
    }

    void lastKey_beforeTransmitting_isInWhatIsSent() {
        const QUuid id = openWithPieces();
        QSignalSpy sent(m_form.get(), &DossierWizard::transmitted);
        m_form->showStep(Etape::Formation);
        QVERIFY(m_form->step(Etape::Formation)->goTo(u"/formation/intitule"_s));
        QApplication::focusWidget()->setProperty("cursorPosition", 0);
        static_cast<QLineEdit *>(QApplication::focusWidget())->deselect();
        static_cast<QLineEdit *>(QApplication::focusWidget())->end(false);
        type(QApplication::focusWidget(), u" !"_s);
        m_form->showVerification();
        button(m_form.get(), u"Transmettre le dossier"_s)->click();
        QTRY_COMPARE(sent.count(), 1);
        QCOMPARE(m_desk->read().dossiers.load(id)->formation.intitule, u"Conduite en sécurité !"_s);
    }

    void readOnlyDossier_isShown_andFrozen() {
        const QUuid id = m_desk->dossier(u"EN_VALIDATION"_s);
        QVERIFY(!id.isNull());
        show(std::make_unique<DossierWizard>(parts(), id));
        QVERIFY(m_form->step(Etape::Formation)->readOnly());
        QVERIFY(reads(m_form.get(), u"Lecture seule."_s));
        QVERIFY(reads(m_form.get(), u"Ce qui a été saisi"_s)); // and no invitation to fill it in
        QVERIFY(!reads(m_form.get(), u"dans l’ordre que vous voulez"_s));
        QVERIFY(!reads(m_form.get(), u"Tout ce que vous tapez"_s));
        look::keep(m_form.get(), u"lecture-seule"_s);
        m_form->showVerification();
        QVERIFY(!button(m_form.get(), u"Transmettre le dossier"_s)->isVisible());
        QVERIFY(!button(m_form.get(), u"Modifier\u00a0: Demande"_s)->isVisible());
    }

    void attachedFile_standsInTheList_andMayBeRemoved() {
        const QUuid id = openWithPieces();
        m_form->showStep(Etape::Pieces);
        QVERIFY(reads(m_form->step(Etape::Pieces), u"programme.pdf"_s));
        const auto before = m_desk->read().pieces.pieces(id).valueOr({});
        QCOMPARE(before.size(), 2);
        QPushButton *remove = button(m_form->step(Etape::Pieces), u"Retirer la pièce programme.pdf"_s);
        QVERIFY(remove);
        remove->click();
        QTRY_COMPARE(m_desk->read().pieces.pieces(id).valueOr({}).size(), 1);
        QTRY_VERIFY(!button(m_form->step(Etape::Pieces), u"Retirer la pièce programme.pdf"_s));
    }

    void refusedFile_isSaid_andNothingIsAttached() {
        const QUuid id = open(complete(*m_desk));
        QSignalSpy warned(m_form.get(), &DossierWizard::warned);
        const QString file = m_papers.filePath(u"notes.txt"_s);
        write(file, "pas un document");
        auto *pieces = static_cast<ui::PiecesStep *>(m_form->step(Etape::Pieces));
        Q_EMIT pieces->attachRequested(file, models::TypePiece::PROGRAMME);
        QTRY_COMPARE(warned.count(), 1);
        QVERIFY(warned[0][0].toString().startsWith(u"«\u00a0notes.txt\u00a0» n’est ni un PDF"_s));
        QVERIFY(m_desk->read().pieces.pieces(id).valueOr({}).isEmpty());
    }

    void fileOnAFreshForm_bringsItIntoTheStore() {
        Dossier fresh;
        fresh.id = models::newUuid(m_desk->clock().wall().toMSecsSinceEpoch());
        open(fresh);
        auto *pieces = static_cast<ui::PiecesStep *>(m_form->step(Etape::Pieces));
        Q_EMIT pieces->attachRequested(pdf(u"programme"_s), models::TypePiece::PROGRAMME);
        QTRY_COMPARE(m_desk->read().pieces.pieces(fresh.id).valueOr({}).size(), 1);
    }

    void conflict_isOpenedFirst_andResolvedGroupByGroup() {
        const QUuid id = recordConflict(models::Conflict::Kind::Groups);
        show(std::make_unique<DossierWizard>(parts(), id));
        auto *resolver = m_form->findChild<ui::ConflictResolver *>();
        QVERIFY(resolver->isVisible()); // on entering, not after
        QVERIFY(reads(resolver, u"Titre du serveur"_s));
        QVERIFY(reads(resolver, u"Mon titre"_s));
        look::keep(m_form.get(), u"conflit-groupes"_s);
        QPushButton *done = button(resolver, u"Garder ces choix"_s);
        QVERIFY(!done->isEnabled()); // nothing is chosen beforehand
        QRadioButton *mine = nullptr;
        const QList<QRadioButton *> sides = resolver->findChildren<QRadioButton *>();
        for (QRadioButton *side : sides)
            if (side->text() == u"Votre version"_s)
                mine = side;
        QVERIFY(mine);
        mine->click();
        QVERIFY(done->isEnabled());
        done->click();
        QTRY_VERIFY(!m_desk->read().conflicts.of(id));
        QCOMPARE(m_desk->read().dossiers.load(id)->formation.intitule, u"Mon titre"_s);
        QTRY_VERIFY(m_form->findChild<ui::HubPage *>()->isVisible());
    }

    void lockedThere_editsGoOnInANewDraft() {
        const QUuid id = recordConflict(models::Conflict::Kind::LockedThere);
        show(std::make_unique<DossierWizard>(parts(), id));
        QSignalSpy copied(m_form.get(), &DossierWizard::copied);
        auto *resolver = m_form->findChild<ui::ConflictResolver *>();
        look::keep(m_form.get(), u"conflit-verrouille"_s);
        button(resolver, u"Copier vers un nouveau dossier"_s)->click();
        QTRY_COMPARE(copied.count(), 1);
        const QUuid copy = copied.first().first().toUuid();
        QCOMPARE(m_desk->read().dossiers.load(copy)->formation.intitule, u"Mon titre"_s);
    }

    void lockedThere_editsMayBeGivenUp() {
        const QUuid id = recordConflict(models::Conflict::Kind::LockedThere);
        show(std::make_unique<DossierWizard>(parts(), id));
        button(m_form->findChild<ui::ConflictResolver *>(), u"Abandonner mes saisies"_s)->click();
        QTRY_VERIFY(!m_desk->read().conflicts.of(id));
        QCOMPARE(m_desk->read().dossiers.load(id)->formation.intitule, u"Titre du serveur"_s);
        QTRY_VERIFY(m_form->step(Etape::Formation)->readOnly());
    }

    void undo_bringsBackWhatWasTyped() {
        open(complete(*m_desk));
        m_form->showStep(Etape::Formation);
        QVERIFY(m_form->step(Etape::Formation)->goTo(u"/formation/domaine"_s));
        type(QApplication::focusWidget(), u"316"_s);
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"316"_s);
        m_form->setFocus();
        m_form->showHub();
        press(Qt::Key_Z, Qt::ControlModifier);
        m_form->showStep(Etape::Formation);
        QVERIFY(m_form->step(Etape::Formation)->goTo(u"/formation/domaine"_s));
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
        press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"316"_s);
    }

    void savedSentence_saysWhereItIs() {
        const QUuid id = open(complete(*m_desk));
        Q_UNUSED(id)
        models::SyncStatus offline;
        offline.kind = models::SyncStatus::Kind::Offline;
        m_form->setSyncStatus(offline);
        QVERIFY(reads(m_form.get(), u"sera envoyé au retour du réseau"_s));
    }

  private:
    DossierWizard::Parts parts() { return {m_desk->store(), nullptr, m_desk->clock()}; }

    void show(std::unique_ptr<DossierWizard> form) {
        m_form = std::move(form);
        ui::Theme::apply(*m_form, ui::Theme::Mode::Clair, 100);
        m_form->resize(1000, 800);
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

    // fresh: not in the store; else it is written there first.
    QUuid open(const Dossier &dossier) {
        if (dossier.formation.intitule.isEmpty()) {
            show(std::make_unique<DossierWizard>(parts(), dossier));
            return dossier.id;
        }
        const bool written = m_desk->write(
            [&](models::Store &store) { return models::createDraft(store, dossier, m_desk->clock().wall()); },
            {{u"dossier"_s}, {dossier.id}});
        if (!written)
            QTest::qFail("draft not written", __FILE__, __LINE__);
        show(std::make_unique<DossierWizard>(parts(), dossier.id));
        return dossier.id;
    }

    QUuid openWithPieces() {
        const Dossier dossier = complete(*m_desk);
        const QDateTime now = m_desk->clock().wall();
        const QString programme = pdf(u"programme"_s);
        const QString devis = pdf(u"devis"_s);
        const bool written = m_desk->write(
            [&](models::Store &store) -> models::Result<> {
                if (const auto made = models::createDraft(store, dossier, now); !made)
                    return made;
                if (const auto one = store.pieces.attach(dossier.id, programme, models::TypePiece::PROGRAMME, now);
                    !one)
                    return one.failure();
                if (const auto two = store.pieces.attach(dossier.id, devis, models::TypePiece::DEVIS, now); !two)
                    return two.failure();
                return models::Done{};
            },
            {{u"dossier"_s}, {dossier.id}});
        if (!written)
            QTest::qFail("draft not written", __FILE__, __LINE__);
        show(std::make_unique<DossierWizard>(parts(), dossier.id));
        return dossier.id;
    }

    QUuid recordConflict(models::Conflict::Kind kind) {
        const QDateTime now = m_desk->clock().wall();
        const QUuid id = m_desk->dossier(u"SAISIE"_s);
        const bool written = m_desk->write(
            [&](models::Store &store) -> models::Result<> {
                const auto before = store.dossiers.load(id);
                if (!before)
                    return before.failure();
                Dossier mine = *before;
                mine.formation.intitule = u"Mon titre"_s;
                if (const auto saved = models::saveEdited(store, id, *before, mine, now); !saved)
                    return saved;
                const auto copies = store.dossiers.copies(id);
                if (!copies)
                    return copies.failure();
                Dossier theirs = *before;
                theirs.rev = u"99"_s;
                theirs.formation.intitule = u"Titre du serveur"_s;
                if (kind == models::Conflict::Kind::LockedThere)
                    theirs.statut = u"EN_VALIDATION"_s;
                return store.conflicts.record({id,
                                               kind,
                                               {u"formation.intitule"_s},
                                               copies->base.value_or(QJsonObject()),
                                               *copies->local,
                                               models::editedDocument(copies->server, theirs),
                                               theirs.rev,
                                               now});
            },
            {{u"dossier"_s, u"conflit"_s}, {id}});
        if (!written)
            QTest::qFail("conflict not written", __FILE__, __LINE__);
        return id;
    }

    QString pdf(const QString &name) {
        const QString path = m_papers.filePath(name + u".pdf"_s);
        write(path, "%PDF-1.4\n% " + name.toUtf8());
        return path;
    }
    static void write(const QString &path, const QByteArray &content) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("file not written", __FILE__, __LINE__);
    }
    void press(int key, Qt::KeyboardModifiers modifiers) {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_form.get();
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }

    QTemporaryDir m_papers;
    std::unique_ptr<SeededDesk> m_desk;
    std::unique_ptr<DossierWizard> m_form;
};

QTEST_MAIN(TestDossierWizard)
#include "tst_dossierwizard.moc"
