// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftlog.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/rows.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtEndian>

#include <array>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

// A record: mark (4) · length of the payload (4, little endian) · CRC-32 of the payload (4) · payload. The payload: id
// (36) · instant (24) · sealed record. The mark lets reading go on behind a torn record.
namespace models {
namespace {

constexpr char mark[] = "BRL1";
constexpr qsizetype headSize = 12;
constexpr qsizetype idSize = 36;
constexpr qsizetype instantSize = 24;
constexpr qsizetype maxRecord = 8 * 1024 * 1024;
constexpr char table[] = "brouillons";

quint32 crc32(QByteArrayView bytes) {
    static const auto lookup = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320u ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xffffffffu;
    for (const char byte : bytes)
        crc = lookup[(crc ^ quint8(byte)) & 0xffu] ^ (crc >> 8);
    return crc ^ 0xffffffffu;
}

QByteArray framed(const QByteArray &payload) {
    QByteArray head(mark, 4);
    head.resize(headSize);
    qToLittleEndian(quint32(payload.size()), head.data() + 4);
    qToLittleEndian(crc32(payload), head.data() + 8);
    return head + payload;
}

// The payloads that are whole, in order.
QList<QByteArray> payloads(const QByteArray &bytes) {
    QList<QByteArray> out;
    for (qsizetype at = bytes.indexOf(mark); at >= 0 && at + headSize <= bytes.size();) {
        const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        const quint32 crc = qFromLittleEndian<quint32>(bytes.constData() + at + 8);
        const bool fits =
            length > idSize + instantSize && length <= maxRecord && at + headSize + length <= bytes.size();
        if (fits && crc32(QByteArrayView(bytes).sliced(at + headSize, length)) == crc) {
            out.append(bytes.mid(at + headSize, length));
            at = bytes.indexOf(mark, at + headSize + length);
        } else {
            at = bytes.indexOf(mark, at + 4);
        }
    }
    return out;
}

QDateTime instantOf(const QByteArray &payload) {
    return instantFromText(QString::fromLatin1(payload.mid(idSize, instantSize)));
}

bool flushed(QFile &file) {
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

DraftLog::DraftLog(const QString &folder, const Sealer &sealer)
    : m_file(QDir(folder).filePath(u"brouillons.log"_s))
    , m_sealer(sealer) {}

Result<> DraftLog::append(const DraftRecord &record) {
    QJsonObject object{{u"dossier"_s, toText(record.dossier)}, {u"action"_s, record.action}};
    if (!record.document.isEmpty())
        object.insert("document"_L1, record.document);
    if (record.base)
        object.insert("base"_L1, *record.base);
    if (!record.baseRev.isEmpty())
        object.insert("baseRev"_L1, record.baseRev);
    const QString id = toText(record.id);
    const QByteArray payload = id.toLatin1() + instantText(record.at).toLatin1().leftJustified(instantSize, ' ', true) +
                               m_sealer.seal(table, id, qCompress(compact(object)));
    if (const auto pruned = prune(record.at); !pruned)
        return pruned;
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        return Failure{Failure::Kind::Io, u"the log of drafts cannot be written"_s};
    const QByteArray bytes = framed(payload);
    if (file.write(bytes) != bytes.size() || !flushed(file))
        return Failure{Failure::Kind::Io, u"the log of drafts was not written"_s};
    return Done{};
}

QList<DraftRecord> DraftLog::read() const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<DraftRecord> out;
    const QList<QByteArray> found = payloads(file.readAll());
    for (const QByteArray &payload : found) {
        const QString id = QString::fromLatin1(payload.left(idSize));
        const auto plain = m_sealer.open(table, id, payload.mid(idSize + instantSize));
        if (!plain)
            continue;
        const QJsonObject object = QJsonDocument::fromJson(qUncompress(*plain)).object();
        DraftRecord record;
        record.id = QUuid::fromString(id);
        record.at = instantOf(payload);
        record.dossier = QUuid::fromString(object["dossier"_L1].toString());
        record.action = object["action"_L1].toString();
        record.baseRev = object["baseRev"_L1].toString();
        record.document = object["document"_L1].toObject();
        if (object.contains("base"_L1))
            record.base = object["base"_L1].toObject();
        if (!record.dossier.isNull())
            out.append(record);
    }
    return out;
}

// Looks at the first record only: most calls read 72 bytes.
Result<> DraftLog::prune(const QDateTime &now) const {
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return Done{};
    const QByteArray first = file.read(headSize + idSize + instantSize);
    const QDateTime oldest = instantOf(first.mid(headSize));
    if (!first.startsWith(mark) || !oldest.isValid() || oldest.daysTo(now) <= keptDays + 1)
        return Done{};
    const QList<QByteArray> all = payloads(file.seek(0) ? file.readAll() : QByteArray());
    file.close();
    QSaveFile shorter(m_file);
    if (!shorter.open(QIODevice::WriteOnly))
        return Failure{Failure::Kind::Io, u"the log of drafts cannot be shortened"_s};
    for (const QByteArray &payload : all)
        if (instantOf(payload).daysTo(now) <= keptDays)
            shorter.write(framed(payload));
    if (!shorter.commit())
        return Failure{Failure::Kind::Io, u"the log of drafts cannot be shortened"_s};
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

Result<> note(Database &database, const Sealer &sealer, const DraftRecord &record) {
    const Result<> second = DraftLog(QFileInfo(database.path()).path(), sealer).append(record);
    Q_UNUSED(second)
    if (const auto written =
            Statement(database, "INSERT INTO journal (record, dossier, action, at) VALUES (?, ?, ?, ?)"_L1)
                .bind(toText(record.id))
                .bind(toText(record.dossier))
                .bind(record.action)
                .bind(record.at)
                .run();
        !written)
        return written;
    return Statement(database, "DELETE FROM journal WHERE at < ?"_L1)
        .bind(record.at.addDays(-DraftLog::keptDays))
        .run();
}

} // namespace models
