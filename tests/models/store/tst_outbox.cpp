// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/domain/json.h"

using namespace storefixture;
using Kind = Operation::Kind;
using State = Operation::State;

class TestOutbox : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    QUuid m_id;
    Store &store() { return m_folder->store(); }
    QList<Operation> heads(int minute = 60) { return store().outbox.heads(at(minute)).valueOr({}); }
    DossierSync sync() { return store().dossiers.row(m_id).valueOr({}).sync; }
    void edit(const QString &intitule, int minute) {
        const QJsonObject now = store().dossiers.document(m_id).valueOr({});
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(now, intitule), at(minute)));
    }
    void known(const QString &rev = u"7"_s, const QString &intitule = u"Soudage"_s) {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, rev, intitule))}));
    }
    QString pdf(const QByteArray &content = "%PDF-1.4 a") {
        const QString path = m_folder->file(u"../piece.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            return {};
        return path;
    }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_id = newId();
    }

    void untouchedDraft_isNotSent() {
        QJsonObject document{{u"id"_s, toText(m_id)}};
        VERIFY_OK(store().dossiers.create(document, at(1)));
        QCOMPARE(heads().size(), 0);
        QCOMPARE(store().outbox.waiting().value(), 0);
        // The établissement is there because the program put it there.
        document = with(document, u"demande"_s, u"etablissement"_s, u"73282932000074"_s);
        VERIFY_OK(store().dossiers.save(m_id, document, at(2)));
        QCOMPARE(heads().size(), 0);
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(document, u"a"_s), at(3)));
        QCOMPARE(heads().size(), 1);
        QCOMPARE(store().outbox.waiting().value(), 1);
    }

    void newDraft_isOneCreation_ofTheUsersFields() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        edit(u"Soudage TIG"_s, 2); // edits before the first send cost nothing more
        QCOMPARE(heads().size(), 1);
        QVERIFY(heads().constFirst().id.isNull());
        QVERIFY(heads().constFirst().body.isEmpty());
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.kind, Kind::Create);
        QCOMPARE(sent.ifMatch, QString());
        QCOMPARE(sent.state, State::Frozen);
        QCOMPARE(intituleOf(bodyOf(sent)), u"Soudage TIG"_s);
        QVERIFY(!bodyOf(sent).contains("id"_L1));
        QVERIFY(!bodyOf(sent).contains("statut"_L1));
    }

    void patch_holdsOnlyWhatChanged_againstTheBase() {
        known();
        edit(u"Soudage TIG"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.kind, Kind::Patch);
        QCOMPARE(sent.ifMatch, u"7"_s);
        QCOMPARE(bodyOf(sent), (QJsonObject{{u"formation"_s, QJsonObject{{u"intitule"_s, u"Soudage TIG"_s}}}}));
    }

    void removedField_isANull() {
        known();
        QJsonObject edited = store().dossiers.document(m_id).value();
        edited.remove("formation"_L1);
        VERIFY_OK(store().dossiers.save(m_id, edited, at(2)));
        QCOMPARE(bodyOf(m_folder->freezeHead(3)), (QJsonObject{{u"formation"_s, QJsonValue::Null}}));
    }

    // R15: key and body are durable before the first byte leaves, and every retry is the same.
    void frozen_isTheSameAfterRestart() {
        known();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        edit(u"b"_s, 4);
        m_folder->open();
        QCOMPARE(heads().size(), 1);
        QVERIFY(heads().constFirst() == sent);
        VERIFY_OK(store().outbox.freeze(heads().constFirst(), newId(5), at(5)));
        QCOMPARE(heads().constFirst().id, sent.id);
        QCOMPARE(heads().constFirst().body, sent.body);
    }

    void acknowledged_isSynchronised() {
        known();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().outbox.acknowledge(sent.id, u"8"_s, onServer(m_id, u"8"_s, u"a"_s), at(4)));
        QCOMPARE(sync(), DossierSync::Synchronise);
        QVERIFY(!store().dossiers.copies(m_id).value().local);
        QCOMPARE(store().dossiers.document(m_id).value()["rev"_L1].toString(), u"8"_s);
        QCOMPARE(heads().size(), 0);
        QCOMPARE(store().outbox.acknowledge(sent.id, u"8"_s, {}, at(5)).failure().kind, Failure::Kind::NotFound);
    }

    // sync.md §6.2, 77: an edit while the PATCH is in flight becomes a second one.
    void editInFlight_isASecondPatch() {
        known();
        edit(u"a"_s, 2);
        const Operation first = m_folder->freezeHead(3);
        VERIFY_OK(store().dossiers.save(
            m_id, with(store().dossiers.document(m_id).value(), u"formation"_s, u"dateFin"_s, u"2018-09-07"_s), at(4)));
        QCOMPARE(store().outbox.list().value().size(), 1);
        VERIFY_OK(store().outbox.acknowledge(first.id, u"8"_s, onServer(m_id, u"8"_s, u"a"_s), at(5)));
        QCOMPARE(sync(), DossierSync::EnAttente);
        const Operation second = m_folder->freezeHead(6);
        QCOMPARE(second.ifMatch, u"8"_s);
        QCOMPARE(bodyOf(second), (QJsonObject{{u"formation"_s, QJsonObject{{u"dateFin"_s, u"2018-09-07"_s}}}}));
        QVERIFY(second.id != first.id);
    }

    void editBackWhileInFlight_isNotLost() {
        known();
        const QJsonObject before = store().dossiers.document(m_id).value();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().dossiers.save(m_id, before, at(4)));
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Soudage"_s);
        VERIFY_OK(store().outbox.acknowledge(sent.id, u"8"_s, onServer(m_id, u"8"_s, u"a"_s), at(5)));
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Soudage"_s);
        QCOMPARE(intituleOf(bodyOf(m_folder->freezeHead(6))), u"Soudage"_s);
    }

    void editBackThenRefused_leavesNothing() {
        known();
        const QJsonObject before = store().dossiers.document(m_id).value();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().dossiers.save(m_id, before, at(4)));
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 422}}));
        QCOMPARE(sync(), DossierSync::Synchronise);
        QCOMPARE(store().outbox.list().value().size(), 0);
    }

    // A replayed answer is older than what the feed has brought since.
    void lateAnswer_doesNotBringTheServerCopyBack() {
        known();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"9"_s, u"a"_s, u"ACCORDE"_s))}));
        QCOMPARE(store().feed.toMerge().value().size(), 0); // it may be our own edit come back
        VERIFY_OK(store().outbox.acknowledge(sent.id, u"8"_s, onServer(m_id, u"8"_s, u"a"_s), at(5)));
        QCOMPARE(store().dossiers.document(m_id).value()["statut"_L1].toString(), u"ACCORDE"_s);
        QVERIFY(!store().dossiers.copies(m_id).value().local);
    }

    void newRev_givesANewKey() {
        known();
        edit(u"a"_s, 2);
        const Operation first = m_folder->freezeHead(3);
        VERIFY_OK(store().outbox.unfreeze(first.id));
        const Operation second = m_folder->freezeHead(4);
        QVERIFY(second.id != first.id);
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(5)));
        VERIFY_OK(store().outbox.acknowledge(second.id, u"8"_s, onServer(m_id, u"8"_s, u"a"_s), at(6)));
        const Operation transmission = m_folder->freezeHead(7);
        QCOMPARE(transmission.kind, Kind::Transmettre);
        QCOMPARE(transmission.ifMatch, u"8"_s);
        VERIFY_OK(store().outbox.unfreeze(transmission.id));
        const Operation again = m_folder->freezeHead(8);
        QCOMPARE(again.kind, Kind::Transmettre);
        QCOMPARE(again.body, transmission.body);
        QVERIFY(again.id != transmission.id);
    }

    void postponed_waitsForItsTime() {
        known();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.attempts, 1);
        VERIFY_OK(store().outbox.postpone(sent.id, at(10)));
        QCOMPARE(heads(9).size(), 0);
        QCOMPARE(heads(10).size(), 1);
        QCOMPARE(heads(10).constFirst().attempts, 2);
        QCOMPARE(heads(10).constFirst().body, sent.body);
    }

    void refused_waitsForTheUser_andHoldsItsDossierOnly() {
        known();
        edit(u"a"_s, 2);
        const QUuid other = newId(2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().dossiers.create(draft(other), at(4)));
        VERIFY_OK(store().outbox.park(sent.id, {{u"detail"_s, u"Refusé"_s}}));
        QCOMPARE(sync(), DossierSync::ACorriger);
        QCOMPARE(heads().size(), 1);
        QCOMPARE(heads().constFirst().subject, toText(other));
        const auto all = store().outbox.list().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().state, State::Parked);
        QCOMPARE(all.first().problem["detail"_L1].toString(), u"Refusé"_s);
        QCOMPARE(store().outbox.waiting().value(), 1);
    }

    void correction_isSentAnew() {
        known();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 422}}));
        edit(u"b"_s, 4);
        QCOMPARE(sync(), DossierSync::EnAttente);
        const Operation again = m_folder->freezeHead(5);
        QVERIFY(again.id != sent.id);
        QCOMPARE(intituleOf(bodyOf(again)), u"b"_s);
    }

    void refusedAfterACorrection_isSentAnewAtOnce() {
        known();
        edit(u"a"_s, 2);
        const Operation sent = m_folder->freezeHead(3);
        edit(u"b"_s, 4);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 422}}));
        QCOMPARE(sync(), DossierSync::EnAttente);
        QCOMPARE(intituleOf(bodyOf(m_folder->freezeHead(5))), u"b"_s);
    }

    void retry_hasANewKey() {
        known();
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(store().outbox.retry(sent.id, at(4)).failure().kind, Failure::Kind::Refused);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 422}}));
        QCOMPARE(store().dossiers.editable(m_id).value(), true); // to correct it
        VERIFY_OK(store().outbox.retry(sent.id, at(5)));
        const Operation again = m_folder->freezeHead(6);
        QVERIFY(again.id != sent.id);
        QVERIFY(again.problem.isEmpty());
        QCOMPARE(again.kind, Kind::Transmettre);
    }

    void refusedTransmission_isAskedOfTheCorrectedContent() {
        known();
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 422}}));
        edit(u"b"_s, 4);
        QCOMPARE(m_folder->freezeHead(5).kind, Kind::Patch); // not held by the refused transmission
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(6)));
        const auto all = store().outbox.list().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().kind, Kind::Transmettre);
        QCOMPARE(all.last().state, State::Ready);
        QVERIFY(bodyOf(all.last()) != bodyOf(sent));
    }

    void drop_givesUpARefusedCommandOnly() {
        known();
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(store().outbox.drop(sent.id).failure().kind, Failure::Kind::Refused);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 422}}));
        VERIFY_OK(store().outbox.drop(sent.id));
        QCOMPARE(sync(), DossierSync::Synchronise);
        edit(u"a"_s, 4);
        const Operation patch = m_folder->freezeHead(5);
        VERIFY_OK(store().outbox.park(patch.id, {{u"status"_s, 422}}));
        QCOMPARE(store().outbox.drop(patch.id).failure().kind, Failure::Kind::Refused); // edits are not given up so
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"a"_s);
    }

    // R20: upload finished → attach → transmit, and the edits before everything.
    void transmission_isABarrier() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        const auto piece = store().pieces.attach(m_id, pdf(), TypePiece::DEVIS, at(2));
        VERIFY_OK(piece);
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(3)));

        const Operation create = m_folder->freezeHead(4);
        QCOMPARE(create.kind, Kind::Create);
        QCOMPARE(heads().size(), 1); // nothing else of this dossier meanwhile
        VERIFY_OK(store().outbox.acknowledge(create.id, u"1"_s, onServer(m_id, u"1"_s), at(5)));
        QCOMPARE(heads().size(), 0); // the bytes are not there yet
        VERIFY_OK(store().pieces.noteUpload(piece->id, u"/v1/uploads/1"_s, 10, true));
        const Operation attach = m_folder->freezeHead(6);
        QCOMPARE(attach.kind, Kind::Attacher);
        QJsonObject there = onServer(m_id, u"2"_s);
        there.insert("pieces"_L1, QJsonArray{bodyOf(attach)});
        VERIFY_OK(store().outbox.acknowledge(attach.id, u"2"_s, there, at(7)));
        const Operation transmission = m_folder->freezeHead(8);
        QCOMPARE(transmission.kind, Kind::Transmettre);
        QCOMPARE(transmission.ifMatch, u"2"_s);
        QCOMPARE(store().dossiers.load(m_id).value().pieces.size(), 1);
    }

    void refusedAttachment_holdsTheTransmissionNotTheEdits() {
        known();
        const auto piece = store().pieces.attach(m_id, pdf(), TypePiece::DEVIS, at(2));
        VERIFY_OK(piece);
        VERIFY_OK(store().pieces.noteUpload(piece->id, u"/u"_s, 10, true));
        const Operation attach = m_folder->freezeHead(3);
        VERIFY_OK(store().outbox.park(attach.id, {{u"status"_s, 415}}));
        edit(u"a"_s, 4);
        QCOMPARE(heads().size(), 1);
        QCOMPARE(heads().constFirst().kind, Kind::Patch);
        const Operation patch = m_folder->freezeHead(5);
        VERIFY_OK(store().outbox.acknowledge(patch.id, u"8"_s, onServer(m_id, u"8"_s, u"a"_s), at(6)));
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(7)));
        QCOMPARE(heads().size(), 0);
        VERIFY_OK(store().outbox.drop(attach.id));
        QCOMPARE(heads().constFirst().kind, Kind::Transmettre);
        QCOMPARE(store().pieces.upload(piece->id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(QDir(m_folder->file(u"pieces"_s)).entryList(QDir::Files).size(), 0);
    }

    void transmissionAcknowledged_keepsTheReceipt() {
        known();
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        const Operation sent = m_folder->freezeHead(3);
        QJsonObject there = onServer(m_id, u"8"_s, u"Soudage"_s, u"TRANSMISSION_DEMANDEE"_s);
        there.insert("recu"_L1, QJsonObject{{u"transmisLe"_s, u"2018-06-04T08:03:00.000Z"_s},
                                            {u"empreinte"_s, bodyOf(sent)["empreinte"_L1]}});
        VERIFY_OK(store().outbox.acknowledge(sent.id, u"8"_s, there, at(4)));
        const Dossier dossier = store().dossiers.load(m_id).value();
        QCOMPARE(dossier.recu->empreinte, bodyOf(sent)["empreinte"_L1].toString());
        QCOMPARE(dossier.statut, u"TRANSMISSION_DEMANDEE"_s);
        QVERIFY(!store().dossiers.row(m_id).value().transmissionEnAttente);
        QCOMPARE(sync(), DossierSync::Synchronise);
    }

    void deletion_takesEverythingOfTheDossierWithIt() {
        known();
        VERIFY_OK(store().pieces.attach(m_id, pdf(), TypePiece::DEVIS, at(2)));
        edit(u"a"_s, 3);
        VERIFY_OK(store().dossiers.remove(m_id, at(4)));
        QCOMPARE(heads().size(), 1);
        const Operation sent = m_folder->freezeHead(5);
        QCOMPARE(sent.kind, Kind::Delete);
        VERIFY_OK(store().outbox.acknowledge(sent.id, {}, {}, at(6)));
        QCOMPARE(store().outbox.list().value().size(), 0);
        QCOMPARE(store().pieces.uploads().value().size(), 0);
        QCOMPARE(QDir(m_folder->file(u"pieces"_s)).entryList(QDir::Files).size(), 0);
    }

    void refusedDeletionGivenUp_showsTheDossierAgain() {
        known();
        VERIFY_OK(store().dossiers.remove(m_id, at(2)));
        const Operation sent = m_folder->freezeHead(3);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 412}}));
        VERIFY_OK(store().outbox.drop(sent.id));
        QCOMPARE(store().dossiers.list().value().size(), 1);
        QCOMPARE(store().dossiers.corbeille().value().size(), 0);
    }

    void draftRemovedWhileItsCreationIsInFlight_isDeletedThereToo() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        const Operation create = m_folder->freezeHead(2);
        VERIFY_OK(store().dossiers.remove(m_id, at(3)));
        VERIFY_OK(store().outbox.acknowledge(create.id, u"1"_s, onServer(m_id, u"1"_s), at(4)));
        QCOMPARE(store().dossiers.list().value().size(), 0);
        const Operation deletion = m_folder->freezeHead(5);
        QCOMPARE(deletion.kind, Kind::Delete);
        QCOMPARE(deletion.ifMatch, u"1"_s);
    }

    void profileChanges_showAtOnce_andGoInOrder() {
        VERIFY_OK(m_folder->receive({{u"profil"_s, u"sub"_s, false, {}, u"3"_s, {{u"sujet"_s, u"sub"_s}}}}));
        VERIFY_OK(store().profil.choosePrefere(u"73282932000074"_s, at(1)));
        VERIFY_OK(store().profil.choosePrefere(u"44306184100047"_s, at(2)));
        PreferenceNotification preference;
        preference.email = true;
        VERIFY_OK(store().profil.savePreferences({preference}, at(3)));
        m_folder->open();
        const Profil profil = store().profil.load().value();
        QCOMPARE(profil.etablissementPrefere, u"44306184100047"_s);
        QCOMPARE(profil.sujet, u"sub"_s);
        QCOMPARE(profil.preferences, QList<PreferenceNotification>{preference});
        QCOMPARE(heads().size(), 1);
        const Operation first = m_folder->freezeHead(4);
        QCOMPARE(first.ifMatch, u"3"_s);
        VERIFY_OK(store().outbox.acknowledge(
            first.id, u"4"_s, {{u"sujet"_s, u"sub"_s}, {u"etablissementPrefere"_s, u"73282932000074"_s}}, at(5)));
        QCOMPARE(store().profil.load().value().etablissementPrefere, u"44306184100047"_s);
        QCOMPARE(m_folder->freezeHead(6).ifMatch, u"4"_s);
    }

    void readNotifications_areReadAtOnce() {
        const QUuid a = newId(1);
        const QUuid b = newId(2);
        const auto notification = [](const QUuid &id, const QString &date) {
            return Change{u"notification"_s, toText(id), false, {}, u"1"_s, {{u"id"_s, toText(id)}, {u"date"_s, date}}};
        };
        VERIFY_OK(m_folder->receive(
            {notification(a, u"2018-06-01T08:00:00.000Z"_s), notification(b, u"2018-06-02T08:00:00.000Z"_s)}));
        QCOMPARE(store().notifications.list().value().first().id, b); // newest first
        VERIFY_OK(store().notifications.markRead({a}, at(1)));
        VERIFY_OK(store().notifications.markRead({a}, at(2)));
        QCOMPARE(store().notifications.unread().value(), 1);
        QCOMPARE(store().outbox.list().value().size(), 1);
        QCOMPARE(store().outbox.waiting().value(), 0); // nobody would call it a change
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.kind, Kind::NotificationLue);
        // The answer is the notification, without a rev: that of the feed stays, or the totals would differ (R13).
        const FeedTotals before = store().feed.totals().value();
        const QJsonObject answer{
            {u"id"_s, toText(a)}, {u"date"_s, u"2018-06-01T08:00:00.000Z"_s}, {u"titre"_s, u"Lue"_s}, {u"lue"_s, true}};
        VERIFY_OK(store().outbox.acknowledge(sent.id, {}, answer, at(4)));
        QCOMPARE(store().feed.totals().value(), before);
        QCOMPARE(store().notifications.list().value().last().titre, u"Lue"_s);
        QCOMPARE(store().notifications.unread().value(), 1);
        QCOMPARE(store().outbox.list().value().size(), 0);
    }

    // What a colleague has written since is not the user's to throw away: the rev of then lets the server refuse.
    void deletion_isOfWhatTheUserSaw() {
        known(u"7"_s);
        VERIFY_OK(store().dossiers.remove(m_id, at(1)));
        known(u"8"_s, u"Soudage TIG"_s);
        const Operation sent = m_folder->freezeHead(2);
        QCOMPARE(sent.kind, Kind::Delete);
        QCOMPARE(sent.ifMatch, u"7"_s);
        VERIFY_OK(store().outbox.park(sent.id, {{u"status"_s, 412}}));
        VERIFY_OK(store().outbox.retry(sent.id, at(3))); // the user has looked again
        QCOMPARE(m_folder->freezeHead(4).ifMatch, u"8"_s);
    }

    void deletion_followsARevThatChangedNothingTheUserSaw() {
        known(u"7"_s);
        VERIFY_OK(store().dossiers.remove(m_id, at(1)));
        known(u"8"_s); // an attachment, say
        QCOMPARE(m_folder->freezeHead(2).ifMatch, u"8"_s);
    }

    void deletion_ofADossierGoneThere_stillNamesARev() {
        known(u"7"_s);
        VERIFY_OK(store().dossiers.remove(m_id, at(1)));
        VERIFY_OK(m_folder->receive({{u"dossier"_s, toText(m_id), true, {}, {}, {}}}));
        QCOMPARE(m_folder->freezeHead(2).ifMatch, u"7"_s);
    }

    // The acknowledgement of an earlier edit must not bring its colleague's edits under the deletion.
    void acknowledgedBehindADeletion_mergesNothing() {
        known(u"7"_s);
        edit(u"Soudage TIG"_s, 1);
        const Operation patch = m_folder->freezeHead(2);
        VERIFY_OK(store().dossiers.remove(m_id, at(3)));
        VERIFY_OK(store().outbox.acknowledge(patch.id, u"9"_s, onServer(m_id, u"9"_s, u"Autre"_s), at(4)));
        QCOMPARE(store().conflicts.open().value().size(), 0);
        QCOMPARE(m_folder->freezeHead(5).ifMatch, u"7"_s);
    }

    void proposedOrganisme_isSent() {
        const QString id = toText(newId());
        VERIFY_OK(store().outbox.enqueue(Kind::Organisme, id, {{u"denomination"_s, u"Atelier"_s}}, {}, at(1)));
        const Operation sent = m_folder->freezeHead(2);
        QCOMPARE(sent.subject, id);
        QCOMPARE(bodyOf(sent)["denomination"_L1].toString(), u"Atelier"_s);
        QCOMPARE(store().outbox.enqueue(Kind::Patch, id, {}, {}, at(1)).failure().kind, Failure::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
