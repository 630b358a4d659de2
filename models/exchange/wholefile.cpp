// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace models {

Result<> writeWhole(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    if (file.error() == QFileDevice::ResourceError)
        return Failure{Failure::Kind::DiskFull, u"a document found no room"_s};
    return whyUnwritten(path, bytes.size());
}

Failure whyUnwritten(const QString &path, qint64 size) {
    const QFileInfo file(path);
    const QFileInfo folder(file.path());
    const QStorageInfo storage(folder.filePath());
    if (folder.isDir() && (!folder.isWritable() || (file.isFile() && !file.isWritable())))
        return {Failure::Kind::ReadOnly, u"a document's folder or file is read-only"_s};
    if (storage.isReady() && storage.bytesAvailable() < size)
        return {Failure::Kind::DiskFull, u"a document found no room"_s};
    return {Failure::Kind::Io, u"a document could not be written"_s};
}

QString printable(const QString &text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if ((QChar::surrogateToUcs4(c, text.at(i + 1)) & 0xFFFE) != 0xFFFE)
                out.append(c).append(text.at(i + 1));
            ++i;
            continue;
        }
        const char16_t code = c.unicode();
        const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code <= 0x9F);
        const bool direction = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                               (code >= 0x2066 && code <= 0x2069);
        if (!control && !direction && !c.isSurrogate() && c != QChar(0xFEFF) && c != QChar(0xFFFE) &&
            c != QChar(0xFFFF))
            out.append(c);
    }
    return out;
}

} // namespace models
