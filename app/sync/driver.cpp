// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/driver.h"

#include "models/domain/uuid.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

models::StoreChange changeOf(const Touched &touched) {
    models::StoreChange change;
    change.types = touched.types;
    for (const QString &id : touched.dossiers)
        change.dossiers.append(QUuid::fromString(id));
    return change;
}

} // namespace

SyncDriver::SyncDriver(models::LiveStore &live, const models::Clock &clock, const Options &options)
    : m_live(live)
    , m_clock(clock)
    , m_options(options) {
    moveToThread(&live.writerThread());
    QMetaObject::invokeMethod(this, &SyncDriver::start);
}

void SyncDriver::destroy(std::unique_ptr<SyncDriver> driver) {
    SyncDriver *raw = driver.release();
    QMetaObject::invokeMethod(
        raw, [raw] { delete raw; }, Qt::BlockingQueuedConnection);
}

void SyncDriver::start() {
    m_transport = std::make_unique<Transport>(m_options.server);
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    SyncEngine::Options options;
    options.siren = m_options.siren;
    options.continuous = m_options.continuous;
    options.newId = [this] { return models::newUuid(m_clock.wall().toMSecsSinceEpoch()); };
    options.random = [](quint32 bound) { return QRandomGenerator::system()->bounded(bound); };
    m_engine = std::make_unique<SyncEngine>(m_live.writer(), m_clock, options);
    connect(m_transport.get(), &Transport::answered, this, [this](int ticket, const HttpReply &reply) {
        step(Replied{ticket, reply});
    });
    connect(m_timer.get(), &QTimer::timeout, this, [this] { step(Woken{}); });
}

void SyncDriver::post(const Event &event) {
    QMetaObject::invokeMethod(this, [this, event] { step(event); });
}

void SyncDriver::setToken(const QByteArray &token) {
    QMetaObject::invokeMethod(this, [this, token] {
        m_transport->setBearer(token);
        step(TokenReady{});
    });
}

void SyncDriver::loseToken(const models::Failure &failure) {
    QMetaObject::invokeMethod(this, [this, failure] {
        m_transport->setBearer({});
        step(TokenLost{failure});
    });
}

void SyncDriver::sync(bool complete) { post(SyncAsked{complete}); }
void SyncDriver::noteEdit() { post(Edited{}); }
void SyncDriver::noteNetworkBack() { post(NetworkBack{}); }

void SyncDriver::step(const Event &event) {
    const Actions actions = m_engine->step(event);
    for (const Action &action : actions) {
        if (const auto *send = std::get_if<Send>(&action))
            m_transport->send(send->ticket, send->request);
        else if (const auto *cancel = std::get_if<Cancel>(&action))
            m_transport->cancel(cancel->ticket);
        else if (const auto *wake = std::get_if<WakeAt>(&action))
            m_timer->start(int(std::clamp<qint64>(wake->monotonicMs - m_clock.monotonicMs(), 0, 24 * 3600 * 1000)));
        else if (const auto *touched = std::get_if<StoreTouched>(&action))
            m_live.announce(changeOf(touched->touched));
        else if (std::holds_alternative<TokenNeeded>(action))
            Q_EMIT tokenNeeded();
        else if (std::holds_alternative<SessionDoubted>(action))
            Q_EMIT sessionDoubted();
        else if (const auto *status = std::get_if<StatusIs>(&action))
            Q_EMIT statusChanged(status->status);
        else if (const auto *ended = std::get_if<PassEnded>(&action))
            Q_EMIT passEnded(ended->report);
    }
}

} // namespace app
