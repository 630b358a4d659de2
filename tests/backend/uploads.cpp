// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/uploads.h"

#include "tests/backend/problem.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace backend {

struct Uploads::Upload {
    QString id;
    qint64 taille;
    QString sha256;
    QString media;
    QString nom;
    qint64 recu;

    Headers headers() const {
        return {{"Upload-Offset", QByteArray::number(recu)},
                {"Upload-Length", QByteArray::number(taille)},
                {"Cache-Control", "no-store"}};
    }
};

QStringList Uploads::mediaTypes() { return {u"application/pdf"_s, u"image/png"_s, u"image/jpeg"_s}; }

Uploads::Uploads(Database &database, Objects &objects, std::function<QDateTime()> now)
    : m_database(database)
    , m_objects(objects)
    , m_now(std::move(now)) {}

std::optional<Uploads::Upload> Uploads::find(const QString &id, const QString &sujet) {
    const QList<Row> rows =
        m_database.rows(u"SELECT id, taille, sha256, media, nom, recu FROM envoi WHERE id=? AND sujet=? AND expire>?"_s,
                        {id, sujet, instant(m_now())});
    if (rows.isEmpty())
        return {};
    const Row &row = rows[0];
    return Upload{row[0].toString(), row[1].toLongLong(), row[2].toString(),
                  row[3].toString(), row[4].toString(),   row[5].toLongLong()};
}

Response Uploads::create(const Call &call) {
    const qint64 size = call.body["taille"_L1].toInteger();
    if (size > pieceMax)
        return problem("trop-grand");
    if (!mediaTypes().contains(call.body["mediaType"_L1].toString()))
        return problem("type-non-pris-en-charge");
    const QString id = m_objects.newId();
    const QString expires = instant(m_now().addDays(7));
    m_database.run(u"INSERT INTO envoi(id, sujet, taille, sha256, media, nom, expire) VALUES(?,?,?,?,?,?,?)"_s,
                   {id, call.sujet, size, call.body["sha256"_L1].toString(), call.body["mediaType"_L1].toString(),
                    call.body["nom"_L1].toString(), expires});
    return jsonResponse(201, {{u"id"_s, id}, {u"taille"_s, size}, {u"recu"_s, 0}, {u"expireLe"_s, expires}},
                        {{"Location", "/v1/uploads/" + id.toLatin1()}});
}

Response Uploads::offset(const Call &call) {
    const auto upload = find(call.param("envoi"), call.sujet);
    return upload ? Response{204, upload->headers(), {}} : problem("introuvable");
}

QByteArray Uploads::bytes(const QString &id) {
    QByteArray out;
    const QList<Row> chunks = m_database.rows(u"SELECT octets FROM morceau WHERE envoi=? ORDER BY decalage"_s, {id});
    for (const Row &chunk : chunks)
        out += chunk[0].toByteArray();
    return out;
}

QByteArray Uploads::content(const QString &sha256) {
    const QList<Row> rows = m_database.rows(u"SELECT octets FROM contenu WHERE sha256=?"_s, {sha256});
    return rows.isEmpty() ? QByteArray() : rows[0][0].toByteArray();
}

Response Uploads::chunk(const Call &call) {
    auto upload = find(call.param("envoi"), call.sujet);
    if (!upload)
        return problem("introuvable");
    const QByteArray &body = call.request.body;
    const QByteArray sent = call.request.header("Upload-Checksum").mid(7);
    if (call.request.header("Upload-Offset").toLongLong() != upload->recu)
        return problem("decalage-inattendu");
    if (body.size() > morceauMax || upload->recu + body.size() > upload->taille)
        return problem("trop-grand");
    if (QCryptographicHash::hash(body, QCryptographicHash::Sha256).toBase64() != sent)
        return problem("morceau-altere");
    if (!body.isEmpty())
        m_database.run(u"INSERT INTO morceau VALUES(?,?,?)"_s, {upload->id, upload->recu, body});
    upload->recu += body.size();
    bool whole = true;
    if (upload->recu == upload->taille &&
        QCryptographicHash::hash(bytes(upload->id), QCryptographicHash::Sha256).toHex() != upload->sha256.toLatin1()) {
        whole = false; // every chunk was right, so the announcement or the order was not: from the start
        upload->recu = 0;
        m_database.run(u"DELETE FROM morceau WHERE envoi=?"_s, {upload->id});
    }
    m_database.run(u"UPDATE envoi SET recu=? WHERE id=?"_s, {upload->recu, upload->id});
    return whole ? Response{204, upload->headers(), {}} : problem("morceau-altere");
}

std::optional<QJsonObject> Uploads::finished(const QString &id, const QString &sujet) {
    const auto upload = find(id, sujet);
    if (!upload || upload->recu != upload->taille)
        return {};
    m_database.run(u"INSERT OR IGNORE INTO contenu VALUES(?,?)"_s, {upload->sha256, bytes(upload->id)});
    return QJsonObject{{u"nom"_s, upload->nom},
                       {u"mediaType"_s, upload->media},
                       {u"taille"_s, upload->taille},
                       {u"sha256"_s, upload->sha256}};
}

void Uploads::expire() {
    const QString now = instant(m_now());
    m_database.run(u"DELETE FROM morceau WHERE envoi IN (SELECT id FROM envoi WHERE expire<=?)"_s, {now});
    m_database.run(u"DELETE FROM envoi WHERE expire<=?"_s, {now});
}

} // namespace backend
