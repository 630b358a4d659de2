// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealer.h"

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

// A sealed record: format (1 byte) · nonce (24) · XChaCha20-Poly1305 of (length (4, little endian) · plain · zeros up
// to a multiple of 256). The format, table, row and key id are authenticated with it.
namespace models {

namespace {

constexpr char format = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype lengthSize = 4;
constexpr qsizetype block = 256;

// Fields separated by a byte that occurs in none, so that no two (table, row, key) give the same bytes.
QByteArray associated(const char *table, const QString &rowId, const QString &keyId) {
    QByteArray data(1, format);
    for (const QByteArray &field : {QByteArray(table), rowId.toUtf8(), keyId.toUtf8()})
        data += field + '\0';
    return data;
}

unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }
const unsigned char *bytes(const QByteArray &array) {
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool ready() {
    static const bool ok = sodium_init() >= 0;
    return ok;
}

} // namespace

struct Sealer::Key {
    Key(const QByteArray &key, const QString &keyId)
        : id(keyId)
        , data(static_cast<unsigned char *>(ready() ? sodium_malloc(keySize) : nullptr)) {
        Q_ASSERT(key.size() == keySize);
        if (!data)
            qFatal("no protected memory for the key");
        std::memcpy(data, key.constData(), keySize);
        sodium_mprotect_readonly(data);
    }
    ~Key() { sodium_free(data); }
    Q_DISABLE_COPY(Key)

    QString id;
    unsigned char *data;
};

Sealer::Sealer(const QByteArray &key, const QString &keyId)
    : m_key(std::make_unique<Key>(key, keyId)) {}

Sealer::~Sealer() = default;

QByteArray Sealer::newKey() {
    QByteArray key(keySize, Qt::Uninitialized);
    if (!ready())
        qFatal("no source of randomness");
    randombytes_buf(key.data(), keySize);
    return key;
}

QString Sealer::keyId() const { return m_key->id; }

QByteArray Sealer::seal(const char *table, const QString &rowId, const QByteArray &plain) const {
    const qsizetype padded = (lengthSize + plain.size() + block - 1) / block * block;
    QByteArray text(padded, '\0');
    for (qsizetype i = 0; i < lengthSize; ++i)
        text[i] = char(plain.size() >> (8 * i));
    std::memcpy(text.data() + lengthSize, plain.constData(), plain.size());

    const QByteArray aad = associated(table, rowId, m_key->id);
    QByteArray sealed(1 + nonceSize + padded + tagSize, Qt::Uninitialized);
    sealed[0] = format;
    unsigned char *nonce = bytes(sealed) + 1;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(std::as_const(text)), padded,
                                               bytes(aad), aad.size(), nullptr, nonce, m_key->data);
    sodium_memzero(text.data(), text.size());
    return sealed;
}

Result<QByteArray> Sealer::open(const char *table, const QString &rowId, const QByteArray &sealed) const {
    const Failure refused{Failure::Kind::StoreDamaged,
                          u"sealed record of %1 does not authenticate"_s.arg(QLatin1StringView(table))};
    const qsizetype padded = sealed.size() - 1 - nonceSize - tagSize;
    if (padded < block || padded % block != 0 || sealed.front() != format)
        return refused;
    const QByteArray aad = associated(table, rowId, m_key->id);
    const unsigned char *nonce = bytes(sealed) + 1;
    QByteArray text(padded, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(text), nullptr, nullptr, nonce + nonceSize, padded + tagSize,
                                                   bytes(aad), aad.size(), nonce, m_key->data) != 0)
        return refused;
    qsizetype length = 0;
    for (qsizetype i = 0; i < lengthSize; ++i)
        length |= qsizetype(quint8(text[i])) << (8 * i);
    if (length > padded - lengthSize)
        return refused;
    return text.sliced(lengthSize, length);
}

} // namespace models
