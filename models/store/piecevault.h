// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/result.h"

namespace models {

class Database;
class Sealer;

// One attached file on its way: copied here, sealed, when it was attached; later changes of the original do not matter.
struct Upload {
    QUuid piece;
    QUuid dossier;
    TypePiece type{};
    QString nom; // display name, made safe
    QString mediaType;
    qint64 taille = 0;
    QString sha256;
    QString url;       // of the upload resource, once created
    qint64 offset = 0; // acknowledged by the server
    bool complete = false;
};

// Attachments at rest: crypto_secretstream files named by a random id under the account's folder.
class PieceVault {
  public:
    PieceVault(Database &database, const QString &folder, const Sealer &sealer);

    static constexpr qint64 maxSize =
        10 * 1000 * 1000; // the contract's capabilities.pieceMax, until the session says otherwise

    // Copies, hashes and queues « Attacher ». FileType: not a PDF, PNG or JPEG by content; FileEmpty;
    // FileTooLarge: above maxSize; FileTwice: this dossier has the same content; FileMissing; FileUnreadable. Refused:
    // the dossier takes no piece in its status. NotFound: no such dossier. Io, DiskFull.
    Result<Piece> attach(const QUuid &dossier, const QString &file, TypePiece type, const QDateTime &now);
    Result<> detach(const QUuid &dossier, const QUuid &piece, const QDateTime &now);
    // Pieces of a dossier, waiting ones included (deposeeLe invalid).
    Result<QList<Piece>> pieces(const QUuid &dossier) const;
    Result<QByteArray> read(const QUuid &piece, qint64 offset, qint64 length) const;

    // ---- by the engine
    Result<QList<Upload>> uploads() const; // not complete
    Result<Upload> upload(const QUuid &piece) const;
    Result<> noteUpload(const QUuid &piece, const QString &url, qint64 offset, bool complete);

  private:
    Database &m_database;
    QString m_folder;
    const Sealer &m_sealer;
};

} // namespace models
