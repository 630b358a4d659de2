// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dossierstore.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/draftlog.h"
#include "models/store/facts.h"
#include "models/store/operations.h"
#include "models/store/settle.h"
#include "models/store/statement.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace models {
namespace {

const Failure noDossier{Failure::Kind::NotFound, u"no such dossier on this desk"_s};
const Failure readOnly{Failure::Kind::Refused, u"the dossier is read-only"_s};

// What the outbox and the conflicts say of each dossier, without opening anything.
struct Marks {
    QSet<QString> commanded; // by an operation that is not derived
    QSet<QString> parked;
    QSet<QString> transmitting;
    QSet<QString> queued; // by any operation
    QHash<QString, QString> conflicts;
};

Result<Marks> marksOf(Database &database) {
    Marks marks;
    Statement operations(database, "SELECT subject, kind, state FROM outbox"_L1);
    if (const auto done = operations.run(); !done)
        return done.failure();
    while (operations.next()) {
        const QString subject = operations.text(0);
        const QString kind = operations.text(1);
        const bool parked = operations.text(2) == "Parked"_L1;
        marks.queued.insert(subject);
        if (kind != "Create"_L1 && kind != "Patch"_L1)
            marks.commanded.insert(subject);
        if (parked)
            marks.parked.insert(subject);
        else if (kind == "Transmettre"_L1)
            marks.transmitting.insert(subject);
    }
    Statement conflicts(database, "SELECT dossier, kind FROM conflict WHERE resolved_at = ''"_L1);
    if (const auto done = conflicts.run(); !done)
        return done.failure();
    while (conflicts.next())
        marks.conflicts.insert(conflicts.text(0), conflicts.text(1));
    return marks;
}

DossierSync syncOf(const ViewRow &view, const QString &id, const Marks &marks) {
    if (const QString conflict = marks.conflicts.value(id); !conflict.isEmpty())
        return conflict == "Groups"_L1 ? DossierSync::Conflit : DossierSync::Orphelin;
    if (view.dirty && !view.known && !view.baseRev.isEmpty() && !view.row.supprimeLe.isValid())
        return DossierSync::Orphelin;
    if (marks.parked.contains(id))
        return DossierSync::ACorriger;
    if (!view.known && !marks.commanded.contains(id))
        return DossierSync::Brouillon;
    return view.dirty || marks.queued.contains(id) ? DossierSync::EnAttente : DossierSync::Synchronise;
}

Result<QList<DossierRow>> readRows(Database &database, const Sealer &sealer, Statement &query) {
    const auto marks = marksOf(database);
    if (!marks)
        return marks.failure();
    if (const auto done = query.run(); !done)
        return done.failure();
    QList<DossierRow> rows;
    while (query.next()) {
        auto view = readViewRow(query, sealer);
        if (!view)
            return view.failure();
        const QString id = query.text(0);
        view->row.sync = syncOf(*view, id, *marks);
        view->row.transmissionEnAttente = marks->transmitting.contains(id);
        rows.append(view->row);
    }
    if (const auto state = query.state(); !state)
        return state.failure();
    return rows;
}

DraftRecord recordOf(const QUuid &id, const QString &action, const QDateTime &now, const LocalCopy &local) {
    return {newUuid(now.toMSecsSinceEpoch()), now, id, action, local.baseRev, local.base, local.document};
}

// The local copy as it must be after a command, noted in the journal; the caller's transaction.
Result<> keep(Database &database, const Sealer &sealer, const QUuid &id, const QString &action, const QDateTime &now,
              const LocalCopy &local) {
    if (const auto written = writeLocal(database, sealer, toText(id), local); !written)
        return written;
    return note(database, sealer, recordOf(id, action, now, local));
}

Operation command(Operation::Kind kind, const QUuid &dossier, const QJsonObject &body, const QDateTime &now) {
    Operation operation;
    operation.id = newUuid(now.toMSecsSinceEpoch());
    operation.kind = kind;
    operation.subject = toText(dossier);
    operation.body = body.isEmpty() ? QByteArray() : compact(body);
    operation.since = now;
    return operation;
}

// One durable transaction around `body`, which reads the facts inside it.
template <typename Body>
Result<> change(Database &database, const Sealer &sealer, const QUuid &id, Body body) {
    Transaction transaction(database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto facts = factsOf(database, sealer, toText(id));
    if (!facts)
        return facts.failure();
    if (!facts->exists())
        return noDossier;
    if (const Result<> done = body(*facts); !done)
        return done;
    return transaction.commit();
}

} // namespace

DossierStore::DossierStore(Database &database, const Sealer &sealer)
    : m_database(database)
    , m_sealer(sealer) {}

Result<QList<DossierRow>> DossierStore::list() const {
    Statement query(m_database, "SELECT * FROM dossier_vue WHERE supprime_le = ''"
                                " ORDER BY modifie_le DESC, id DESC"_L1);
    return readRows(m_database, m_sealer, query);
}

Result<QList<DossierRow>> DossierStore::recent(int count) const {
    Statement query(m_database, "SELECT * FROM dossier_vue WHERE supprime_le = ''"
                                " ORDER BY modifie_le DESC, id DESC LIMIT ?"_L1);
    query.bind(count);
    return readRows(m_database, m_sealer, query);
}

Result<QList<DossierRow>> DossierStore::beginningOn(const QDate &day) const {
    Statement query(m_database, "SELECT * FROM dossier_vue WHERE supprime_le = '' AND date_debut = ?"
                                " ORDER BY modifie_le DESC, id DESC"_L1);
    query.bind(day.toString(Qt::ISODate));
    return readRows(m_database, m_sealer, query);
}

Result<QList<DossierRow>> DossierStore::unsettled() const {
    // Asked for by id: each part is found through an index, whatever the number of settled ones.
    Statement query(m_database,
                    "SELECT * FROM dossier_vue WHERE supprime_le = '' AND id IN"
                    " (SELECT id FROM dossier_srv WHERE statut IN (?, ?, ?, ?) UNION SELECT id FROM dossier_loc"
                    " UNION SELECT subject FROM outbox UNION SELECT dossier FROM conflict WHERE resolved_at = '')"
                    " ORDER BY modifie_le DESC, id DESC"_L1);
    for (const Statut statut :
         {Statut::SAISIE, Statut::REJET_TECHNIQUE, Statut::A_COMPLETER, Statut::TRANSMISSION_DEMANDEE})
        query.bind(toCode(statut));
    return readRows(m_database, m_sealer, query);
}

Result<QList<DossierRow>> DossierStore::corbeille() const {
    Statement query(m_database, "SELECT * FROM dossier_vue WHERE supprime_le <> ''"
                                " ORDER BY supprime_le DESC, id DESC"_L1);
    return readRows(m_database, m_sealer, query);
}

Result<DossierRow> DossierStore::row(const QUuid &id) const {
    Statement query(m_database, "SELECT * FROM dossier_vue WHERE id = ?"_L1);
    query.bind(toText(id));
    const auto rows = readRows(m_database, m_sealer, query);
    if (!rows)
        return rows.failure();
    if (rows->isEmpty())
        return noDossier;
    return rows->first();
}

Result<QJsonObject> DossierStore::document(const QUuid &id) const {
    const auto facts = factsOf(m_database, m_sealer, toText(id));
    if (!facts)
        return facts.failure();
    const auto view = facts->view();
    if (!view)
        return noDossier;
    return *view;
}

Result<Dossier> DossierStore::load(const QUuid &id) const {
    const auto view = document(id);
    if (!view)
        return view.failure();
    return dossierFromJson(*view);
}

Result<DossierCopies> DossierStore::copies(const QUuid &id) const {
    const auto server = readServer(m_database, m_sealer, toText(id));
    if (!server)
        return server.failure();
    const auto local = readLocal(m_database, m_sealer, toText(id));
    if (!local)
        return local.failure();
    DossierCopies copies;
    if (*server)
        copies.server = server.value()->document;
    if (*local) {
        copies.base = local.value()->base;
        copies.local = local.value()->document;
    }
    return copies;
}

Result<bool> DossierStore::editable(const QUuid &id) const {
    const auto facts = factsOf(m_database, m_sealer, toText(id));
    if (!facts)
        return facts.failure();
    if (!facts->exists())
        return noDossier;
    return facts->editable();
}

Result<bool> DossierStore::piecesEditable(const QUuid &id) const {
    const auto facts = factsOf(m_database, m_sealer, toText(id));
    if (!facts)
        return facts.failure();
    if (!facts->exists())
        return noDossier;
    return facts->piecesEditable();
}

Result<> DossierStore::create(const QJsonObject &document, const QDateTime &now) {
    const QUuid id = QUuid::fromString(document["id"_L1].toString());
    if (id.isNull())
        return Failure{Failure::Kind::Invalid, u"a dossier without id"_s};
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto facts = factsOf(m_database, m_sealer, toText(id));
    if (!facts)
        return facts.failure();
    if (facts->exists())
        return Failure{Failure::Kind::Refused, u"this dossier exists already"_s};
    LocalCopy local;
    local.document = document;
    for (const QLatin1StringView instant : {"creeLe"_L1, "modifieLe"_L1})
        if (!document.contains(instant))
            local.document.insert(instant, instantText(now));
    if (!document.contains("statut"_L1))
        local.document.insert("statut"_L1, toCode(Statut::SAISIE));
    local.since = now;
    local.modifieLe = now;
    if (const auto kept = keep(m_database, m_sealer, id, u"creer"_s, now, local); !kept)
        return kept;
    return transaction.commit();
}

Result<> DossierStore::save(const QUuid &id, const QJsonObject &edited, const QDateTime &now) {
    return change(m_database, m_sealer, id, [&](const Facts &facts) -> Result<> {
        if (!facts.editable())
            return readOnly;
        if (sameOwned(*viewOf(facts.server, facts.local), edited))
            return Done{};
        LocalCopy local;
        if (facts.local) {
            local = *facts.local;
        } else {
            local.baseRev = facts.server->rev;
            local.base = facts.server->document;
            local.document = facts.server->document;
            local.since = now;
        }
        local.document = withOwnedContent(local.document, edited);
        local.dirty = true;
        local.modifieLe = now;
        // A refused body is not sent again: what is left is derived anew, with a new key (R17).
        const Operation *inFlight = nullptr;
        for (const Operation &operation : facts.operations) {
            if (!derived(operation.kind))
                continue;
            if (operation.state == Operation::State::Frozen) {
                inFlight = &operation;
            } else if (const auto removed = removeOperation(m_database, operation.id); !removed) {
                return removed;
            }
        }
        // Back to what the server has: nothing is left of the edit, unless another state of it is on its way there.
        if (local.base && !inFlight && facts.conflict.isEmpty() && sameOwned(*local.base, local.document)) {
            if (const auto removed = removeLocal(m_database, toText(id)); !removed)
                return removed;
            DraftRecord record = recordOf(id, u"acquis"_s, now, local);
            record.document = {};
            return note(m_database, m_sealer, record);
        }
        return keep(m_database, m_sealer, id, u"modifier"_s, now, local);
    });
}

Result<> DossierStore::requestTransmission(const QUuid &id, const QDateTime &now) {
    return change(m_database, m_sealer, id, [&](const Facts &facts) -> Result<> {
        if (!facts.editable() || !facts.conflict.isEmpty())
            return readOnly;
        // One the server refused is asked anew, of the content as it is now.
        if (const Operation *refused = facts.parked(Operation::Kind::Transmettre))
            if (const auto removed = removeOperation(m_database, refused->id); !removed)
                return removed;
        return insertOperation(
            m_database, m_sealer,
            command(Operation::Kind::Transmettre, id, {{u"empreinte"_s, empreinteOf(*facts.view())}}, now));
    });
}

Result<> DossierStore::requestUnlock(const QUuid &id, const QDateTime &now) {
    return change(m_database, m_sealer, id, [&](const Facts &facts) -> Result<> {
        if (const Operation *refused = facts.parked(Operation::Kind::Transmettre))
            return removeOperation(m_database, refused->id);
        const Operation *transmission = facts.waiting(Operation::Kind::Transmettre);
        if (transmission && transmission->state == Operation::State::Ready)
            return removeOperation(m_database, transmission->id);
        const bool locked = fromCode<Statut>(facts.statut()) == Statut::TRANSMISSION_DEMANDEE;
        if (facts.waiting(Operation::Kind::Deverrouiller))
            return Done{};
        if (!transmission && !locked)
            return Failure{Failure::Kind::Refused, u"no transmission to take back"_s};
        if (const Operation *refused = facts.parked(Operation::Kind::Deverrouiller))
            if (const auto removed = removeOperation(m_database, refused->id); !removed)
                return removed;
        return insertOperation(m_database, m_sealer, command(Operation::Kind::Deverrouiller, id, {}, now));
    });
}

Result<> DossierStore::remove(const QUuid &id, const QDateTime &now) {
    return change(m_database, m_sealer, id, [&](const Facts &facts) -> Result<> {
        const bool gone = facts.orphan() && !facts.server; // only its edits are left
        if (!facts.editable() && !gone)
            return readOnly;
        LocalCopy local;
        if (facts.local) {
            local = *facts.local;
        } else {
            local.baseRev = facts.server->rev;
            local.base = facts.server->document;
            local.document = facts.server->document;
            local.dirty = false;
            local.since = now;
            local.modifieLe = instantFromText(local.document["modifieLe"_L1].toString());
        }
        local.supprimeLe = now;
        if (gone) { // its id is spent: it may come back as a new draft only
            local.dirty = false;
            local.base.reset();
            local.baseRev.clear();
        }
        if (const auto closed = Statement(m_database, "UPDATE conflict SET resolved_at = ? WHERE dossier = ? AND"
                                                      " resolved_at = ''"_L1)
                                    .bind(now)
                                    .bind(toText(id))
                                    .run();
            !closed)
            return closed;
        if (const auto kept = keep(m_database, m_sealer, id, u"supprimer"_s, now, local); !kept)
            return kept;
        for (const Operation &operation : facts.operations) // what was refused is not asked again
            if (operation.state == Operation::State::Parked && operation.kind != Operation::Kind::Attacher)
                if (const auto removed = removeOperation(m_database, operation.id); !removed)
                    return removed;
        // A PUT on its way may have reached the server.
        const Operation *inFlight = facts.frozen();
        if (!facts.server && !(inFlight && inFlight->kind == Operation::Kind::Create))
            return Done{};
        return insertOperation(m_database, m_sealer, command(Operation::Kind::Delete, id, {}, now));
    });
}

Result<> DossierStore::restore(const QUuid &id, const QDateTime &now) {
    return change(m_database, m_sealer, id, [&](const Facts &facts) -> Result<> {
        if (!facts.deleted())
            return Failure{Failure::Kind::Refused, u"the dossier is not in the corbeille"_s};
        LocalCopy local = *facts.local;
        const Operation *sent = facts.waiting(Operation::Kind::Delete);
        const bool unsent = !sent || sent->state == Operation::State::Ready;
        const bool deletedThere = !facts.server && !local.dirty;
        if (!unsent || deletedThere) {
            const QJsonObject copy = withNewIds(local.document, now);
            if (deletedThere)
                if (const auto removed = removeLocal(m_database, toText(id)); !removed)
                    return removed;
            return create(copy, now);
        }
        for (const Operation &operation : facts.operations)
            if (operation.kind == Operation::Kind::Delete)
                if (const auto removed = removeOperation(m_database, operation.id); !removed)
                    return removed;
        if (!local.dirty)
            return removeLocal(m_database, toText(id));
        local.supprimeLe = {};
        return keep(m_database, m_sealer, id, u"restaurer"_s, now, local);
    });
}

} // namespace models
