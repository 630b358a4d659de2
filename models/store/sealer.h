// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace models {

// Seals records with XChaCha20-Poly1305 (libsodium): the associated data is format version, table, row id and key id,
// so that a row swapped with another fails; sizes are padded to 256 bytes (sync.md §3.5). The key stays in
// sodium_malloc'ed memory and is wiped at destruction. Thread-safe: const after construction.
class Sealer {
  public:
    static constexpr qsizetype keySize = 32;

    Sealer(const QByteArray &key, const QString &keyId);
    ~Sealer();
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    static QByteArray newKey();
    QString keyId() const;
    QByteArray seal(const char *table, const QString &rowId, const QByteArray &plain) const;
    // Failure::StoreDamaged when the record was altered or belongs to another row.
    Result<QByteArray> open(const char *table, const QString &rowId, const QByteArray &sealed) const;

  private:
    struct Key;
    std::unique_ptr<Key> m_key;
};

} // namespace models
