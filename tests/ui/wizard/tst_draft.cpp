// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/store/statement.h"
#include "tests/ui/seededdesk.h"
#include "ui/wizard/draft.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::Dossier;
using models::Failure;
using testdesk::SeededDesk;
using ui::Draft;

namespace {

struct Edited {
    SeededDesk desk;
    QUuid id = desk.dossier(u"SAISIE"_s);
    std::unique_ptr<Draft> draft = std::make_unique<Draft>(desk.store(), desk.clock(), id);
    void type(const QString &title) {
        Dossier dossier = draft->dossier();
        dossier.formation.intitule = title;
        draft->edit(dossier, {});
    }
    QString kept() { return desk.read().dossiers.load(id)->formation.intitule; }
    QString shown() const { return draft->dossier().formation.intitule; }
    // Another workstation, through the server.
    bool elsewhere(const std::function<void(Dossier &)> &change, const QString &rev) {
        Dossier theirs = *desk.read().dossiers.load(id);
        change(theirs);
        theirs.rev = rev;
        theirs.modifiePar = u"Mme Durand"_s;
        return desk.receive({{u"dossier"_s, models::toText(id), false, {}, rev, models::toJson(theirs)}});
    }
};

} // namespace

class TestDraft : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void typed_isKept300MsAfterTheLastKey() {
        Edited it;
        const QSignalSpy saved(it.draft.get(), &Draft::saved);
        QElapsedTimer clock;
        it.type(u"S"_s);
        it.type(u"So"_s);
        clock.start();
        it.type(u"Sou"_s);
        QVERIFY(it.draft->dirty());
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE_GE(clock.elapsed(), Draft::saveDelayMs - 20); // timers may be early by a tick
        QCOMPARE(saved.count(), 1);                            // one write for the burst
        QCOMPARE(it.kept(), u"Sou"_s);
        QVERIFY(!it.draft->dirty());
    }

    void fieldLeft_isKeptAtOnce() {
        Edited it;
        const QSignalSpy saved(it.draft.get(), &Draft::saved);
        it.type(u"Été"_s);
        QElapsedTimer clock;
        clock.start();
        it.draft->flush();
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(it.kept(), u"Été"_s);
        QVERIFY(it.draft->flush()); // nothing waits
    }

    void sameValue_isNoEdit() {
        Edited it;
        const QSignalSpy edited(it.draft.get(), &Draft::edited);
        it.type(it.shown());
        QCOMPARE(edited.count(), 0);
        QVERIFY(!it.draft->canUndo() && !it.draft->dirty());
    }

    void serverFields_areNotTheForms() {
        Edited it;
        Dossier dossier = it.draft->dossier();
        dossier.statut = u"ACCORDE"_s;
        dossier.numero = u"FAUX"_s;
        it.draft->edit(dossier, {});
        QCOMPARE(it.draft->dossier().statut, u"SAISIE"_s);
        QVERIFY(!it.draft->dirty());
    }

    void undoAndRedo_goByBursts() {
        Edited it;
        const QString first = it.shown();
        it.type(u"A"_s);
        it.type(u"AB"_s); // the same burst
        it.draft->flush();
        QTRY_VERIFY(!it.draft->dirty());
        it.type(u"ABC"_s);
        const QSignalSpy restored(it.draft.get(), &Draft::restored);
        it.draft->undo();
        QCOMPARE(it.shown(), u"AB"_s);
        it.draft->undo();
        QCOMPARE(it.shown(), first);
        QVERIFY(!it.draft->canUndo());
        it.draft->undo(); // nothing more
        it.draft->redo();
        QCOMPARE(it.shown(), u"AB"_s);
        QCOMPARE(restored.count(), 3);
        it.draft->flush();
        QTRY_COMPARE(it.kept(), u"AB"_s); // what is undone is kept too
        it.type(u"Autre"_s);
        QVERIFY(!it.draft->canRedo()); // a new way was taken
    }

    // « 1 », « 12 », … are no date yet: the step back is there as soon as there is one.
    void dateTypedKeyByKey_isOneStepBack() {
        Edited it;
        Dossier dossier = it.draft->dossier();
        const QDate before = dossier.formation.dateDebut;
        it.draft->edit(dossier, {{u"/formation/dateDebut"_s, u"1"_s}});
        QVERIFY(!it.draft->canUndo());
        dossier.formation.dateDebut = QDate(2018, 11, 12);
        it.draft->edit(dossier, {});
        QVERIFY(it.draft->canUndo());
        it.draft->undo();
        QCOMPARE(it.draft->dossier().formation.dateDebut, before);
    }

    void failingSave_losesNothing_andIsTriedAgain() {
        Edited it;
        const QSignalSpy failed(it.draft.get(), &Draft::failed);
        const QSignalSpy saved(it.draft.get(), &Draft::saved);
        const auto run = [&it](QLatin1StringView sql) {
            return it.desk.write([sql](models::Store &store) { return models::Statement(store.database(), sql).run(); },
                                 {{}, {}});
        };
        QVERIFY(run("CREATE TRIGGER plein BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'disk full'); END"_L1));
        it.type(u"Précieux"_s);
        it.draft->flush();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(it.shown(), u"Précieux"_s);
        QVERIFY(it.draft->dirty());
        QVERIFY(run("DROP TRIGGER plein"_L1));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, Draft::retryDelayMs * 3);
        QCOMPARE(it.kept(), u"Précieux"_s);
        QVERIFY(!it.draft->dirty());
    }

    void refusal_doesNotComeBackByItself() {
        Edited it;
        QVERIFY(it.desk.write(
            [&](models::Store &s) { return s.dossiers.requestTransmission(it.id, it.desk.clock().wall()); },
            {{u"dossier"_s, u"outbox"_s}, {it.id}}));
        QVERIFY(!it.draft->editable());
        const QSignalSpy failed(it.draft.get(), &Draft::failed);
        it.type(u"Trop tard"_s);
        it.draft->flush();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().kind, Failure::Kind::Refused);
        QCOMPARE(it.shown(), u"Trop tard"_s); // still there to be copied
    }

    void changedElsewhere_isToldAndNotOverwritten() {
        Edited it;
        const QSignalSpy moved(it.draft.get(), &Draft::movedElsewhere);
        const QSignalSpy restored(it.draft.get(), &Draft::restored);
        QVERIFY(it.elsewhere([](Dossier &d) { d.demande.referenceInterne = u"DURAND"_s; }, u"2"_s));
        QTRY_COMPARE(moved.count(), 1);
        QVERIFY(it.draft->changedElsewhere());
        QCOMPARE(it.draft->dossier().demande.referenceInterne, u"RH-1"_s); // never under the fingers
        QCOMPARE(restored.count(), 0);
        // An edit of another group leaves theirs.
        it.type(u"Le mien"_s);
        it.draft->flush();
        QTRY_COMPARE(it.kept(), u"Le mien"_s);
        QCOMPARE(it.desk.read().dossiers.load(it.id)->demande.referenceInterne, u"DURAND"_s);
        it.draft->takeTheirs();
        QTRY_COMPARE(restored.count(), 1);
        QCOMPARE(it.draft->dossier().demande.referenceInterne, u"DURAND"_s);
        QCOMPARE(it.shown(), u"Le mien"_s);
        QVERIFY(!it.draft->changedElsewhere() && !it.draft->dirty());
    }

    void takeTheirs_keepsWhatIsPendingFirst() {
        Edited it;
        QVERIFY(it.elsewhere([](Dossier &d) { d.demande.referenceInterne = u"DURAND"_s; }, u"2"_s));
        it.type(u"En cours"_s);
        const QSignalSpy restored(it.draft.get(), &Draft::restored);
        it.draft->takeTheirs();
        QTRY_COMPARE(restored.count(), 1);
        QCOMPARE(it.shown(), u"En cours"_s);
        QCOMPARE(it.draft->dossier().demande.referenceInterne, u"DURAND"_s);
    }

    void serverOnlyChange_isShownWithoutAWord() {
        Edited it;
        const QSignalSpy moved(it.draft.get(), &Draft::movedElsewhere);
        const QSignalSpy refreshed(it.draft.get(), &Draft::refreshed);
        QVERIFY(it.elsewhere([](Dossier &d) { d.motif = u"Vu"_s; }, u"2"_s));
        QTRY_COMPARE(refreshed.count(), 1);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(it.draft->dossier().motif, u"Vu"_s);
    }

    void typedWhileWriting_isKeptToo() {
        Edited it;
        it.type(u"Un"_s);
        it.draft->flush(); // on its way
        it.type(u"Un deux"_s);
        it.draft->flush(); // waits for the first
        QTRY_COMPARE(it.kept(), u"Un deux"_s);
        QTRY_VERIFY(!it.draft->dirty());
    }

    void destroyedWithAnEditPending_writesIt() {
        Edited it;
        it.type(u"Dernier mot"_s);
        it.draft.reset();
        QTRY_COMPARE(it.kept(), u"Dernier mot"_s);
    }

    void destroyedWithTheStoreClosing_writesIt() {
        // The window closes: draft, then store, without an event in between.
        SeededDesk desk;
        const QUuid id = desk.dossier(u"SAISIE"_s);
        {
            Draft draft(desk.store(), desk.clock(), id);
            Dossier dossier = draft.dossier();
            dossier.formation.intitule = u"Avant de partir"_s;
            draft.edit(dossier, {});
        }
        desk.reopen();
        QCOMPARE(desk.read().dossiers.load(id)->formation.intitule, u"Avant de partir"_s);
    }

    void unknownDossier_saysSo() {
        SeededDesk desk;
        const Draft draft(desk.store(), desk.clock(), models::newUuid(1));
        QVERIFY(!draft.loaded());
        QVERIFY(!draft.editable());
    }
};

QTEST_MAIN(TestDraft)
#include "tst_draft.moc"
