// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/unreadabletexts.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/rows.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace models {
namespace {

constexpr char table[] = "texte_illisible";

} // namespace

UnreadableTexts::UnreadableTexts(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<TextesIllisibles> UnreadableTexts::of(const QUuid &dossier) const {
    const QString id = toText(dossier);
    Statement query(m_database, "SELECT sealed FROM texte_illisible WHERE dossier = ?"_L1);
    if (const auto done = query.bind(id).run(); !done)
        return done.failure();
    if (!query.next())
        return TextesIllisibles{};
    const auto object = openObject(m_sealer, table, id, query.blob(0));
    if (!object)
        return object.failure();
    TextesIllisibles texts;
    for (auto each = object->constBegin(); each != object->constEnd(); ++each)
        texts.insert(each.key(), each->toString());
    return texts;
}

Result<> UnreadableTexts::keep(const QUuid &dossier, const TextesIllisibles &texts, const QDateTime &now) {
    const QString id = toText(dossier);
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement forget(m_database, "DELETE FROM texte_illisible WHERE dossier = ? OR since < ? OR dossier NOT IN"
                                 " (SELECT id FROM dossier_vue)"_L1);
    if (const auto forgotten = forget.bind(id).bind(now.addDays(-keptDays)).run(); !forgotten)
        return forgotten;
    if (!texts.isEmpty()) {
        QJsonObject object;
        for (auto each = texts.cbegin(); each != texts.cend(); ++each)
            object.insert(each.key(), each.value());
        Statement insert(m_database,
                         "INSERT INTO texte_illisible (dossier, since, key_id, sealed) VALUES (?, ?, ?, ?)"_L1);
        const auto kept =
            insert.bind(id).bind(now).bind(m_sealer.keyId()).bind(sealObject(m_sealer, table, id, object)).run();
        if (!kept)
            return kept;
    }
    return transaction.commit();
}

} // namespace models
