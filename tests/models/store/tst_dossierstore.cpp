// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "models/domain/json.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QMetaEnum>

using namespace storefixture;

class TestDossierStore : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    QUuid m_id;
    Store &store() { return m_folder->store(); }
    DossierRow row(const QUuid &id) { return store().dossiers.row(id).valueOr({}); }
    DossierRow row() { return row(m_id); }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_id = newId();
    }

    void newDraft_isThereAfterRestart() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        m_folder->open();
        const auto rows = store().dossiers.list();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id, m_id);
        QCOMPARE(rows->first().intitule, u"Soudage"_s);
        QCOMPARE(rows->first().etablissement, u"73282932000074"_s);
        QCOMPARE(rows->first().dateDebut, QDate(2018, 9, 3));
        QCOMPARE(rows->first().statut, u"SAISIE"_s);
        QCOMPARE(rows->first().sync, DossierSync::Brouillon);
        QCOMPARE(rows->first().modifieLe, at(1));
        QCOMPARE(store().dossiers.load(m_id).value().formation.intitule, u"Soudage"_s);
    }

    void typedText_outlivesTheProgram_untilItIsAValue() {
        const QUuid other = newId();
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        VERIFY_OK(store().dossiers.create(draft(other), at(1)));
        const TextesIllisibles texts{{u"/formation/dateDebut"_s, u"12/0"_s}};
        VERIFY_OK(store().unreadable.keep(m_id, texts, at(1)));
        VERIFY_OK(store().unreadable.keep(other, {{u"/financement/montantDemande"_s, u"mille"_s}}, at(1)));
        m_folder->open();
        QCOMPARE(store().unreadable.of(m_id).value(), texts);
        VERIFY_OK(store().unreadable.keep(m_id, {}, at(2)));
        QVERIFY(store().unreadable.of(m_id).value().isEmpty());
    }

    void typedText_isForgottenAfterAMonth_orWithItsDossier() {
        const TextesIllisibles texts{{u"/formation/dateDebut"_s, u"12/0"_s}};
        const QUuid gone = newId();
        VERIFY_OK(store().unreadable.keep(gone, texts, at(1)));
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        VERIFY_OK(store().unreadable.keep(m_id, texts, at(1)));
        QVERIFY(store().unreadable.of(gone).value().isEmpty());
        QCOMPARE(store().unreadable.of(m_id).value(), texts);
        VERIFY_OK(store().unreadable.keep(newId(), {}, at(1).addDays(UnreadableTexts::keptDays + 1)));
        QVERIFY(store().unreadable.of(m_id).value().isEmpty());
    }

    void draftWithoutId_isInvalid() {
        QJsonObject document = draft(m_id);
        document.remove("id"_L1);
        QCOMPARE(store().dossiers.create(document, at(1)).failure().kind, Failure::Kind::Invalid);
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        QCOMPARE(store().dossiers.create(draft(m_id), at(1)).failure().kind, Failure::Kind::Refused);
    }

    void unknownDossier_isNotFound() {
        QCOMPARE(store().dossiers.row(m_id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(store().dossiers.document(m_id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(store().dossiers.editable(m_id).failure().kind, Failure::Kind::NotFound);
        QCOMPARE(store().dossiers.save(m_id, draft(m_id), at(1)).failure().kind, Failure::Kind::NotFound);
    }

    void edit_keepsTheServerCopyAsBase() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        QCOMPARE(row().sync, DossierSync::Synchronise);
        const QJsonObject edited = withIntitule(store().dossiers.document(m_id).value(), u"Soudage TIG"_s);
        VERIFY_OK(store().dossiers.save(m_id, edited, at(2)));
        m_folder->open();
        const auto copies = store().dossiers.copies(m_id);
        QVERIFY(copies);
        QCOMPARE(intituleOf(copies->server), u"Soudage"_s);
        QCOMPARE(intituleOf(*copies->base), u"Soudage"_s);
        QCOMPARE(intituleOf(*copies->local), u"Soudage TIG"_s);
        QCOMPARE(intituleOf(store().dossiers.document(m_id).value()), u"Soudage TIG"_s);
        QCOMPARE(row().intitule, u"Soudage TIG"_s);
        QCOMPARE(row().sync, DossierSync::EnAttente);
    }

    void editBackToTheServerCopy_leavesNothing() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        const QJsonObject before = store().dossiers.document(m_id).value();
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(before, u"x"_s), at(2)));
        VERIFY_OK(store().dossiers.save(m_id, before, at(3)));
        QVERIFY(!store().dossiers.copies(m_id).value().local);
        QCOMPARE(row().sync, DossierSync::Synchronise);
        QCOMPARE(store().outbox.list().value().size(), 0);
    }

    void saveWithoutChange_writesNothing() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, store().dossiers.document(m_id).value(), at(2)));
        QVERIFY(!store().dossiers.copies(m_id).value().local);
    }

    // What the server decides is not the user's to write.
    void serverFields_stayTheServers() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        QJsonObject edited = withIntitule(onServer(m_id, u"7"_s), u"x"_s);
        edited.insert("statut"_L1, u"ACCORDE"_s);
        edited.insert("montantAccorde"_L1, 100);
        VERIFY_OK(store().dossiers.save(m_id, edited, at(2)));
        const QJsonObject view = store().dossiers.document(m_id).value();
        QCOMPARE(view["statut"_L1].toString(), u"SAISIE"_s);
        QVERIFY(!view.contains("montantAccorde"_L1));
    }

    void unknownFields_survive() {
        QJsonObject there = onServer(m_id, u"7"_s);
        there.insert("futur"_L1, u"inconnu"_s);
        there = with(there, u"formation"_s, u"encoreInconnu"_s, 12);
        VERIFY_OK(m_folder->receive({upsert(there)}));
        Dossier dossier = store().dossiers.load(m_id).value();
        dossier.formation.intitule = u"x"_s;
        VERIFY_OK(store().dossiers.save(m_id, editedDocument(store().dossiers.document(m_id).value(), dossier), at(2)));
        const QJsonObject view = store().dossiers.document(m_id).value();
        QCOMPARE(view["futur"_L1].toString(), u"inconnu"_s);
        QCOMPARE(view["formation"_L1]["encoreInconnu"_L1].toInt(), 12);
        QCOMPARE(intituleOf(view), u"x"_s);
    }

    void editable_dependsOnTheStatus_data() {
        QTest::addColumn<bool>("editable");
        QTest::addColumn<bool>("pieces");
        QTest::newRow("SAISIE") << true << true;
        QTest::newRow("REJET_TECHNIQUE") << true << true;
        QTest::newRow("A_COMPLETER") << false << true;
        QTest::newRow("TRANSMISSION_DEMANDEE") << false << false;
        QTest::newRow("EN_VALIDATION") << false << false;
        QTest::newRow("ACCORDE") << false << false;
        QTest::newRow("UN_STATUT_DE_DEMAIN") << false << false;
    }
    void editable_dependsOnTheStatus() {
        QFETCH(bool, editable);
        QFETCH(bool, pieces);
        const QString statut = QString::fromLatin1(QTest::currentDataTag());
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s, u"a"_s, statut))}));
        QCOMPARE(store().dossiers.editable(m_id).value(), editable);
        QCOMPARE(store().dossiers.piecesEditable(m_id).value(), pieces);
        QCOMPARE(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"7"_s), u"b"_s), at(2)).ok(), editable);
        QCOMPARE(store().dossiers.remove(m_id, at(3)).ok(), editable);
    }

    void queuedTransmission_freezesTheDossier() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        QCOMPARE(store().dossiers.editable(m_id).value(), false);
        QVERIFY(row().transmissionEnAttente);
        QCOMPARE(row().statut, u"SAISIE"_s); // « en attente d’envoi », not « demandée » (R25)
        QCOMPARE(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"7"_s), u"b"_s), at(3)).failure().kind,
                 Failure::Kind::Refused);
        QCOMPARE(store().dossiers.requestTransmission(m_id, at(3)).failure().kind, Failure::Kind::Refused);
        const QJsonObject body = bodyOf(store().outbox.list().value().constLast());
        QCOMPARE(body["empreinte"_L1].toString().toLatin1(),
                 QCryptographicHash::hash(canonicalContent(store().dossiers.document(m_id).value()),
                                          QCryptographicHash::Sha256)
                     .toHex());
    }

    void unlockBeforeSending_justWithdraws() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        VERIFY_OK(store().dossiers.requestUnlock(m_id, at(3)));
        QCOMPARE(store().outbox.list().value().size(), 0);
        QCOMPARE(store().dossiers.editable(m_id).value(), true);
        QVERIFY(!row().transmissionEnAttente);
    }

    void unlockAfterSending_isAsked() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s, u"a"_s, u"TRANSMISSION_DEMANDEE"_s))}));
        VERIFY_OK(store().dossiers.requestUnlock(m_id, at(3)));
        VERIFY_OK(store().dossiers.requestUnlock(m_id, at(4))); // a second click asks nothing more
        QCOMPARE(store().outbox.list().value().size(), 1);
        QCOMPARE(store().outbox.list().value().first().kind, Operation::Kind::Deverrouiller);
    }

    void unlockWhileSending_goesBehind() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.requestTransmission(m_id, at(2)));
        QCOMPARE(m_folder->freezeHead(3).kind, Operation::Kind::Transmettre);
        VERIFY_OK(store().dossiers.requestUnlock(m_id, at(4)));
        const auto queue = store().outbox.list().value();
        QCOMPARE(queue.size(), 2);
        QCOMPARE(queue[0].kind, Operation::Kind::Transmettre);
        QCOMPARE(queue[1].kind, Operation::Kind::Deverrouiller);
    }

    void unlockOfWhatWasNeverTransmitted_isRefused() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        QCOMPARE(store().dossiers.requestUnlock(m_id, at(2)).failure().kind, Failure::Kind::Refused);
    }

    void removedDraft_goesToTheCorbeille_andNothingIsSent() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        VERIFY_OK(store().dossiers.remove(m_id, at(2)));
        QCOMPARE(store().dossiers.list().value().size(), 0);
        QCOMPARE(store().dossiers.corbeille().value().size(), 1);
        QCOMPARE(store().dossiers.corbeille().value().first().supprimeLe, at(2));
        QCOMPARE(store().outbox.list().value().size(), 0);
        QCOMPARE(store().outbox.heads(at(9)).value().size(), 0);
        QCOMPARE(store().dossiers.editable(m_id).value(), false);
        VERIFY_OK(store().dossiers.restore(m_id, at(3)));
        QCOMPARE(store().dossiers.list().value().size(), 1);
        QCOMPARE(store().dossiers.corbeille().value().size(), 0);
        QCOMPARE(store().outbox.heads(at(9)).value().size(), 1);
    }

    void removedDossierOfTheServer_isDeletedThere_unlessRestored() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.remove(m_id, at(2)));
        QCOMPARE(store().dossiers.list().value().size(), 0);
        QCOMPARE(store().outbox.list().value().first().kind, Operation::Kind::Delete);
        VERIFY_OK(store().dossiers.restore(m_id, at(3)));
        QCOMPARE(store().outbox.list().value().size(), 0);
        QCOMPARE(row().sync, DossierSync::Synchronise);
        QVERIFY(!store().dossiers.copies(m_id).value().local);
    }

    void deletedOnTheServer_comesBackAsANewDraft() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.remove(m_id, at(2)));
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.kind, Operation::Kind::Delete);
        QCOMPARE(sent.ifMatch, u"7"_s);
        VERIFY_OK(store().outbox.acknowledge(sent.id, {}, {}, at(4)));
        QCOMPARE(store().dossiers.corbeille().value().size(), 1);
        VERIFY_OK(store().dossiers.restore(m_id, at(5)));
        QCOMPARE(store().dossiers.corbeille().value().size(), 0);
        const auto rows = store().dossiers.list().value();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().id != m_id); // the old id is spent on the server
        QCOMPARE(rows.first().intitule, u"Soudage"_s);
        QCOMPARE(rows.first().numero, QString());
        QCOMPARE(rows.first().sync, DossierSync::Brouillon);
    }

    void list_isNewestFirst() {
        const QUuid other = newId(1);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"7"_s))}));
        VERIFY_OK(store().dossiers.create(draft(other, u"Neuf"_s), at(1)));
        QCOMPARE(store().dossiers.list().value().first().id, other);
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"7"_s), u"b"_s), at(5)));
        QCOMPARE(store().dossiers.list().value().first().id, m_id);
    }

    void recent_areTheNewest() {
        const QUuid other = newId();
        const QUuid oldest = newId();
        VERIFY_OK(store().dossiers.create(draft(oldest), at(1)));
        VERIFY_OK(store().dossiers.create(draft(m_id), at(2)));
        VERIFY_OK(store().dossiers.create(draft(other), at(3)));
        const auto rows = store().dossiers.recent(2);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first(), row(other));
        QCOMPARE(rows->last(), row(m_id));
    }

    void beginningOn_areThoseOfTheDay_asEditedHere() {
        const QUuid moved = newId();
        const QUuid later = newId();
        const QDate day(2018, 9, 3);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s)), upsert(onServer(moved, u"1"_s))}));
        VERIFY_OK(store().dossiers.create(draft(later), at(1)));
        QCOMPARE(store().dossiers.beginningOn(day).value(), store().dossiers.list().value());
        const auto to = [this](const QUuid &id, const QString &date) {
            return with(store().dossiers.document(id).value(), u"formation"_s, u"dateDebut"_s, date);
        };
        VERIFY_OK(store().dossiers.save(moved, to(moved, u"2018-09-04"_s), at(2)));
        VERIFY_OK(store().dossiers.save(later, to(later, u"2018-09-05"_s), at(2)));
        QCOMPARE(store().dossiers.beginningOn(day).value(), QList{row()});
        QCOMPARE(store().dossiers.beginningOn(day.addDays(1)).value(), QList{row(moved)});
        QCOMPARE(store().dossiers.beginningOn(day.addDays(2)).value(), QList{row(later)});
        VERIFY_OK(store().dossiers.remove(later, at(3)));
        QVERIFY(store().dossiers.beginningOn(day.addDays(2)).value().isEmpty());
    }

    void unsettled_areThoseThatWait_data() {
        QTest::addColumn<QString>("statut");
        QTest::addColumn<bool>("waits");
        const auto codes = QMetaEnum::fromType<Statut>();
        for (int i = 0; i < codes.keyCount(); ++i) {
            const auto statut = Statut(codes.value(i));
            QTest::newRow(codes.key(i)) << toCode(statut)
                                        << (statut == Statut::SAISIE || statut == Statut::REJET_TECHNIQUE ||
                                            statut == Statut::A_COMPLETER || statut == Statut::TRANSMISSION_DEMANDEE);
        }
        QTest::newRow("unknown") << u"NOUVEAU"_s << false;
    }

    void unsettled_areThoseThatWait() {
        QFETCH(QString, statut);
        QFETCH(bool, waits);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s, u"Soudage"_s, statut))}));
        const auto rows = store().dossiers.unsettled();
        QVERIFY(rows);
        QCOMPARE(rows->size(), waits ? 1 : 0);
        if (waits)
            QCOMPARE(rows->first(), row());
    }

    // The server has moved on, or has the dossier deleted; what is edited here still waits.
    void unsettled_areWhatThisDeskHolds_too() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(onServer(m_id, u"1"_s), u"Soudage TIG"_s), at(1)));
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"2"_s, u"Soudage"_s, u"EN_VALIDATION"_s))}));
        QCOMPARE(store().dossiers.unsettled().value(), QList{row()});
        VERIFY_OK(store().dossiers.create(draft(newId()), at(2)));
        QCOMPARE(store().dossiers.unsettled().value(), store().dossiers.list().value());
    }

    void reader_seesWhatTheWriterCommitted() {
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
        const auto reader = Store::open(m_folder->path(), sealer(), Database::Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader.value()->dossiers.list().value().size(), 1);
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(draft(m_id), u"Après"_s), at(2)));
        QCOMPARE(reader.value()->dossiers.row(m_id).value().intitule, u"Après"_s);
        QCOMPARE(reader.value()->dossiers.save(m_id, draft(m_id), at(3)).failure().kind, Failure::Kind::ReadOnly);
    }

    // P6: what is about people never touches the disk in clear, in whatever file.
    void noFile_holdsPersonalDataInClear() {
        QJsonObject document =
            with(draft(m_id, u"INTITULE-zq81"_s), u"financement"_s, u"commentaire"_s, u"COMMENTAIRE-zq82"_s);
        document.insert("stagiaires"_L1,
                        QJsonArray{QJsonObject{
                            {u"id"_s, toText(newId())}, {u"nom"_s, u"NOM-zq83"_s}, {u"prenom"_s, u"PRENOM-zq84"_s}}});
        VERIFY_OK(store().dossiers.create(document, at(1)));
        VERIFY_OK(store().dossiers.save(m_id, withIntitule(document, u"INTITULE-zq85"_s), at(2)));
        const Operation sent = m_folder->freezeHead(3);
        QCOMPARE(sent.kind, Operation::Kind::Create);
        VERIFY_OK(store().outbox.park(sent.id, {{u"detail"_s, u"PROBLEME-zq86"_s}}));
        const QUuid other = newId(4);
        QJsonObject there = onServer(other, u"3"_s, u"INTITULE-zq87"_s);
        there.insert("stagiaires"_L1, document["stagiaires"_L1]);
        VERIFY_OK(m_folder->receive(
            {upsert(there),
             {u"profil"_s, u"sub"_s, false, {}, u"1"_s, {{u"personne"_s, QJsonObject{{u"nom"_s, u"NOM-zq88"_s}}}}}}));
        VERIFY_OK(store().conflicts.record(
            {other, Conflict::Kind::Groups, {u"stagiaires"_s}, there, there, there, u"3"_s, at(5)}));
        int files = 0;
        for (const bool closed : {false, true}) { // the write-ahead log too
            if (closed)
                m_folder->close();
            QDirIterator walk(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("-zq8"), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files >= 5); // the database, its log and the log of drafts at least
    }
};

QTEST_GUILESS_MAIN(TestDossierStore)
#include "tst_dossierstore.moc"
