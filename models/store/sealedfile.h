// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace models {

// A file of its own random key, encrypted in chunks with crypto_secretstream (libsodium), so that a part can be read
// without the rest behind it and a cut or reordered file is noticed. The key is kept, sealed, by whoever owns the row.
// Written whole or not at all, readable by its owner only. DiskFull is told as Io where the system does not say.
Result<QByteArray> writeSealedFile(const QString &path, const QByteArray &plain); // gives the key

// `length` bytes from `offset`, fewer at the end. StoreDamaged when what was read was altered, cut or has another key.
Result<QByteArray> readSealedFile(const QString &path, const QByteArray &key, qint64 offset, qint64 length);

} // namespace models
