// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/referencestore.h"

#include "models/domain/json.h"
#include "models/store/objects.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// Every object of one type as its value; what the server says of its order is kept.
template <typename T>
Result<QList<T>> all(Database &database, const Sealer &sealer, const QString &type,
                     T (*fromJson)(const QJsonObject &)) {
    auto stored = readObjects(database, sealer, type);
    if (!stored)
        return stored.failure();
    std::ranges::stable_sort(*stored, [](const StoredObject &a, const StoredObject &b) {
        const auto rank = [](const StoredObject &object) {
            return std::make_tuple(object.object["ordre"_L1].toInteger(), object.id);
        };
        return rank(a) < rank(b);
    });
    QList<T> out;
    for (const StoredObject &object : std::as_const(*stored))
        out.append(fromJson(object.object));
    return out;
}

} // namespace

ReferenceStore::ReferenceStore(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<QList<Etablissement>> ReferenceStore::etablissements() const {
    auto found = all<Etablissement>(m_database, m_sealer, u"etablissement"_s, etablissementFromJson);
    if (found)
        std::ranges::stable_sort(*found, [](const Etablissement &a, const Etablissement &b) {
            if (a.ferme != b.ferme)
                return b.ferme;
            if (a.siege != b.siege)
                return a.siege;
            return QString::localeAwareCompare(a.denomination, b.denomination) < 0;
        });
    return found;
}

Result<QList<Dispositif>> ReferenceStore::dispositifs() const {
    return all<Dispositif>(m_database, m_sealer, u"dispositif"_s, dispositifFromJson);
}

Result<QList<Contact>> ReferenceStore::contacts() const {
    return all<Contact>(m_database, m_sealer, u"contact"_s, contactFromJson);
}

Result<QList<Bandeau>> ReferenceStore::bandeaux() const {
    return all<Bandeau>(m_database, m_sealer, u"bandeau"_s, bandeauFromJson);
}

Result<QList<Fiche>> ReferenceStore::fiches() const {
    return all<Fiche>(m_database, m_sealer, u"fiche"_s, ficheFromJson);
}

} // namespace models
