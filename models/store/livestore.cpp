// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/livestore.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace models {

struct LiveStore::Private {
    QThread thread;
    QObject onThread; // receives the calls made on the writer thread
    QString folder;
    const Sealer *sealer = nullptr;
    Result<> opened = Done{}; // the writer; read here once its thread has answered
    std::unique_ptr<Store> writer;
    std::unique_ptr<Store> reader;
};

LiveStore::LiveStore(const Clock &)
    : d(std::make_unique<Private>()) {
    d->thread.setObjectName(u"store"_s);
    d->onThread.moveToThread(&d->thread);
    d->thread.start();
}

std::unique_ptr<LiveStore> LiveStore::begin(const QString &folder, const Sealer &sealer, const Clock &clock) {
    std::unique_ptr<LiveStore> live(new LiveStore(clock));
    Private &d = *live->d;
    d.folder = folder;
    d.sealer = &sealer;
    QMetaObject::invokeMethod(&d.onThread, [&d] {
        auto writer = Store::open(d.folder, *d.sealer, Database::Mode::ReadWrite);
        if (writer)
            d.writer = std::move(writer).value();
        else
            d.opened = writer.failure();
    });
    return live;
}

Result<> LiveStore::finish() {
    QMetaObject::invokeMethod(
        &d->onThread, [] {}, Qt::BlockingQueuedConnection);
    if (!d->opened)
        return d->opened;
    auto reader = Store::open(d->folder, *d->sealer, Database::Mode::ReadOnly);
    if (!reader)
        return reader.failure();
    d->reader = std::move(reader).value();
    return Done{};
}

Result<std::unique_ptr<LiveStore>> LiveStore::open(const QString &folder, const Sealer &sealer, const Clock &clock) {
    std::unique_ptr<LiveStore> live = begin(folder, sealer, clock);
    if (const auto opened = live->finish(); !opened)
        return opened.failure();
    return live;
}

// The writes already asked for are done first: closing the window loses no edit. The writer is the last to close: the
// log then goes into the file, which a reader cannot do, and the next start finds a store that was closed.
LiveStore::~LiveStore() {
    d->reader.reset();
    QMetaObject::invokeMethod(
        &d->onThread, [this] { d->writer.reset(); }, Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

const Store &LiveStore::reader() const { return *d->reader; }
const std::optional<Salvaged> &LiveStore::salvaged() const { return d->writer->salvaged(); } // set before open() ends
QThread &LiveStore::writerThread() { return d->thread; }

Store &LiveStore::writer() {
    Q_ASSERT(QThread::currentThread() == &d->thread);
    return *d->writer;
}

void LiveStore::announce(const StoreChange &change) {
    QMetaObject::invokeMethod(this, [this, change] { Q_EMIT changed(change); });
}

void LiveStore::write(std::function<Result<>(Store &)> work, const StoreChange &change, QObject *context,
                      std::function<void(const Result<> &)> then) {
    const QPointer<QObject> waiting(context); // looked at in the caller's thread only
    QMetaObject::invokeMethod(&d->onThread, [this, work = std::move(work), change, waiting, then = std::move(then)] {
        const Result<> result = work(*d->writer);
        QMetaObject::invokeMethod(this, [this, result, change, waiting, then] {
            if (result)
                Q_EMIT changed(change);
            if (waiting && then)
                then(result);
            else if (!result)
                Q_EMIT failed(result.failure());
        });
    });
}

} // namespace models

// Here rather than in the room's common file, so that what uses another signal does not pull in the whole store.
#include "moc_livestore.cpp"
