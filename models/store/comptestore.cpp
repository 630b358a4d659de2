// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/comptestore.h"

#include "models/domain/json.h"
#include "models/store/objects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// In the server's order where it gives one, else by code.
Result<QList<StoredObject>> ordered(Database &database, const Sealer &sealer, const QString &type) {
    auto stored = readObjects(database, sealer, type);
    if (stored)
        std::ranges::sort(*stored, [](const StoredObject &a, const StoredObject &b) {
            const qint64 first = a.object["ordre"_L1].toInteger();
            const qint64 second = b.object["ordre"_L1].toInteger();
            return first != second ? first < second : a.id < b.id;
        });
    return stored;
}

} // namespace

CompteStore::CompteStore(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<QList<Compte>> CompteStore::comptes() const {
    const auto stored = ordered(m_database, m_sealer, u"compte"_s);
    if (!stored)
        return stored.failure();
    QList<Compte> out;
    for (const StoredObject &object : *stored)
        if (const Compte compte = compteFromJson(object.object); compte.actif)
            out.append(compte);
    return out;
}

Result<Compte> CompteStore::compte(const QString &code) const {
    const auto stored = readObject(m_database, m_sealer, u"compte"_s, code);
    if (!stored)
        return stored.failure();
    if (!*stored)
        return Failure{Failure::Kind::NotFound, u"no such account"_s};
    return compteFromJson(stored.value()->object);
}

Result<QList<Mouvement>> CompteStore::mouvements(const QString &compte) const {
    const auto stored = readObjects(m_database, m_sealer, u"mouvement"_s, compte);
    if (!stored)
        return stored.failure();
    QList<Mouvement> out;
    for (const StoredObject &object : *stored)
        out.append(mouvementFromJson(object.object));
    return out;
}

Result<QList<Financement>> CompteStore::financements() const {
    const auto stored = ordered(m_database, m_sealer, u"financement"_s);
    if (!stored)
        return stored.failure();
    QList<Financement> out;
    for (const StoredObject &object : *stored)
        if (const Financement financement = financementFromJson(object.object); financement.actif)
            out.append(financement);
    return out;
}

} // namespace models
