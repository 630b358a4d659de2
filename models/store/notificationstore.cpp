// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notificationstore.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/objects.h"
#include "models/store/outbox.h"
#include "models/store/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

NotificationStore::NotificationStore(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<QList<Notification>> NotificationStore::list() const {
    const auto stored = readObjects(m_database, m_sealer, u"notification"_s);
    if (!stored)
        return stored.failure();
    Statement query(m_database, "SELECT subject FROM outbox WHERE kind = 'NotificationLue'"_L1);
    if (const auto done = query.run(); !done)
        return done.failure();
    QSet<QString> readHere;
    while (query.next())
        readHere.insert(query.text(0));
    QList<Notification> out;
    for (const StoredObject &object : *stored) {
        Notification notification = notificationFromJson(object.object);
        notification.lue = notification.lue || readHere.contains(object.id);
        out.append(notification);
    }
    return out;
}

Result<int> NotificationStore::unread() const {
    const auto all = list();
    if (!all)
        return all.failure();
    return int(std::ranges::count(*all, false, &Notification::lue));
}

Result<> NotificationStore::markRead(const QList<QUuid> &ids, const QDateTime &now) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto all = list();
    if (!all)
        return all.failure();
    Outbox outbox(m_database, m_sealer);
    for (const Notification &notification : *all) {
        if (notification.lue || !ids.contains(notification.id))
            continue;
        if (const auto queued =
                outbox.enqueue(Operation::Kind::NotificationLue, toText(notification.id), {{u"lue"_s, true}}, {}, now);
            !queued)
            return queued;
    }
    return transaction.commit();
}

} // namespace models
