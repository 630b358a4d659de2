// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/fusion.h"
#include "models/store/statement.h"
#include "storefixture.h"

using namespace storefixture;

class TestConflicts : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    QUuid m_id;
    Store &store() { return m_folder->store(); }
    QString shown() { return intituleOf(store().dossiers.document(m_id).valueOr({})); }
    DossierSync sync() { return store().dossiers.row(m_id).valueOr({}).sync; }

    // « Ici » on this desk, something else on the server since.
    void clash(Conflict::Kind kind = Conflict::Kind::Groups) {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Départ"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Ici"_s), at(1)));
        QJsonObject there = onServer(m_id, u"2"_s, u"Là-bas"_s);
        if (kind == Conflict::Kind::LockedThere)
            there = onServer(m_id, u"2"_s, u"Départ"_s, u"EN_VALIDATION"_s);
        if (kind == Conflict::Kind::DeletedThere) {
            there = {};
            VERIFY_OK(m_folder->receive({{u"dossier"_s, toText(m_id), true, {}, {}, {}}}));
        } else {
            VERIFY_OK(m_folder->receive({upsert(there)}));
        }
        const auto copies = store().dossiers.copies(m_id).value();
        const QStringList groups = kind == Conflict::Kind::Groups
                                       ? fusionner(*copies.base, *copies.local, copies.server).conflicts
                                       : QStringList();
        VERIFY_OK(store().conflicts.record(
            {m_id, kind, groups, *copies.base, *copies.local, there, there["rev"_L1].toString(), at(2)}));
    }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_id = newId();
    }

    void bothVersions_areKeptWhole_andNothingIsSent() {
        clash();
        m_folder->open();
        const Conflict conflict = store().conflicts.of(m_id).value();
        QCOMPARE(intituleOf(conflict.base), u"Départ"_s);
        QCOMPARE(intituleOf(conflict.mine), u"Ici"_s);
        QCOMPARE(intituleOf(conflict.theirs), u"Là-bas"_s);
        QCOMPARE(conflict.groups, QStringList{u"formation.intitule"_s});
        QCOMPARE(conflict.since, at(2));
        QCOMPARE(conflict.rev, u"2"_s);
        QCOMPARE(store().conflicts.open().value().size(), 1);
        QCOMPARE(sync(), DossierSync::Conflit);
        QCOMPARE(shown(), u"Ici"_s);
        QCOMPARE(store().outbox.heads(at(9)).value().size(), 0);
        QCOMPARE(store().dossiers.requestTransmission(m_id, at(3)).failure().kind, Failure::Kind::Refused);
    }

    void typingOn_isKept_andShownToTheResolver() {
        clash();
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Ici encore"_s), at(3)));
        QCOMPARE(intituleOf(store().conflicts.of(m_id).value().mine), u"Ici encore"_s);
    }

    void mineChosen_isSentOnTopOfTheirs() {
        clash();
        const Conflict conflict = store().conflicts.of(m_id).value();
        VERIFY_OK(store().conflicts.resolve(m_id, conflict.mine, at(3)));
        QCOMPARE(store().conflicts.of(m_id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(sync(), DossierSync::EnAttente);
        const Operation sent = m_folder->freezeHead(4);
        QCOMPARE(sent.ifMatch, u"2"_s);
        QCOMPARE(intituleOf(bodyOf(sent)), u"Ici"_s);
    }

    void theirsChosen_leavesNothingToSend() {
        clash();
        const Conflict conflict = store().conflicts.of(m_id).value();
        VERIFY_OK(store().conflicts.resolve(m_id, conflict.theirs, at(3)));
        QCOMPARE(sync(), DossierSync::Synchronise);
        QCOMPARE(shown(), u"Là-bas"_s);
        QCOMPARE(store().outbox.list().value().size(), 0);
    }

    void resolved_isKeptThirtyDays() {
        const auto kept = [this] {
            Statement query(store().database(), "SELECT count(*) FROM conflict"_L1);
            return query.run() && query.next() ? int(query.integer(0)) : -1;
        };
        clash();
        VERIFY_OK(store().conflicts.resolve(m_id, store().conflicts.of(m_id).value().theirs, at(3)));
        QCOMPARE(kept(), 1);
        const QUuid first = m_id;
        m_id = newId(1);
        clash();
        VERIFY_OK(store().conflicts.resolve(m_id, store().conflicts.of(m_id).value().theirs, at(3).addDays(31)));
        QCOMPARE(kept(), 1);
        QVERIFY(first != m_id);
    }

    void refusedEdit_isMadeAnewOfTheChoice() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Départ"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Ici"_s), at(1)));
        const Operation refused = m_folder->freezeHead(2);
        VERIFY_OK(store().outbox.park(refused.id, {{u"status"_s, 422}}));
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"2"_s, u"Là-bas"_s))}));
        const auto copies = store().dossiers.copies(m_id).value();
        VERIFY_OK(store().conflicts.record({m_id,
                                            Conflict::Kind::Groups,
                                            {u"formation.intitule"_s},
                                            *copies.base,
                                            *copies.local,
                                            copies.server,
                                            u"2"_s,
                                            at(3)}));
        VERIFY_OK(store().conflicts.resolve(m_id, *copies.local, at(4)));
        const Operation again = m_folder->freezeHead(5);
        QVERIFY(again.id != refused.id);
        QCOMPARE(again.ifMatch, u"2"_s);
    }

    void disjointGroups_areRebased() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Départ"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Ici"_s), at(1)));
        const QJsonObject there =
            with(onServer(m_id, u"2"_s, u"Départ"_s), u"formation"_s, u"dateDebut"_s, u"2018-10-01"_s);
        VERIFY_OK(m_folder->receive({upsert(there)}));
        const auto copies = store().dossiers.copies(m_id).value();
        const Fusion fusion = fusionner(*copies.base, *copies.local, copies.server);
        QVERIFY(fusion.conflicts.isEmpty());
        VERIFY_OK(store().conflicts.rebase(m_id, fusion.merged, copies.server, u"2"_s, at(2)));
        QCOMPARE(store().feed.toMerge().value().size(), 0);
        const QJsonObject view = store().dossiers.document(m_id).value();
        QCOMPARE(intituleOf(view), u"Ici"_s);
        QCOMPARE(view["formation"_L1]["dateDebut"_L1].toString(), u"2018-10-01"_s);
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.ifMatch, u"2"_s);
        QCOMPARE(bodyOf(sent), (QJsonObject{{u"formation"_s, QJsonObject{{u"intitule"_s, u"Ici"_s}}}}));
    }

    void sameEditThere_leavesNothingToSend() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Départ"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Pareil"_s), at(1)));
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"2"_s, u"Pareil"_s))}));
        const auto copies = store().dossiers.copies(m_id).value();
        const Fusion fusion = fusionner(*copies.base, *copies.local, copies.server);
        VERIFY_OK(store().conflicts.rebase(m_id, fusion.merged, copies.server, u"2"_s, at(2)));
        QCOMPARE(sync(), DossierSync::Synchronise);
    }

    // R26
    void orphan_isReadable_andOnlyCopied_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("deleted there") << int(Conflict::Kind::DeletedThere);
        QTest::newRow("locked there") << int(Conflict::Kind::LockedThere);
    }
    void orphan_isReadable_andOnlyCopied() {
        QFETCH(int, kind);
        clash(Conflict::Kind(kind));
        QCOMPARE(sync(), DossierSync::Orphelin);
        QCOMPARE(shown(), u"Ici"_s);
        QCOMPARE(store().dossiers.editable(m_id).value(), false);
        QCOMPARE(store().conflicts.resolve(m_id, store().conflicts.of(m_id).value().mine, at(3)).failure().kind,
                 Failure::Kind::Refused);
        const auto copy = store().conflicts.copyToNewDraft(m_id, at(4));
        VERIFY_OK(copy);
        QVERIFY(*copy != m_id);
        QCOMPARE(intituleOf(store().dossiers.document(*copy).value()), u"Ici"_s);
        QCOMPARE(store().dossiers.row(*copy).value().sync, DossierSync::Brouillon);
        QCOMPARE(store().dossiers.row(*copy).value().numero, QString());
        QCOMPARE(store().conflicts.open().value().size(), 0);
        const bool deleted = Conflict::Kind(kind) == Conflict::Kind::DeletedThere;
        QCOMPARE(store().dossiers.row(m_id).ok(), !deleted);
        if (!deleted)
            QCOMPARE(shown(), u"Départ"_s);
        const auto heads = store().outbox.heads(at(9)).value();
        QCOMPARE(heads.size(), 1);
        QCOMPARE(heads.first().subject, toText(*copy));
        QCOMPARE(heads.first().kind, Operation::Kind::Create);
    }

    void copy_hasElementIdsOfItsOwn() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Départ"_s))}));
        QJsonObject edited = onServer(m_id, u"1"_s, u"Ici"_s);
        const QString stagiaire = toText(newId());
        edited.insert("stagiaires"_L1, QJsonArray{QJsonObject{{u"id"_s, stagiaire}, {u"nom"_s, u"Durand"_s}}});
        VERIFY_OK(store().dossiers.save(m_id, edited, at(1)));
        VERIFY_OK(m_folder->receive({{u"dossier"_s, toText(m_id), true, {}, {}, {}}}));
        const auto copies = store().dossiers.copies(m_id).value();
        VERIFY_OK(store().conflicts.record(
            {m_id, Conflict::Kind::DeletedThere, {}, *copies.base, *copies.local, {}, {}, at(2)}));
        const QUuid copy = store().conflicts.copyToNewDraft(m_id, at(3)).value();
        const Dossier dossier = store().dossiers.load(copy).value();
        QCOMPARE(dossier.stagiaires.size(), 1);
        QCOMPARE(dossier.stagiaires.first().nom, u"Durand"_s);
        QVERIFY(toText(dossier.stagiaires.first().id) != stagiaire);
    }

    void orphanGivenUp_goesToTheCorbeille() {
        clash(Conflict::Kind::DeletedThere);
        VERIFY_OK(store().dossiers.remove(m_id, at(3)));
        QCOMPARE(store().conflicts.open().value().size(), 0);
        QCOMPARE(store().dossiers.corbeille().value().size(), 1);
        QCOMPARE(store().outbox.list().value().size(), 0);
        VERIFY_OK(store().dossiers.restore(m_id, at(4)));
        QCOMPARE(store().dossiers.list().value().size(), 1);
        QVERIFY(store().dossiers.list().value().first().id != m_id);
    }

    // The choice is made too late: the dossier must not come back to life on this desk alone.
    void deletedThereMeanwhile_cannotBeResolved_andIsLookedAtAgain() {
        clash();
        VERIFY_OK(m_folder->receive({{u"dossier"_s, toText(m_id), true, {}, {}, {}}}));
        QCOMPARE(store().conflicts.resolve(m_id, onServer(m_id, u"2"_s), at(3)).failure().kind, Failure::Kind::Refused);
        QVERIFY(store().dossiers.copies(m_id).value().server.isEmpty());
        QCOMPARE(store().feed.toMerge().value(), QStringList{toText(m_id)});
    }

    void toldAgain_isTheSameConflict() {
        clash();
        Conflict conflict = store().conflicts.of(m_id).value();
        conflict.theirs = onServer(m_id, u"3"_s, u"Encore ailleurs"_s);
        conflict.rev = u"3"_s;
        conflict.since = at(30);
        VERIFY_OK(store().conflicts.record(conflict));
        QCOMPARE(store().conflicts.open().value().size(), 1);
        QCOMPARE(store().conflicts.of(m_id).value().since, at(2));
        QCOMPARE(intituleOf(store().conflicts.of(m_id).value().theirs), u"Encore ailleurs"_s);
    }

    // 412 and 409 bring the server's object before the feed does.
    void whatTheServerAnswered_isItsCopy() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Départ"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Ici"_s), at(1)));
        const auto copies = store().dossiers.copies(m_id).value();
        const QJsonObject there = onServer(m_id, u"2"_s, u"Départ"_s, u"EN_VALIDATION"_s);
        VERIFY_OK(store().conflicts.record(
            {m_id, Conflict::Kind::LockedThere, {}, *copies.base, *copies.local, there, u"2"_s, at(2)}));
        QCOMPARE(store().dossiers.row(m_id).value().statut, u"EN_VALIDATION"_s);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
