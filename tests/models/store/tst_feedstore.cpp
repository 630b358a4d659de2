// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "storefixture.h"

#include <QCryptographicHash>

using namespace storefixture;

class TestFeedStore : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    QUuid m_id;
    Store &store() { return m_folder->store(); }
    int count() { return store().feed.dossierCount().valueOr(-1); }
    SyncCursor cursor() { return store().feed.cursor().valueOr({}); }
    void edit(const QString &intitule, int minute) {
        const QJsonObject now = store().dossiers.document(m_id).valueOr({});
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(now, intitule), at(minute)));
    }
    static Change gone(const QUuid &id) { return {u"dossier"_s, toText(id), true, {}, {}, {}}; }
    static Change compte(const QString &code, qint64 ordre = 0, bool actif = true) {
        QJsonObject object{{u"code"_s, code}, {u"alimentation"_s, 1}};
        if (ordre)
            object.insert("ordre"_L1, ordre);
        if (!actif)
            object.insert("actif"_L1, false);
        return {u"compte"_s, code, false, {}, u"1"_s, object};
    }
    Result<Applied> snapshot(const QList<Change> &objects, const QString &next = {}, const QString &state = u"s0"_s,
                             const QString &epoch = u"e1"_s) {
        return store().feed.apply(SnapshotPage{state, next, epoch, objects}, at(1));
    }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_id = newId();
    }

    // R7
    void pageAndCursor_areOneTransaction() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        m_folder->open();
        QCOMPARE(cursor().state, u"s1"_s);
        QCOMPARE(count(), 1);
        QList<Change> many;
        for (int i = 0; i < 200; ++i)
            many.append(upsert(onServer(newId(i), u"1"_s, QString(2000, u'x'))));
        const FeedPage page{u"s1"_s, u"s2"_s, false, u"e1"_s, many};
        VERIFY_OK(Statement(store().database(), "PRAGMA max_page_count=1"_L1).run()); // the disk is full from here on
        QCOMPARE(store().feed.apply(page).failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(cursor().state, u"s1"_s);
        QCOMPARE(count(), 1);
        VERIFY_OK(Statement(store().database(), "PRAGMA max_page_count=100000"_L1).run());
        VERIFY_OK(store().feed.apply(page));
        QCOMPARE(count(), 201);
    }

    void pageAgain_changesNothing() {
        VERIFY_OK(snapshot({}));
        const FeedPage page{u"s0"_s, u"s1"_s, false, u"e1"_s, {upsert(onServer(m_id, u"1"_s))}};
        VERIFY_OK(store().feed.apply(page));
        const auto again = store().feed.apply(page);
        VERIFY_OK(again);
        QVERIFY(again->dossiers.isEmpty());
        QCOMPARE(cursor().state, u"s1"_s);
    }

    void pageFromAnotherState_isRefused() {
        QCOMPARE(store().feed.apply(FeedPage{{}, u"s1"_s, false, u"e1"_s, {}}).failure().kind, Failure::Kind::Refused);
        VERIFY_OK(snapshot({}));
        QCOMPARE(store().feed.apply(FeedPage{u"s7"_s, u"s8"_s, false, u"e1"_s, {}}).failure().kind,
                 Failure::Kind::Refused);
        QCOMPARE(cursor().state, u"s0"_s);
    }

    void emptyPage_advances() {
        VERIFY_OK(snapshot({}));
        VERIFY_OK(store().feed.apply(FeedPage{u"s0"_s, u"s1"_s, false, u"e1"_s, {}}));
        QCOMPARE(cursor().state, u"s1"_s);
    }

    void tombstone_removes() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s)), compte(u"VV"_s)}));
        const auto applied = m_folder->receive({gone(m_id), {u"compte"_s, u"VV"_s, true, {}, {}, {}}});
        VERIFY_OK(applied);
        QCOMPARE(applied->removed, 1);
        QCOMPARE(applied->dossiers, QStringList{toText(m_id)});
        QCOMPARE(applied->types, (QSet<QString>{u"dossier"_s, u"compte"_s}));
        QCOMPARE(count(), 0);
        QCOMPARE(store().comptes.comptes().value().size(), 0);
    }

    void localEdits_areNeverTouched() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(u"Ici"_s, 2);
        const auto moved = m_folder->receive({upsert(onServer(m_id, u"2"_s, u"Là-bas"_s))});
        QCOMPARE(moved->toMerge, QStringList{toText(m_id)});
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Ici"_s);
        const auto deleted = m_folder->receive({gone(m_id)});
        QCOMPARE(deleted->toMerge, QStringList{toText(m_id)});
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Ici"_s);
        QCOMPARE(store().dossiers.row(m_id).value().sync, DossierSync::Orphelin);
        QCOMPARE(store().dossiers.editable(m_id).value(), false);
        QCOMPARE(store().outbox.heads(at(9)).value().size(), 0); // nothing is re-created by itself (R26)
    }

    void toMerge_isFoundAgainAfterRestart_untilDecided() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(u"Ici"_s, 2);
        QCOMPARE(store().feed.toMerge().value().size(), 0);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"2"_s, u"Là-bas"_s))}));
        m_folder->open();
        QCOMPARE(store().feed.toMerge().value(), QStringList{toText(m_id)});
        const auto copies = store().dossiers.copies(m_id).value();
        VERIFY_OK(store().conflicts.record({m_id,
                                            Conflict::Kind::Groups,
                                            {u"formation.intitule"_s},
                                            *copies.base,
                                            *copies.local,
                                            copies.server,
                                            u"2"_s,
                                            at(3)}));
        QCOMPARE(store().feed.toMerge().value().size(), 0);
    }

    void statusOfTheServer_showsOnAnEditedDossier() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(u"Ici"_s, 2);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"2"_s, u"Soudage"_s, u"EN_VALIDATION"_s))}));
        QCOMPARE(store().dossiers.row(m_id).value().statut, u"EN_VALIDATION"_s);
        QCOMPARE(store().dossiers.editable(m_id).value(), false);
        QCOMPARE(store().outbox.heads(at(9)).value().size(), 0); // it would be refused
    }

    void snapshot_resumesWhereItStopped_andSweepsAtItsEnd() {
        const QUuid old = newId(1);
        const QUuid second = newId(2);
        VERIFY_OK(m_folder->receive({upsert(onServer(old, u"1"_s)), compte(u"ANCIEN"_s)}));
        VERIFY_OK(store().feed.forgetCursor());
        QCOMPARE(count(), 1); // the copies stay until the new ones are complete
        VERIFY_OK(snapshot({upsert(onServer(m_id, u"1"_s))}, u"page2"_s, u"t0"_s));
        m_folder->open();
        QCOMPARE(cursor().snapshotCursor, u"page2"_s);
        QCOMPARE(cursor().state, QString());
        QCOMPARE(count(), 2);
        const auto last = snapshot({upsert(onServer(second, u"1"_s)), compte(u"VV"_s)}, {}, u"t0"_s);
        VERIFY_OK(last);
        QCOMPARE(last->removed, 1);
        QVERIFY(last->dossiers.contains(toText(old)));
        QCOMPARE(count(), 2);
        QCOMPARE(store().comptes.comptes().value().size(), 1);
        QCOMPARE(cursor().state, u"t0"_s);
        QCOMPARE(cursor().snapshotState, QString());
        QCOMPARE(cursor().lastFull, at(1));
    }

    void lastSnapshotPageAgain_sweepsNothing() {
        VERIFY_OK(snapshot({upsert(onServer(m_id, u"1"_s))}, u"page2"_s));
        VERIFY_OK(snapshot({}));
        VERIFY_OK(snapshot({}));
        QCOMPARE(count(), 1);
    }

    void pageOfAnotherSnapshot_isRefused() {
        VERIFY_OK(snapshot({upsert(onServer(m_id, u"1"_s))}, u"page2"_s));
        QCOMPARE(snapshot({}, {}, u"autre"_s).failure().kind, Failure::Kind::Refused);
        QCOMPARE(count(), 1);
    }

    void sweep_neverTakesEdits_norWhatWasAcknowledgedMeanwhile() {
        const QUuid fresh = newId(1);
        const QUuid new1 = newId(2);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(u"Ici"_s, 2);
        VERIFY_OK(store().dossiers.create(draft(fresh), at(3)));
        VERIFY_OK(store().dossiers.create(draft(new1), at(4)));
        VERIFY_OK(store().feed.forgetCursor());
        VERIFY_OK(snapshot({}, u"page2"_s, u"t0"_s));
        // Created on the server while the snapshot runs: it cannot hold it.
        const auto heads = store().outbox.heads(at(5)).value();
        for (const Operation &head : heads)
            if (head.subject == toText(new1)) {
                const auto sent = store().outbox.freeze(head, newId(5), at(5));
                VERIFY_OK(store().outbox.acknowledge(sent.value()->id, u"1"_s, onServer(new1, u"1"_s), at(6)));
            }
        VERIFY_OK(snapshot({}, {}, u"t0"_s));
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Ici"_s);
        QCOMPARE(store().dossiers.row(fresh).value().sync, DossierSync::Brouillon);
        QCOMPARE(store().dossiers.row(new1).value().sync, DossierSync::Synchronise);
    }

    void forgottenCursor_keepsWhatTheUserMade() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(u"Ici"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().feed.forgetCursor());
        VERIFY_OK(snapshot({upsert(onServer(m_id, u"1"_s))}, {}, u"t0"_s));
        QCOMPARE(store().outbox.heads(at(9)).value().first().id, sent.id);
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Ici"_s);
    }

    // R10: the server came back from an old backup; what it had in a later revision is kept as an edit.
    void restoredServer_doesNotTakeTheNewerAway() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"5"_s, u"Récent"_s))}));
        VERIFY_OK(store().feed.forgetCursor());
        VERIFY_OK(snapshot({upsert(onServer(m_id, u"3"_s, u"Ancien"_s))}, {}, u"t0"_s, u"e2"_s));
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Récent"_s);
        QCOMPARE(store().dossiers.row(m_id).value().sync, DossierSync::EnAttente);
        const Operation sent = m_folder->freezeHead(5);
        QCOMPARE(sent.ifMatch, u"3"_s);
        QCOMPARE(intituleOf(bodyOf(sent)), u"Récent"_s);
        QCOMPARE(cursor().epoch, u"e2"_s);
    }

    void sameEpoch_theServerIsRight() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"5"_s, u"Récent"_s))}));
        VERIFY_OK(store().feed.forgetCursor());
        VERIFY_OK(snapshot({upsert(onServer(m_id, u"3"_s, u"Ancien"_s))}, {}, u"t0"_s));
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Ancien"_s);
    }

    // R13: what was received, whatever became of it here; what the server no longer has does not count.
    void totals_areOfTheServersCopies() {
        QVERIFY(store().feed.totals().value().isEmpty());
        const QUuid kept = newId(1);
        const QUuid gone = newId(2);
        VERIFY_OK(m_folder->receive({upsert(onServer(kept, u"3"_s)), upsert(onServer(gone, u"4"_s))}));
        const auto sumOf = [](const QUuid &id, const char *rev) {
            const QByteArray line = "dossier\n" + toText(id).toLatin1() + '\n' + rev;
            return QCryptographicHash::hash(line, QCryptographicHash::Sha256).left(8).toHex().toULongLong(nullptr, 16);
        };
        FeedTotals both{{u"dossier"_s, {2, sumOf(kept, "3") + sumOf(gone, "4")}}};
        QCOMPARE(store().feed.totals().value(), both);
        VERIFY_OK(store().dossiers.save(gone, withIntitule(onServer(gone, u"4"_s), u"edited"_s), at(1)));
        QCOMPARE(store().feed.totals().value(), both);
        // A snapshot without it: the copy stays for the edit, and is not the server's any more.
        VERIFY_OK(store().feed.forgetCursor());
        VERIFY_OK(store().feed.apply(SnapshotPage{u"s9"_s, {}, u"e1"_s, {upsert(onServer(kept, u"3"_s))}}, at(2)));
        QCOMPARE(store().feed.totals().value(), (FeedTotals{{u"dossier"_s, {1, sumOf(kept, "3")}}}));
        VERIFY_OK(store().feed.noteCheck(at(3)));
        VERIFY_OK(store().feed.noteGone(at(4)));
        QCOMPARE(cursor().lastCheck, at(3));
        QCOMPARE(cursor().lastGone, at(4));
    }

    void success_isNoted() {
        QVERIFY(!cursor().lastOk.isValid());
        VERIFY_OK(store().feed.noteSuccess(at(7)));
        QCOMPARE(cursor().lastOk, at(7));
    }

    void objects_comeBackInTheirOrder() {
        const auto etablissement = [](const QString &siret, const QString &name, bool siege, bool ferme) {
            QJsonObject object{{u"siret"_s, siret}, {u"denomination"_s, name}};
            if (siege)
                object.insert("siege"_L1, true);
            if (ferme)
                object.insert("ferme"_L1, true);
            return Change{u"etablissement"_s, siret, false, {}, u"1"_s, object};
        };
        const auto mouvement = [](const QUuid &id, const QString &compte, const QString &date) {
            return Change{u"mouvement"_s,
                          toText(id),
                          false,
                          {},
                          u"1"_s,
                          {{u"id"_s, toText(id)}, {u"compte"_s, compte}, {u"date"_s, date}, {u"montant"_s, -500}}};
        };
        VERIFY_OK(m_folder->receive({
            etablissement(u"1"_s, u"Zénith"_s, false, false),
            etablissement(u"2"_s, u"Alpha fermé"_s, false, true),
            etablissement(u"3"_s, u"Siège"_s, true, false),
            etablissement(u"4"_s, u"Atelier"_s, false, false),
            compte(u"VV"_s, 2),
            compte(u"SD"_s, 1),
            compte(u"XX"_s, 3, false),
            mouvement(newId(1), u"VV"_s, u"2018-01-05"_s),
            mouvement(newId(2), u"VV"_s, u"2018-03-05"_s),
            mouvement(newId(3), u"SD"_s, u"2018-02-05"_s),
            {u"fiche"_s, u"f1"_s, false, {}, u"1"_s, {{u"id"_s, u"f1"_s}, {u"titre"_s, u"Aide"_s}}},
            {u"type-de-demain"_s, u"x"_s, false, {}, u"1"_s, {{u"id"_s, u"x"_s}}},
        }));
        QStringList names;
        const auto etablissements = store().references.etablissements().value();
        for (const Etablissement &each : etablissements)
            names << each.denomination;
        QCOMPARE(names, (QStringList{u"Siège"_s, u"Atelier"_s, u"Zénith"_s, u"Alpha fermé"_s}));
        const auto comptes = store().comptes.comptes().value();
        QCOMPARE(comptes.size(), 2); // the one that never financed anything is not shown
        QCOMPARE(comptes.first().code, u"SD"_s);
        QCOMPARE(store().comptes.compte(u"XX"_s).value().actif, false);
        QCOMPARE(store().comptes.compte(u"YY"_s).failure().kind, Failure::Kind::NotFound);
        const auto mouvements = store().comptes.mouvements(u"VV"_s).value();
        QCOMPARE(mouvements.size(), 2);
        QCOMPARE(mouvements.first().date, QDate(2018, 3, 5));
        QCOMPARE(mouvements.first().montant.centimes, -500);
        QCOMPARE(store().references.fiches().value().first().titre, u"Aide"_s);
    }

    // Asked before a write was acknowledged, answered after it.
    void pageOlderThanWhatIsKnown_changesNothing() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"5"_s, u"Nouveau"_s))}));
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"4"_s, u"Ancien"_s))}));
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Nouveau"_s);
    }

    // sync.md §6.2, 72
    void sealedRowExchangedWithAnother_isNoticed() {
        const QUuid other = newId(1);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s)), upsert(onServer(other, u"1"_s))}));
        VERIFY_OK(Statement(store().database(), "UPDATE dossier_srv SET sealed = (SELECT sealed FROM dossier_srv"
                                                " WHERE id = ?) WHERE id = ?"_L1)
                      .bind(toText(other))
                      .bind(toText(m_id))
                      .run());
        QCOMPARE(store().dossiers.document(m_id).failure().kind, Failure::Kind::StoreDamaged);
        VERIFY_OK(store().dossiers.document(other));
    }
};

QTEST_GUILESS_MAIN(TestFeedStore)
#include "tst_feedstore.moc"
