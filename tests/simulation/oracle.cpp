// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a world, whatever happened in it: sync.md §6.1.
#include "tests/simulation/world.h"

#include "models/domain/uuid.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulation {
namespace {

QString groupOf(const QString &field) {
    if (field == "intitule"_L1)
        return u"formation.intitule"_s;
    if (field == "reference"_L1)
        return u"demande.referenceInterne"_s;
    return field == "organisme"_L1 ? u"organisme"_s : u"financement"_s;
}

} // namespace

// A write has changed something on the server: whose command was it, and which values are new?
void World::noteEffect(int index, const app::HttpRequest &request) {
    const QString dossier = request.path.section(u'/', 5, 5);
    if (!request.path.contains("/dossiers/"_L1))
        return;
    const QString rest = request.path.section(u'/', 6, 6);
    const QString subject = rest == "pieces"_L1 ? request.path.section(u'/', 7, 7) : dossier;
    const QString command = QString::fromLatin1(request.method) + (rest.isEmpty() ? QString() : u' ' + rest);
    ++m_effects[u"desk %1: %2 %3"_s.arg(index).arg(command, subject)];
    const QJsonObject there = m_server->object(u"dossier"_s, dossier);
    QMap<QString, QStringList> &values = m_values[QUuid::fromString(dossier)];
    const QStringList fields = tokenFields();
    for (const QString &field : fields)
        if (const QString value = valueOf(there, field); values[field].isEmpty() || values[field].last() != value)
            values[field].append(value);
}

// Whether `later` was typed over `earlier`, at once or by way of others.
bool World::sawIt(const QString &later, const QString &earlier) const {
    QString at = later;
    while (!at.isEmpty() && at != earlier) {
        const auto token = std::ranges::find(m_tokens, at, &Token::text);
        at = token == m_tokens.end() ? QString() : token->seen;
    }
    return !at.isEmpty() && at == earlier;
}

// P2: two versions of which one was typed over the other are no conflict: an intent that took effect is held for one
// that did not. Without its keys the server cannot tell a retry from another's write: then it may come to that.
void World::checkConflict(int index, const models::Conflict &conflict) {
    if (m_keysLost || conflict.kind != models::Conflict::Kind::Groups)
        return;
    const QStringList fields = tokenFields();
    for (const QString &field : fields) {
        if (!conflict.groups.contains(groupOf(field)))
            continue;
        const QString mine = valueOf(conflict.mine, field);
        const QString theirs = valueOf(conflict.theirs, field);
        if (mine != theirs && (sawIt(mine, theirs) || sawIt(theirs, mine)))
            m_wrong.append(u"desk %1: a conflict of %2 with %3, which saw one another, in %4 of %5"_s.arg(index).arg(
                mine, theirs, field, models::toText(conflict.dossier)));
    }
}

// Read as a desk that has just arrived would.
QMap<QString, QJsonObject> World::dossiersOfServer() {
    QMap<QString, QJsonObject> out;
    QString cursor;
    do {
        const QString path = u"/v1/entreprises/"_s + backend::Server::demoSiren() + u"/snapshot?limit=500"_s +
                             (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor);
        const backend::Response page =
            m_server->handle({"GET", path, {{QByteArray("Authorization"), QByteArray("Bearer jeton")}}, {}});
        const QJsonArray objects = page.json()["objects"_L1].toArray();
        for (const QJsonValue &each : objects)
            if (each["type"_L1] == "dossier"_L1)
                out.insert(each["id"_L1].toString(), each["object"_L1].toObject());
        cursor = page.json()["nextCursor"_L1].toString();
    } while (!cursor.isEmpty());
    return out;
}

QStringList World::look() {
    QStringList wrong = m_wrong;
    // P2: one intent, one effect. A key is an intent of the program …
    QMap<QString, int> effects;
    const QJsonArray journal = m_server->journal();
    for (const QJsonValue &entry : journal) {
        // An upload that nobody attaches expires: nothing but its key tells a second one from the first.
        if (m_keysLost && entry["chemin"_L1] == "/v1/uploads"_L1)
            continue;
        if (const QString key = entry["cle"_L1].toString(); !key.isEmpty() && entry["effet"_L1].toBool())
            ++effects[key];
    }
    for (auto it = effects.begin(); it != effects.end(); ++it)
        if (*it > 1)
            wrong.append(u"the operation %1 had %2 effects"_s.arg(it.key()).arg(*it));
    // … a command is one of a user (edits are no commands: their values tell) …
    for (auto it = m_effects.begin(); it != m_effects.end(); ++it) {
        const bool transmission = it.key().contains(" transmission "_L1);
        if (!it.key().contains(" PATCH "_L1) && *it > m_wanted.value(it.key()) && !(transmission && m_keysLost))
            wrong.append(u"%1: asked %2 times, done %3"_s.arg(it.key()).arg(m_wanted.value(it.key())).arg(*it));
    }
    // … and what was typed comes up once, and again only when a user chose it.
    for (auto dossier = m_values.begin(); dossier != m_values.end(); ++dossier)
        for (const Token &token : std::as_const(m_tokens)) {
            const qsizetype times = dossier->value(token.field).count(token.text);
            if (times > 1 + token.choices)
                wrong.append(u"%1 was written %2 times in %3 of %4"_s.arg(token.text)
                                 .arg(times)
                                 .arg(token.field, models::toText(dossier.key())));
        }

    // P3: every desk holds what the server holds, and nothing waits without a reason.
    const QMap<QString, QJsonObject> there = dossiersOfServer();
    QMap<QString, QByteArray> texts;
    for (auto it = there.begin(); it != there.end(); ++it)
        texts.insert(it.key(), QJsonDocument(*it).toJson(QJsonDocument::Compact));
    for (int index = 0; index < int(m_desks.size()); ++index)
        lookAtDesk(index, there, wrong);
    // P1, P4: every edit shown as saved is on the server, or was replaced by one who saw it, or is before the user.
    for (const Token &token : std::as_const(m_tokens))
        if (!token.replaced && !texts.value(models::toText(token.dossier)).contains(token.text.toLatin1()))
            lookForToken(token, wrong);
    lookForLeaks(wrong);
    wrong.removeDuplicates();
    for (const QString &each : std::as_const(wrong))
        tell(each);
    return wrong;
}

void World::lookAtDesk(int index, const QMap<QString, QJsonObject> &there, QStringList &wrong) {
    const models::Store &store = *m_desks[std::size_t(index)]->store;
    const auto operations = store.outbox.list().valueOr({});
    QSet<QString> refused;
    for (const models::Operation &operation : operations) {
        if (operation.state == models::Operation::State::Parked)
            refused.insert(operation.subject);
        if (operation.state == models::Operation::State::Parked && operation.problem.isEmpty())
            wrong.append(u"desk %1: refused without a reason: %2"_s.arg(index).arg(operation.subject));
    }
    for (const models::Operation &operation : operations) // behind a refusal one may wait
        if (operation.state != models::Operation::State::Parked && !refused.contains(operation.subject))
            wrong.append(u"desk %1: an operation of kind %2 on %3 never left"_s.arg(index)
                             .arg(int(operation.kind))
                             .arg(operation.subject));
    if (const auto open = store.conflicts.open(); !open || !open->isEmpty())
        wrong.append(u"desk %1: conflicts without end"_s.arg(index));

    QSet<QString> known;
    for (const auto &rows : {store.dossiers.list().valueOr({}), store.dossiers.corbeille().valueOr({})})
        for (const models::DossierRow &row : rows) {
            const QString id = models::toText(row.id);
            const QJsonObject here = store.dossiers.copies(row.id).valueOr({}).server;
            if (here.isEmpty())
                continue;
            known.insert(id);
            if (here != there.value(id))
                wrong.append(u"desk %1: %2 is rev %3 here, %4 there"_s.arg(index).arg(
                    id, here["rev"_L1].toString(), there.value(id)["rev"_L1].toString()));
        }
    for (auto it = there.begin(); it != there.end(); ++it)
        if (!known.contains(it.key()))
            wrong.append(u"desk %1 never heard of %2"_s.arg(index).arg(it.key()));
}

void World::lookForToken(const Token &token, QStringList &wrong) {
    for (const auto &desk : m_desks) {
        if (const auto view = desk->store->dossiers.document(token.dossier); view && holds(*view, token.text)) {
            const auto operations = desk->store->outbox.list().valueOr({});
            for (const models::Operation &operation : operations)
                if (operation.subject == models::toText(token.dossier) &&
                    operation.state == models::Operation::State::Parked)
                    return; // refused, and said so
        }
    }
    wrong.append(u"the edit %1 (%2 of %3) is lost"_s.arg(token.text, token.field, models::toText(token.dossier)));
}

// P6: nothing that was typed lies readable in any file. One world in ten is enough to notice.
void World::lookForLeaks(QStringList &wrong) {
    if (m_seed % 10 != 0)
        return;
    for (const auto &desk : m_desks) {
        QDirIterator files(desk->folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(".pdf"_L1) || !file.open(QIODevice::ReadOnly))
                continue; // what the user attached, in the user's own place
            const QByteArray bytes = file.readAll();
            for (const Token &token : std::as_const(m_tokens))
                if (bytes.contains(token.text.toLatin1()))
                    wrong.append(u"%1 is readable in %2"_s.arg(token.text, QFileInfo(file).fileName()));
        }
    }
}

} // namespace simulation
