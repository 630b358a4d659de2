// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/piecevault.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/dossierstore.h"
#include "models/store/outbox.h"
#include "models/store/sealedfile.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

struct MediaType {
    QByteArrayView magic;
    QLatin1StringView name;
    QLatin1StringView extension;
};
constexpr MediaType mediaTypes[] = {
    {"%PDF-", "application/pdf"_L1, ".pdf"_L1},
    {"\x89PNG\r\n\x1a\n", "image/png"_L1, ".png"_L1},
    {"\xff\xd8\xff", "image/jpeg"_L1, ".jpg"_L1},
};

const MediaType *mediaTypeOf(const QByteArray &content) {
    const auto *found =
        std::ranges::find_if(mediaTypes, [&content](const MediaType &type) { return content.startsWith(type.magic); });
    return found == std::end(mediaTypes) ? nullptr : found;
}

// A name that is safe to show and to save anywhere: no path, no control or direction characters, a known ending.
QString safeName(const QString &file, const MediaType &type) {
    QString name;
    const QString composed = QFileInfo(file).fileName().normalized(QString::NormalizationForm_C);
    for (const QChar c : composed)
        if (c.isPrint() && c.category() != QChar::Other_Format && !u"/\\:*?\"<>|"_s.contains(c))
            name += c;
    const qsizetype dot = name.lastIndexOf(u'.');
    QString stem = (dot > 0 ? name.left(dot) : name).trimmed().left(100);
    if (stem.isEmpty() || stem.startsWith(u'.'))
        stem = u"piece"_s + stem;
    return stem + type.extension;
}

struct Row {
    Upload upload;
    QString file;
    QByteArray key;
};

constexpr QLatin1StringView table = "upload"_L1;

Result<QList<Row>> readRows(Statement &query, const Sealer &sealer) {
    if (const auto done = query.run(); !done)
        return done.failure();
    QList<Row> rows;
    while (query.next()) {
        const QString piece = query.text(0);
        const auto meta = sealer.open(table.data(), piece, query.blob(6));
        if (!meta)
            return meta.failure();
        const QJsonObject object = QJsonDocument::fromJson(*meta).object();
        Row row;
        row.upload.piece = QUuid::fromString(piece);
        row.upload.dossier = QUuid::fromString(query.text(1));
        row.upload.type = fromCode<TypePiece>(object["type"_L1].toString()).value_or(TypePiece::AUTRE);
        row.upload.nom = object["nom"_L1].toString();
        row.upload.mediaType = object["mediaType"_L1].toString();
        row.upload.taille = object["taille"_L1].toInteger();
        row.upload.sha256 = object["sha256"_L1].toString();
        row.upload.url = query.text(2);
        row.upload.offset = query.integer(3);
        row.upload.complete = query.integer(4) != 0;
        row.file = query.text(5);
        row.key = QByteArray::fromBase64(object["cle"_L1].toString().toLatin1());
        rows.append(row);
    }
    if (const auto state = query.state(); !state)
        return state.failure();
    return rows;
}

Result<Row> readRow(Database &database, const Sealer &sealer, const QUuid &piece) {
    Statement query(database, "SELECT piece, dossier, url, offset, complete, file, meta_sealed FROM upload"
                              " WHERE piece = ?"_L1);
    query.bind(toText(piece));
    const auto rows = readRows(query, sealer);
    if (!rows)
        return rows.failure();
    if (rows->isEmpty())
        return Failure{Failure::Kind::NotFound, u"no such attachment on this desk"_s};
    return rows->first();
}

Result<QByteArray> contentOf(const QString &path) {
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir())
        return Failure{Failure::Kind::FileMissing, u"the file to attach"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::FileUnreadable, u"the file to attach"_s};
    const QByteArray content = file.read(PieceVault::maxSize + 1); // not size(): the file may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Kind::FileUnreadable, u"the file to attach"_s};
    if (content.isEmpty())
        return Failure{Failure::Kind::FileEmpty, u"empty file"_s};
    if (content.size() > PieceVault::maxSize)
        return Failure{Failure::Kind::FileTooLarge, u"file too large"_s};
    return content;
}

} // namespace

PieceVault::PieceVault(Database &database, const QString &folder, const Sealer &sealer)
    : m_database(database)
    , m_folder(QDir(folder).filePath(u"pieces"_s))
    , m_sealer(sealer) {}

Result<Piece> PieceVault::attach(const QUuid &dossier, const QString &file, TypePiece type, const QDateTime &now) {
    const auto editable = DossierStore(m_database, m_sealer).piecesEditable(dossier);
    if (!editable)
        return editable.failure();
    if (!*editable)
        return Failure{Failure::Kind::Refused, u"the dossier is read-only"_s};
    const auto content = contentOf(file);
    if (!content)
        return content.failure();
    const MediaType *media = mediaTypeOf(*content);
    if (!media)
        return Failure{Failure::Kind::FileType, u"neither PDF, PNG nor JPEG"_s};

    Piece piece;
    piece.id = newUuid(now.toMSecsSinceEpoch());
    piece.type = type;
    piece.nom = safeName(file, *media);
    piece.mediaType = media->name;
    piece.taille = content->size();
    piece.sha256 = QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex());
    const auto present = pieces(dossier);
    if (!present)
        return present.failure();
    if (std::ranges::any_of(*present, [&piece](const Piece &other) { return other.sha256 == piece.sha256; }))
        return Failure{Failure::Kind::FileTwice, u"already attached to this dossier"_s};

    if (!QDir().mkpath(m_folder))
        return Failure{Failure::Kind::Io, u"the folder of the attachments cannot be created"_s};
    const QString name = QString::fromLatin1(Sealer::newKey().left(16).toHex());
    const QString path = QDir(m_folder).filePath(name);
    const auto key = writeSealedFile(path, *content);
    if (!key)
        return key.failure();

    QJsonObject object{{u"id"_s, toText(piece.id)},       {u"type"_s, toCode(type)},   {u"nom"_s, piece.nom},
                       {u"mediaType"_s, piece.mediaType}, {u"taille"_s, piece.taille}, {u"sha256"_s, piece.sha256}};
    const Result<> kept = [&]() -> Result<> {
        Transaction transaction(m_database, Transaction::Durability::Durable);
        if (const auto begun = transaction.begun(); !begun)
            return begun;
        if (const auto queued =
                Outbox(m_database, m_sealer).enqueue(Operation::Kind::Attacher, toText(dossier), object, {}, now);
            !queued)
            return queued;
        object.insert(u"cle"_s, QString::fromLatin1(key->toBase64()));
        const auto written =
            Statement(m_database, "INSERT INTO upload (piece, dossier, url, offset, complete, file, key_id,"
                                  " meta_sealed) VALUES (?, ?, '', 0, 0, ?, ?, ?)"_L1)
                .bind(toText(piece.id))
                .bind(toText(dossier))
                .bind(name)
                .bind(m_sealer.keyId())
                .bind(
                    m_sealer.seal(table.data(), toText(piece.id), QJsonDocument(object).toJson(QJsonDocument::Compact)))
                .run();
        if (!written)
            return written;
        return transaction.commit();
    }();
    if (!kept) {
        QFile::remove(path);
        return kept.failure();
    }
    return piece;
}

// One that never left this desk just goes with its file; any other is taken back on the server too.
Result<> PieceVault::detach(const QUuid &dossier, const QUuid &piece, const QDateTime &now) {
    const auto editable = DossierStore(m_database, m_sealer).piecesEditable(dossier);
    if (!editable)
        return editable.failure();
    if (!*editable)
        return Failure{Failure::Kind::Refused, u"the dossier is read-only"_s};
    const auto present = pieces(dossier);
    if (!present)
        return present.failure();
    if (!std::ranges::any_of(*present, [&piece](const Piece &each) { return each.id == piece; }))
        return Failure{Failure::Kind::NotFound, u"no such attachment in this dossier"_s};

    Outbox outbox(m_database, m_sealer);
    const auto operations = outbox.list();
    if (!operations)
        return operations.failure();
    const auto waiting = std::ranges::find_if(*operations, [&](const Operation &operation) {
        return operation.kind == Operation::Kind::Attacher && operation.state != Operation::State::Frozen &&
               operation.subject == toText(dossier) &&
               QJsonDocument::fromJson(operation.body)["id"_L1].toString() == toText(piece);
    });
    const auto row = readRow(m_database, m_sealer, piece);
    if (!row && row.failure().kind != Failure::Kind::NotFound)
        return row.failure();

    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const Result<> taken =
        waiting != operations->end()
            ? Statement(m_database, "DELETE FROM outbox WHERE op_id = ?"_L1).bind(toText(waiting->id)).run()
            : outbox.enqueue(Operation::Kind::Detacher, toText(dossier), {{u"id"_s, toText(piece)}}, {}, now);
    if (!taken)
        return taken;
    if (const auto done = Statement(m_database, "DELETE FROM upload WHERE piece = ?"_L1).bind(toText(piece)).run();
        !done)
        return done;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    if (row)
        QFile::remove(QDir(m_folder).filePath(row.value().file));
    return Done{};
}

Result<QList<Piece>> PieceVault::pieces(const QUuid &dossier) const {
    const auto loaded = DossierStore(m_database, m_sealer).load(dossier); // with what waits in the outbox
    if (!loaded)
        return loaded.failure();
    return loaded.value().pieces;
}

Result<QByteArray> PieceVault::read(const QUuid &piece, qint64 offset, qint64 length) const {
    const auto row = readRow(m_database, m_sealer, piece);
    if (!row)
        return row.failure();
    return readSealedFile(QDir(m_folder).filePath(row.value().file), row.value().key, offset, length);
}

Result<QList<Upload>> PieceVault::uploads() const {
    Statement query(m_database, "SELECT piece, dossier, url, offset, complete, file, meta_sealed FROM upload"
                                " WHERE complete = 0 ORDER BY piece"_L1);
    const auto rows = readRows(query, m_sealer);
    if (!rows)
        return rows.failure();
    QList<Upload> uploads;
    for (const Row &row : *rows)
        uploads.append(row.upload);
    return uploads;
}

Result<Upload> PieceVault::upload(const QUuid &piece) const {
    const auto row = readRow(m_database, m_sealer, piece);
    if (!row)
        return row.failure();
    return row.value().upload;
}

Result<> PieceVault::noteUpload(const QUuid &piece, const QString &url, qint64 offset, bool complete) {
    Transaction transaction(m_database, Transaction::Durability::Durable);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    Statement note(m_database, "UPDATE upload SET url = ?, offset = ?, complete = ? WHERE piece = ?"_L1);
    const auto done = note.bind(url).bind(offset).bind(qint64(complete)).bind(toText(piece)).run();
    if (!done)
        return done;
    if (note.changed() == 0)
        return Failure{Failure::Kind::NotFound, u"no such attachment on this desk"_s};
    return transaction.commit();
}

} // namespace models
