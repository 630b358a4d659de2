// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/livestore.h"
#include "storefixture.h"

#include <QFile>
#include <QSignalSpy>

using namespace storefixture;

namespace {

struct FixedClock : Clock {
    QDateTime wall() const override { return at(0); }
    qint64 monotonicMs() const override { return 0; }
};

} // namespace

class TestLiveStore : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;
    FixedClock m_clock;
    QUuid m_id;
    std::unique_ptr<LiveStore> m_live;
    QString folder() const { return m_home.filePath(toText(m_id)); }
    std::unique_ptr<LiveStore> opened() {
        auto live = LiveStore::open(folder(), sealer(), m_clock);
        return live ? std::move(live).value() : nullptr;
    }
    std::function<Result<>(Store &)> creation() const {
        return [document = draft(m_id)](Store &store) { return store.dossiers.create(document, at(1)); };
    }

  private Q_SLOTS:
    void init() {
        m_id = newId();
        m_live = opened();
        QVERIFY(m_live);
    }
    void cleanup() { m_live.reset(); }

    // Between the two the window is built; it may also be closed there.
    void opening_mayBeGivenUp() {
        m_live.reset();
        LiveStore::begin(folder(), sealer(), m_clock).reset();
        m_live = opened();
        QVERIFY(m_live);
        QVERIFY(m_live->reader().dossiers.list().ok());
    }
    void opening_thatFails_isToldAtItsEnd() {
        const QString file = m_home.filePath(u"fichier"_s); // where a folder should be
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const auto live = LiveStore::begin(file, sealer(), m_clock);
        QVERIFY(!live->finish());
    }

    void write_happensOnTheWriterThread_andIsToldHere() {
        QSignalSpy changes(m_live.get(), &LiveStore::changed);
        QThread *ranOn = nullptr;
        QThread *toldOn = nullptr;
        int rowsWhenTold = 0;
        m_live->write(
            [&ranOn, create = creation()](Store &store) {
                ranOn = QThread::currentThread();
                return create(store);
            },
            {{u"dossier"_s}, {m_id}}, this,
            [&](const Result<> &done) {
                QVERIFY(done);
                toldOn = QThread::currentThread();
                rowsWhenTold = int(m_live->reader().dossiers.list().value().size());
            });
        QTRY_VERIFY(toldOn);
        QCOMPARE(toldOn, QThread::currentThread());
        QCOMPARE(ranOn, &m_live->writerThread());
        QCOMPARE(rowsWhenTold, 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<StoreChange>().dossiers, QList<QUuid>{m_id});
    }

    void failedWrite_isToldToItsCaller_elseToAll() {
        QSignalSpy changes(m_live.get(), &LiveStore::changed);
        QSignalSpy failures(m_live.get(), &LiveStore::failed);
        const auto refused = [](Store &store) { return store.dossiers.remove(newId(9), at(1)); };
        std::optional<Failure::Kind> told;
        m_live->write(refused, {}, this, [&told](const Result<> &done) { told = done.failure().kind; });
        QTRY_VERIFY(told);
        QCOMPARE(*told, Failure::Kind::NotFound);
        QCOMPARE(failures.size(), 0);
        auto gone = std::make_unique<QObject>();
        bool called = false;
        m_live->write(refused, {}, gone.get(), [&called](const Result<> &) { called = true; });
        gone.reset();
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!called);
        QCOMPARE(changes.size(), 0);
    }

    // Closing the window right after typing loses nothing.
    void writesAskedFor_areDoneBeforeTheEnd() {
        m_live->write(creation(), {}, nullptr, {});
        for (int i = 0; i < 20; ++i)
            m_live->write(
                [this, i](Store &store) {
                    return store.dossiers.save(m_id, withIntitule(draft(m_id), QString::number(i)), at(2 + i));
                },
                {}, nullptr, {});
        m_live.reset();
        m_live = opened();
        QCOMPARE(intituleOf(m_live->reader().dossiers.document(m_id).value()), u"19"_s);
    }

    void damagedStore_isToldOnce() {
        QVERIFY(!m_live->salvaged());
        m_live->write(creation(), {}, nullptr, {});
        m_live.reset();
        QVERIFY(!QFile::exists(folder() + u"/compte.db-wal"_s)); // closed, not left open
        QFile file(folder() + u"/compte.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        m_live = opened();
        QVERIFY(m_live);
        QVERIFY(m_live->salvaged());
        QCOMPARE(intituleOf(m_live->reader().dossiers.document(m_id).value()), u"Soudage"_s);
    }
};

QTEST_GUILESS_MAIN(TestLiveStore)
#include "tst_livestore.moc"
