// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/uuid.h"
#include "models/store/store.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

// A store in a folder of its own, opened again at will, and the documents its tests write.
namespace storefixture {

using namespace Qt::StringLiterals;
using namespace models;

inline const Sealer &sealer() {
    static const Sealer one(QByteArray(Sealer::keySize, 'k'), u"dek-1"_s);
    return one;
}

// Instants of the tests: minute by minute from a fixed day.
inline QDateTime at(int minute) { return QDateTime({2018, 6, 4}, {8, 0}, Qt::UTC).addSecs(60 * qint64(minute)); }

inline QUuid newId(int minute = 0) { return newUuid(at(minute).toMSecsSinceEpoch()); }

inline QJsonObject draft(const QUuid &id, const QString &intitule = u"Soudage"_s) {
    return {{u"id"_s, toText(id)},
            {u"statut"_s, u"SAISIE"_s},
            {u"demande"_s, QJsonObject{{u"etablissement"_s, u"73282932000074"_s}, {u"dispositif"_s, u"PLAN"_s}}},
            {u"formation"_s, QJsonObject{{u"intitule"_s, intitule}, {u"dateDebut"_s, u"2018-09-03"_s}}}};
}

inline QJsonObject onServer(const QUuid &id, const QString &rev, const QString &intitule = u"Soudage"_s,
                            const QString &statut = u"SAISIE"_s) {
    QJsonObject document = draft(id, intitule);
    document.insert("rev"_L1, rev);
    document.insert("statut"_L1, statut);
    document.insert("numero"_L1, u"D-2018-0001"_s);
    document.insert("modifieLe"_L1, u"2018-06-01T08:00:00.000Z"_s);
    return document;
}

inline QJsonObject with(QJsonObject document, const QString &section, const QString &field, const QJsonValue &value) {
    QJsonObject inner = document.value(section).toObject();
    inner.insert(field, value);
    document.insert(section, inner);
    return document;
}

inline QJsonObject withIntitule(const QJsonObject &document, const QString &intitule) {
    return with(document, u"formation"_s, u"intitule"_s, intitule);
}

inline QString intituleOf(const QJsonObject &document) { return document["formation"_L1]["intitule"_L1].toString(); }

inline Change upsert(const QJsonObject &document) {
    return {u"dossier"_s, document["id"_L1].toString(), false, {}, document["rev"_L1].toString(), document};
}

class Folder {
  public:
    // Reopens when a store is open: as after a restart of the program.
    Store &open() {
        m_store.reset();
        auto opened = Store::open(path(), sealer(), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().detail));
        m_store = std::move(opened).value();
        return *m_store;
    }
    void close() { m_store.reset(); }
    Store &store() { return m_store ? *m_store : open(); }
    QString path() const { return m_folder.filePath(u"compte"_s); }
    QString file(const QString &name) const { return QDir(path()).filePath(name); }

    // The feed brings these changes; the first call gives the store its first state.
    Result<Applied> receive(const QList<Change> &changes) {
        const SyncCursor cursor = store().feed.cursor().valueOr({});
        if (cursor.state.isEmpty())
            if (const auto first = store().feed.apply(SnapshotPage{u"s0"_s, {}, u"e1"_s, {}}, at(0)); !first)
                return first;
        const QString from = store().feed.cursor().valueOr({}).state;
        return store().feed.apply(FeedPage{from, u"s%1"_s.arg(++m_state), false, u"e1"_s, changes});
    }

    // The one head, frozen as the engine would do.
    Operation freezeHead(int minute) {
        const auto heads = store().outbox.heads(at(minute));
        if (!heads || heads->size() != 1)
            return {};
        const auto frozen = store().outbox.freeze(heads->first(), newId(minute), at(minute));
        return frozen && *frozen ? **frozen : Operation{};
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_state = 0;
};

inline QJsonObject bodyOf(const Operation &operation) { return QJsonDocument::fromJson(operation.body).object(); }

} // namespace storefixture

#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (expression);                                                                           \
        QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.failure().detail));                           \
    } while (false)
