// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/objects.h"

#include "tests/backend/http.h"

#include <QCryptographicHash>
#include <QMap>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

const QString columns = u"siren, type, id, sujet, rev, seq, json, deleted, hidden"_s;

Objet fromRow(const Row &row) {
    return {row[0].toString(),
            row[1].toString(),
            row[2].toString(),
            row[3].toString(),
            row[4].toLongLong(),
            row[5].toLongLong(),
            QJsonDocument::fromJson(row[6].toByteArray()).object(),
            row[7].toBool(),
            row[8].toBool()};
}

QJsonObject change(const Objet &objet) {
    QJsonObject out{{u"type"_s, objet.type}, {u"id"_s, objet.id}, {u"rev"_s, QString::number(objet.rev)}};
    if (objet.deleted || objet.hidden) {
        out.insert("op"_L1, u"delete"_s);
        out.insert("reason"_L1, objet.deleted ? u"deleted"_s : u"revoked"_s);
    } else {
        out.insert("op"_L1, u"upsert"_s);
        out.insert("object"_L1, objet.json);
    }
    return out;
}

} // namespace

QString instant(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }

Objects::Objects(Database &database, std::function<QDateTime()> now)
    : m_database(database)
    , m_now(std::move(now)) {
    if (m_database.meta(u"epoch"_s).isEmpty()) {
        m_database.setMeta(u"epoch"_s, u"1"_s);
        m_database.setMeta(u"seq"_s, u"1"_s);
        m_database.setMeta(u"minSeq"_s, u"1"_s);
    }
}

std::optional<Objet> Objects::find(const QString &siren, const QString &type, const QString &id) {
    const QList<Row> rows =
        m_database.rows(u"SELECT "_s + columns + u" FROM objet WHERE siren=? AND type=? AND id=?"_s, {siren, type, id});
    return rows.isEmpty() ? std::nullopt : std::optional(fromRow(rows[0]));
}

QList<Objet> Objects::all(const QString &siren, const QString &type) {
    QList<Objet> out;
    const QList<Row> rows = m_database.rows(
        u"SELECT "_s + columns + u" FROM objet WHERE siren=? AND type=? AND NOT deleted AND NOT hidden ORDER BY id"_s,
        {siren, type});
    for (const Row &row : rows)
        out.append(fromRow(row));
    return out;
}

QList<Objet> Objects::hiddenOnes(const QString &siren, const QString &type) {
    QList<Objet> out;
    const QList<Row> rows = m_database.rows(
        u"SELECT "_s + columns + u" FROM objet WHERE siren=? AND type=? AND NOT deleted AND hidden ORDER BY id"_s,
        {siren, type});
    for (const Row &row : rows)
        out.append(fromRow(row));
    return out;
}

QStringList Objects::sirens() {
    QStringList out;
    const QList<Row> rows = m_database.rows(u"SELECT DISTINCT siren FROM droit ORDER BY siren"_s);
    for (const Row &row : rows)
        out.append(row[0].toString());
    return out;
}

QStringList Objects::sujets(const QString &siren) {
    QStringList out;
    const QList<Row> rows = m_database.rows(u"SELECT sujet FROM droit WHERE siren=? ORDER BY sujet"_s, {siren});
    for (const Row &row : rows)
        out.append(row[0].toString());
    return out;
}

void Objects::write(const Objet &objet) {
    const qint64 seq = nextNumber(u"seq"_s);
    const QVariant sujet = objet.sujet.isEmpty() ? QVariant() : QVariant(objet.sujet);
    const QByteArray json = compact(objet.json);
    m_database.run(u"INSERT OR REPLACE INTO objet("_s + columns + u") VALUES(?,?,?,?,?,?,?,?,?)"_s,
                   {objet.siren, objet.type, objet.id, sujet, objet.rev, seq, json, objet.deleted, objet.hidden});
    if (m_history)
        m_database.run(u"INSERT OR REPLACE INTO histoire("_s + columns + u") VALUES(?,?,?,?,?,?,?,?,?)"_s,
                       {objet.siren, objet.type, objet.id, sujet, objet.rev, seq, json, objet.deleted, objet.hidden});
}

Objet Objects::put(const QString &siren, const QString &type, const QString &id, QJsonObject json,
                   const QString &sujet) {
    const auto before = find(siren, type, id);
    Objet objet{siren, type, id, sujet, before ? before->rev + 1 : 1, 0, {}, false, before && before->hidden};
    if (type == "dossier"_L1 || type == "profil"_L1)
        json.insert("rev"_L1, QString::number(objet.rev));
    objet.json = json;
    write(objet);
    return objet;
}

void Objects::remove(const QString &siren, const QString &type, const QString &id) {
    auto objet = find(siren, type, id);
    if (!objet || objet->deleted)
        return;
    ++objet->rev;
    objet->deleted = true;
    objet->json = {};
    write(*objet);
}

void Objects::setHidden(const QString &siren, const QString &type, const QString &id, bool hidden) {
    auto objet = find(siren, type, id);
    if (!objet || objet->deleted || objet->hidden == hidden)
        return;
    objet->hidden = hidden;
    write(*objet);
}

QString Objects::epoch() { return u'e' + m_database.meta(u"epoch"_s); }

QString Objects::state() { return epoch() + u'.' + m_database.meta(u"seq"_s); }

qint64 Objects::sequenceOf(const QString &state) {
    if (state.section(u'.', 0, 0) != epoch())
        return -1;
    bool ok = false;
    const qint64 seq = state.section(u'.', 1).toLongLong(&ok);
    const bool known =
        ok && seq >= m_database.meta(u"minSeq"_s).toLongLong() && seq <= m_database.meta(u"seq"_s).toLongLong();
    return known ? seq : -1;
}

void Objects::envelope(QJsonObject &page) {
    page.insert("epoch"_L1, epoch());
    page.insert("serverTime"_L1, instant(m_now()));
}

std::optional<QJsonObject> Objects::changes(const QString &siren, const QString &sujet, const QString &since, int limit,
                                            bool totals) {
    const qint64 from = sequenceOf(since);
    if (from < 0)
        return {};
    // One row an object, at its last sequence: an id cannot occur twice, and never « deleted » before « created ».
    const QList<Row> rows = m_database.rows(
        u"SELECT "_s + columns +
            u" FROM objet WHERE siren=? AND seq>? AND (sujet IS NULL OR sujet=?) ORDER BY seq LIMIT ?"_s,
        {siren, from, sujet, limit + 1});
    QJsonArray changes;
    qint64 last = m_database.meta(u"seq"_s).toLongLong();
    for (qsizetype i = 0; i < rows.size() && i < limit; ++i) {
        const Objet objet = fromRow(rows[i]);
        changes.append(change(objet));
        if (rows.size() > limit)
            last = objet.seq;
    }
    QJsonObject page{{u"oldState"_s, since},
                     {u"newState"_s, epoch() + u'.' + QString::number(last)},
                     {u"hasMore"_s, rows.size() > limit},
                     {u"changes"_s, changes}};
    if (totals && rows.size() <= limit)
        page.insert("controle"_L1, this->totals(siren, sujet));
    envelope(page);
    return page;
}

// R13, as openapi.yaml says it of « Totaux ».
QJsonObject Objects::totals(const QString &siren, const QString &sujet) {
    struct Total {
        qint64 nombre = 0;
        quint64 somme = 0;
    };
    QMap<QString, Total> totals;
    const QList<Row> rows = m_database.rows(u"SELECT type, id, rev FROM objet WHERE siren=? AND NOT deleted AND NOT"
                                            " hidden AND (sujet IS NULL OR sujet=?)"_s,
                                            {siren, sujet});
    for (const Row &row : rows) {
        const QByteArray line =
            (row[0].toString() + u'\n' + row[1].toString() + u'\n' + QString::number(row[2].toLongLong())).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(line, QCryptographicHash::Sha256);
        Total &total = totals[row[0].toString()];
        ++total.nombre;
        total.somme += qFromBigEndian<quint64>(hash.constData());
    }
    QJsonObject out;
    for (auto it = totals.begin(); it != totals.end(); ++it)
        out.insert(it.key(), QJsonObject{{u"nombre"_s, it->nombre},
                                         {u"somme"_s, u"%1"_s.arg(it->somme, 16, 16, QLatin1Char('0'))}});
    return out;
}

std::optional<QJsonObject> Objects::snapshot(const QString &siren, const QString &sujet, const QString &cursor,
                                             int limit) {
    QString pinned = state();
    QString type;
    QString id;
    if (!cursor.isEmpty()) {
        const QJsonArray parts =
            QJsonDocument::fromJson(QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding)).array();
        pinned = parts.at(0).toString();
        type = parts.at(1).toString();
        id = parts.at(2).toString();
        if (sequenceOf(pinned) < 0)
            return {};
    }
    const QList<Row> rows =
        m_database.rows(u"SELECT "_s + columns +
                            u" FROM objet WHERE siren=? AND (type, id) > (?, ?) AND NOT deleted AND NOT hidden"
                            " AND (sujet IS NULL OR sujet=?) ORDER BY type, id LIMIT ?"_s,
                        {siren, type, id, sujet, limit + 1});
    QJsonArray objects;
    QJsonObject page{{u"snapshotState"_s, pinned}};
    for (qsizetype i = 0; i < rows.size() && i < limit; ++i)
        objects.append(change(fromRow(rows[i])));
    if (rows.size() > limit) {
        const QJsonArray next{pinned, objects.last()["type"_L1], objects.last()["id"_L1]};
        page.insert("nextCursor"_L1,
                    QString::fromLatin1(QJsonDocument(next)
                                            .toJson(QJsonDocument::Compact)
                                            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    page.insert("objects"_L1, objects);
    envelope(page);
    return page;
}

void Objects::forgetCursors() { m_database.setMeta(u"minSeq"_s, QString::number(nextNumber(u"seq"_s))); }

void Objects::bumpEpoch() { nextNumber(u"epoch"_s); }

bool Objects::restore(const QString &state) {
    const qint64 seq = sequenceOf(state);
    if (seq < 0)
        return false;
    Database::Transaction transaction(m_database);
    m_database.run(u"DELETE FROM histoire WHERE seq>?"_s, {seq});
    m_database.run(u"DELETE FROM objet"_s);
    m_database.run(u"INSERT INTO objet("_s + columns + u") SELECT "_s + columns +
                   u" FROM histoire h WHERE seq=(SELECT MAX(seq) FROM histoire i WHERE i.siren=h.siren AND"
                   " i.type=h.type AND i.id=h.id)"_s);
    m_database.run(u"DELETE FROM cle"_s);
    m_database.setMeta(u"seq"_s, QString::number(seq));
    bumpEpoch();
    transaction.commit();
    return true;
}

qint64 Objects::nextNumber(const QString &name) {
    const qint64 next = m_database.meta(name).toLongLong() + 1;
    m_database.setMeta(name, QString::number(next));
    return next;
}

QString Objects::newId() {
    const qint64 ms = m_now().toMSecsSinceEpoch();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::number(nextNumber(u"id"_s)) + '/' + QByteArray::number(ms), QCryptographicHash::Sha256);
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (8 * (5 - i)));
    for (int i = 6; i < 16; ++i)
        bytes[i] = hash[i];
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace backend
