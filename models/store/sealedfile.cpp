// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealedfile.h"

#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

// Layout: header (24 bytes) · chunks of 64 KiB plain + 17 bytes each; the last one, maybe empty, bears TAG_FINAL.
namespace models {
namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr qint64 overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;

unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }
const unsigned char *bytes(const QByteArray &array) {
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Failure writeFailure(const QSaveFile &file, const QString &path, qint64 size) {
    const QStorageInfo medium(QFileInfo(path).path());
    const bool full = medium.isValid() && medium.bytesAvailable() < size;
    return {full ? Failure::Kind::DiskFull : Failure::Kind::Io, u"attachment: "_s + file.errorString()};
}

} // namespace

Result<QByteArray> writeSealedFile(const QString &path, const QByteArray &plain) {
    if (sodium_init() < 0)
        return Failure{Failure::Kind::Io, u"no source of randomness"_s};
    QByteArray key(keySize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_keygen(bytes(key));
    QByteArray header(headerSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(header), bytes(std::as_const(key)));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(header) != header.size())
        return writeFailure(file, path, plain.size());
    for (qint64 at = 0;; at += chunkSize) {
        const qint64 size = std::min<qint64>(chunkSize, plain.size() - at);
        const bool last = at + size == plain.size();
        QByteArray chunk(size + overhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state, bytes(chunk), nullptr, bytes(plain) + at, size, nullptr, 0,
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (file.write(chunk) != chunk.size())
            return writeFailure(file, path, plain.size());
        if (last)
            break;
    }
    if (!file.commit())
        return writeFailure(file, path, plain.size());
    return key;
}

Result<QByteArray> readSealedFile(const QString &path, const QByteArray &key, qint64 offset, qint64 length) {
    const Failure altered{Failure::Kind::StoreDamaged, u"attachment does not authenticate"_s};
    if (offset < 0 || length < 0 || key.size() != keySize)
        return Failure{Failure::Kind::Invalid, u"not a part of an attachment"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{file.exists() ? Failure::Kind::Io : Failure::Kind::NotFound, u"attachment file"_s};
    const QByteArray header = file.read(headerSize);
    crypto_secretstream_xchacha20poly1305_state state;
    if (header.size() != headerSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(header), bytes(key)) != 0)
        return altered;
    QByteArray out;
    for (qint64 at = 0; at < offset + length; at += chunkSize) {
        const QByteArray chunk = file.read(chunkSize + overhead);
        if (chunk.size() < overhead)
            return altered; // cut: no chunk bore the final tag
        QByteArray plain(chunk.size() - overhead, Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, bytes(plain), nullptr, &tag, bytes(chunk), chunk.size(),
                                                       nullptr, 0) != 0)
            return altered;
        const qint64 from = std::clamp<qint64>(offset - at, 0, plain.size());
        const qint64 to = std::clamp<qint64>(offset + length - at, 0, plain.size());
        out += plain.mid(from, to - from);
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            break;
    }
    return out;
}

} // namespace models
