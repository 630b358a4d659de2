// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uuid.h"

#include <QMutex>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace models {

QUuid newUuid(qint64 wallMs) {
    static QMutex mutex;
    static qint64 lastMs = 0;
    static quint32 counter = 0;
    qint64 ms = 0;
    quint32 sequence = 0;
    {
        const QMutexLocker lock(&mutex);
        if (wallMs > lastMs) {
            lastMs = wallMs;
            counter = QRandomGenerator::system()->bounded(0x800u);
        } else if (++counter > 0xfffu) { // the 12 bits of rand_a are a counter within one millisecond
            ++lastMs;
            counter = 0;
        }
        ms = lastMs;
        sequence = counter;
    }
    std::array<uchar, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = uchar(ms >> (8 * (5 - i)));
    bytes[6] = uchar(0x70u | (sequence >> 8));
    bytes[7] = uchar(sequence & 0xffu);
    const quint64 tail = QRandomGenerator::system()->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[size_t(8 + i)] = uchar(tail >> (8 * i));
    bytes[8] = uchar(0x80u | (bytes[8] & 0x3fu));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

QString toText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

} // namespace models
