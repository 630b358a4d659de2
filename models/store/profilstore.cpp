// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/profilstore.h"

#include "models/domain/json.h"
#include "models/store/database.h"
#include "models/store/objects.h"
#include "models/store/operations.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace models {

ProfilStore::ProfilStore(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<Profil> ProfilStore::load() const {
    const auto stored = readObjects(m_database, m_sealer, u"profil"_s);
    if (!stored)
        return stored.failure();
    const auto operations = readOperations(m_database, m_sealer, u"profil"_s);
    if (!operations)
        return operations.failure();
    QJsonObject view;
    if (!stored->isEmpty()) {
        view = stored->first().object;
        view.insert("rev"_L1, stored->first().rev);
    }
    for (const Operation &operation : *operations)
        if (operation.state != Operation::State::Parked) // one that was refused is not the profile
            view = mergePatch(view, QJsonDocument::fromJson(operation.body).object());
    return profilFromJson(view);
}

Result<> ProfilStore::choosePrefere(const QString &siret, const QDateTime &now) {
    const QJsonValue value = siret.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(siret);
    return Outbox(m_database, m_sealer)
        .enqueue(Operation::Kind::Profil, u"profil"_s, {{u"etablissementPrefere"_s, value}}, {}, now);
}

Result<> ProfilStore::savePreferences(const QList<PreferenceNotification> &preferences, const QDateTime &now) {
    Profil profil;
    profil.preferences = preferences;
    return Outbox(m_database, m_sealer)
        .enqueue(Operation::Kind::Profil, u"profil"_s,
                 {{u"preferences"_s, toJson(profil).value("preferences"_L1).toArray()}}, {}, now);
}

} // namespace models
