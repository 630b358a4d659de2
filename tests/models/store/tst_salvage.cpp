// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftlog.h"
#include "models/store/statement.h"
#include "storefixture.h"

using namespace storefixture;

namespace {

constexpr qsizetype pageSize = 4096;

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    QUuid m_draft;
    QUuid m_edited;
    Store &store() { return m_folder->store(); }
    QString database() const { return m_folder->file(u"compte.db"_s); }
    QString log() const { return m_folder->file(u"brouillons.log"_s); }
    QString titleOf(const QUuid &id) {
        const auto document = store().dossiers.document(id);
        return document ? intituleOf(*document) : document.failure().detail;
    }
    QStringList keptAside() {
        return QDir(m_folder->path()).entryList({u"compte-endommage-*.db"_s}, QDir::Files, QDir::Name);
    }

    // A new draft, an edited dossier, a refused command, a conflict, an attachment: what only this desk knows.
    void fill() {
        VERIFY_OK(store().dossiers.create(draft(m_draft, u"Brouillon"_s), at(1)));
        VERIFY_OK(store().dossiers.save(m_draft, withIntitule(draft(m_draft), u"Brouillon repris"_s), at(2)));
        QList<Change> changes{upsert(onServer(m_edited, u"1"_s, u"Départ"_s))};
        for (int i = 0; i < 30; ++i)
            changes.append(upsert(onServer(newId(i), u"1"_s, u"Autre"_s)));
        VERIFY_OK(m_folder->receive(changes));
        VERIFY_OK(store().dossiers.save(m_edited, withIntitule(onServer(m_edited, u"1"_s), u"Modifié"_s), at(3)));
        const QString file = m_folder->file(u"devis.pdf"_s);
        QVERIFY(write(file, "%PDF-1.4 devis"));
        VERIFY_OK(store().pieces.attach(m_draft, file, TypePiece::DEVIS, at(4)));
        QVERIFY(QFile::remove(file));
        VERIFY_OK(store().profil.choosePrefere(u"73282932000074"_s, at(5)));
        const QJsonObject other = changes.last().object;
        VERIFY_OK(store().conflicts.record({QUuid::fromString(changes.last().id),
                                            Conflict::Kind::Groups,
                                            {u"formation.intitule"_s},
                                            other,
                                            withIntitule(other, u"En conflit"_s),
                                            other,
                                            u"1"_s,
                                            at(6)}));
    }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_draft = newId(1);
        m_edited = newId(2);
        fill();
        m_folder->close();
    }

    void soundStore_isLeftAlone() {
        QVERIFY(!m_folder->open().salvaged());
        QCOMPARE(keptAside().size(), 0);
    }

    // sync.md §6.2, 46: whatever the file has become, what the user made is there and the file is still there too.
    void damage_losesNoEdit_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = contentOf(database());
        QTest::newRow("not a database") << QByteArray(20000, 'x');
        QTest::newRow("cut after the first page") << sound.left(pageSize);
        QTest::newRow("cut in half") << sound.left(sound.size() / 2);
        QTest::newRow("one byte") << QByteArray("x");
        QByteArray zeroed = sound;
        zeroed.replace(0, 100, QByteArray(100, '\0'));
        QTest::newRow("header of zeros") << zeroed;
    }
    void damage_losesNoEdit() {
        QFETCH(QByteArray, bytes);
        QVERIFY(write(database(), bytes));
        m_folder->open();
        QVERIFY(store().salvaged());
        QCOMPARE(keptAside().size(), 1);
        QCOMPARE(contentOf(m_folder->file(keptAside().constFirst())).left(50), bytes.left(50));
        QCOMPARE(titleOf(m_draft), u"Brouillon repris"_s);
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
        QCOMPARE(store().feed.cursor().value().state, QString()); // server copies come again
        m_folder->open();
        QVERIFY(!store().salvaged());
        QCOMPARE(titleOf(m_draft), u"Brouillon repris"_s);
    }

    // Each page torn in turn: the new content reached the platter half.
    void anyTornPage_losesNoEdit() {
        const QByteArray sound = contentOf(database());
        const QByteArray drafts = contentOf(log());
        int salvagedTimes = 0;
        for (qsizetype page = 0; page * pageSize < sound.size(); ++page) {
            QByteArray torn = sound;
            torn.replace(page * pageSize + pageSize / 2, pageSize / 2, QByteArray(pageSize / 2, '\x5a'));
            m_folder->close();
            QVERIFY(write(database(), torn));
            QVERIFY(write(log(), drafts));
            const auto opened = Store::open(m_folder->path(), sealer(), Database::Mode::ReadWrite);
            QVERIFY2(opened.ok(),
                     qPrintable(u"page %1: %2"_s.arg(page).arg(opened.ok() ? QString() : opened.failure().detail)));
            salvagedTimes += opened.value()->salvaged() ? 1 : 0;
            for (const auto &[id, title] :
                 {std::pair(m_draft, u"Brouillon repris"_s), std::pair(m_edited, u"Modifié"_s)}) {
                const auto document = opened.value()->dossiers.document(id);
                QVERIFY2(document.ok(), qPrintable(u"page %1: %2"_s.arg(page).arg(
                                            document.ok() ? QString() : document.failure().detail)));
                QCOMPARE(intituleOf(*document), title);
            }
        }
        QVERIFY(salvagedTimes > 3);
    }

    void anyFlippedBit_losesNoEdit() {
        const QByteArray sound = contentOf(database());
        const QByteArray drafts = contentOf(log());
        for (qsizetype place = 17; place < sound.size(); place += 2039) { // a prime: every part of a page has its turn
            QByteArray flipped = sound;
            flipped[place] = char(flipped[place] ^ (1 << (place % 8)));
            m_folder->close();
            QVERIFY(write(database(), flipped));
            QVERIFY(write(log(), drafts));
            const auto opened = Store::open(m_folder->path(), sealer(), Database::Mode::ReadWrite);
            QVERIFY2(opened.ok(),
                     qPrintable(u"byte %1: %2"_s.arg(place).arg(opened.ok() ? QString() : opened.failure().detail)));
            for (const auto &[id, title] :
                 {std::pair(m_draft, u"Brouillon repris"_s), std::pair(m_edited, u"Modifié"_s)}) {
                const auto document = opened.value()->dossiers.document(id);
                QVERIFY2(document.ok(), qPrintable(u"byte %1: %2"_s.arg(place).arg(
                                            document.ok() ? QString() : document.failure().detail)));
                QCOMPARE(intituleOf(*document), title);
            }
        }
    }

    void withoutTheLog_theFileAloneGivesWhatItHolds() {
        QVERIFY(QFile::remove(log()));
        QByteArray bytes = contentOf(database());
        {
            m_folder->open(); // a server copy altered: its page is found broken
            Statement root(store().database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'dossier_srv'"_L1);
            QVERIFY(root.run() && root.next());
            const qsizetype page = root.integer(0) - 1;
            m_folder->close();
            bytes.replace(page * pageSize, 64, QByteArray(64, '\x5a'));
        }
        QVERIFY(write(database(), bytes));
        m_folder->open();
        QVERIFY(store().salvaged());
        QCOMPARE(store().salvaged()->drafts, 2);
        QCOMPARE(store().salvaged()->operations, 2);
        QCOMPARE(store().salvaged()->pieces, 1);
        QCOMPARE(store().salvaged()->conflicts, 1);
        QCOMPARE(intituleOf(store().conflicts.open().value().first().mine), u"En conflit"_s);
        QCOMPARE(store().salvaged()->replayed, 0);
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
        QCOMPARE(store().profil.load().value().etablissementPrefere, u"73282932000074"_s);
        const QUuid piece = store().pieces.uploads().value().first().piece;
        QCOMPARE(store().pieces.read(piece, 0, 100).value(), QByteArray("%PDF-1.4 devis"));
        QCOMPARE(store().feed.dossierCount().value(), 0);
    }

    void editThatReachedTheServer_isNotReplayed() {
        m_folder->open();
        const auto heads = store().outbox.heads(at(9)).value();
        for (const Operation &head : heads)
            if (head.subject == toText(m_edited)) {
                const auto sent = store().outbox.freeze(head, newId(9), at(9));
                VERIFY_OK(store().outbox.acknowledge(sent.value()->id, u"2"_s, onServer(m_edited, u"2"_s, u"Modifié"_s),
                                                     at(10)));
            }
        m_folder->close();
        QVERIFY(write(database(), "x"));
        m_folder->open();
        QCOMPARE(store().dossiers.document(m_edited).failure().kind, Failure::Kind::NotFound); // the feed brings it
        QCOMPARE(titleOf(m_draft), u"Brouillon repris"_s);
        QCOMPARE(store().salvaged()->replayed, 1);
    }

    void salvagedEdit_stillKnowsItsBase() {
        QVERIFY(write(database(), "x"));
        m_folder->open();
        const auto copies = store().dossiers.copies(m_edited).value();
        QCOMPARE(intituleOf(*copies.base), u"Départ"_s);
        VERIFY_OK(store().feed.apply(
            SnapshotPage{u"t0"_s, {}, u"e1"_s, {upsert(onServer(m_edited, u"1"_s, u"Départ"_s))}}, at(9)));
        QCOMPARE(store().feed.toMerge().value().size(), 0);
        const auto heads = store().outbox.heads(at(9)).value();
        QCOMPARE(heads.size(), 2);
    }

    void tornLog_givesTheRest() {
        QByteArray bytes = contentOf(log());
        const int whole = int(DraftLog(m_folder->path(), sealer()).read().size());
        QCOMPARE(whole, 3);
        QVERIFY(write(log(), bytes.left(bytes.size() - 7))); // the program died while writing
        QCOMPARE(DraftLog(m_folder->path(), sealer()).read().size(), whole - 1);
        VERIFY_OK(
            m_folder->open().dossiers.save(m_edited, withIntitule(onServer(m_edited, u"1"_s), u"Après"_s), at(20)));
        const auto records = DraftLog(m_folder->path(), sealer()).read();
        QCOMPARE(records.size(), whole); // the record behind the torn one is read
        QCOMPARE(intituleOf(records.last().document), u"Après"_s);
        bytes[40] = char(bytes[40] ^ 4);
        QVERIFY(write(log(), bytes));
        QCOMPARE(DraftLog(m_folder->path(), sealer()).read().size(), whole - 1);
        QVERIFY(write(log(), QByteArray(100000, 'x')));
        QCOMPARE(DraftLog(m_folder->path(), sealer()).read().size(), 0);
    }

    void log_keepsThirtyDays() {
        const Sealer &key = sealer();
        VERIFY_OK(m_folder->open().dossiers.save(m_edited, withIntitule(onServer(m_edited, u"1"_s), u"Plus tard"_s),
                                                 at(0).addDays(40)));
        const auto records = DraftLog(m_folder->path(), key).read();
        QCOMPARE(records.size(), 1);
        QCOMPARE(intituleOf(records.first().document), u"Plus tard"_s);
        QCOMPARE(records.first().action, u"modifier"_s);
        Statement query(store().database(), "SELECT record FROM journal"_L1);
        QVERIFY(query.run() && query.next());
        QCOMPARE(query.text(0), toText(records.first().id));
        QVERIFY(!query.next());
    }

    void logThatCannotBeWritten_doesNotKeepFromSaving() {
        QVERIFY(QFile::remove(log()));
        QVERIFY(QDir().mkpath(log())); // something is in the way
        VERIFY_OK(m_folder->open().dossiers.save(m_edited, withIntitule(onServer(m_edited, u"1"_s), u"b"_s), at(20)));
        QCOMPARE(titleOf(m_edited), u"b"_s);
    }

    void lostFile_isMadeAnewFromTheLog() {
        QVERIFY(QFile::remove(database()));
        m_folder->open();
        QVERIFY(store().salvaged());
        QCOMPARE(store().salvaged()->keptAs, QString());
        QCOMPARE(store().salvaged()->replayed, 2);
        QCOMPARE(titleOf(m_draft), u"Brouillon repris"_s);
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
    }

    void stoppedBeforeTheNewStoreWasComplete_startsOver() {
        QVERIFY(write(m_folder->file(u"compte.db.nouveau"_s), "half"));
        m_folder->open();
        QVERIFY(!store().salvaged());
        QVERIFY(!QFile::exists(m_folder->file(u"compte.db.nouveau"_s)));
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
    }

    void stoppedBetweenTheTwoNames_isFinished() {
        QVERIFY(QFile::rename(database(), m_folder->file(u"compte.db.nouveau"_s)));
        m_folder->open();
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
    }

    void anotherKey_isNotDamage() {
        const Sealer other(QByteArray(Sealer::keySize, 'z'), u"dek-2"_s);
        const auto opened = Store::open(m_folder->path(), other, Database::Mode::ReadWrite);
        QCOMPARE(opened.failure().kind, Failure::Kind::VaultLocked);
        QCOMPARE(keptAside().size(), 0);
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
    }

    // sync.md §6.2, 37 and 50
    void secondInstance_fencesTheFirst() {
        Store &first = m_folder->open();
        const auto second = Store::open(m_folder->path(), sealer(), Database::Mode::ReadWrite);
        VERIFY_OK(second);
        const QJsonObject edited = withIntitule(onServer(m_edited, u"1"_s), u"du premier"_s);
        QCOMPARE(first.dossiers.save(m_edited, edited, at(20)).failure().kind, Failure::Kind::StoreBusy);
        QCOMPARE(first.feed.noteSuccess(at(20)).failure().kind, Failure::Kind::StoreBusy);
        VERIFY_OK(second.value()->dossiers.save(m_edited, edited, at(21)));
        QCOMPARE(titleOf(m_edited), u"du premier"_s); // reading goes on
    }

    // sync.md §6.2, 40: said, nothing half done, and it works again once there is room.
    void fullDisk_isSaid_andTheLastStateStays() {
        m_folder->open();
        VERIFY_OK(Statement(store().database(), "PRAGMA max_page_count=1"_L1).run());
        const QJsonObject large = withIntitule(onServer(m_edited, u"1"_s), QString(40000, u'x'));
        QCOMPARE(store().dossiers.save(m_edited, large, at(20)).failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(titleOf(m_edited), u"Modifié"_s);
        QCOMPARE(store().outbox.list().value().size(), 4);
        VERIFY_OK(Statement(store().database(), "PRAGMA max_page_count=100000"_L1).run());
        VERIFY_OK(store().dossiers.save(m_edited, large, at(21)));
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
