// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr char table[] = "coffre";
const QLatin1StringView wrapKeyId("kek1");

QString metadataFile(const QString &folder) { return QDir(folder).filePath(u"coffre.json"_s); }
QString keyName(const QString &folder) { return u"coffre/"_s + QDir(folder).dirName(); }

// Anything a lost key would make unreadable: a store, a draft log, attachments.
bool holdsData(const QString &folder) {
    const QStringList entries = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    return std::any_of(entries.begin(), entries.end(), [](const QString &entry) { return entry != "coffre.json"_L1; });
}

Failure locked(const QString &detail) { return {Failure::Kind::VaultLocked, detail}; }

QString word(Keyring::Outcome outcome) {
    switch (outcome) {
    case Keyring::Outcome::Ok:
        return u"ok"_s;
    case Keyring::Outcome::NotFound:
        return u"key not found in the keychain"_s;
    case Keyring::Outcome::Denied:
        return u"keychain denied"_s;
    case Keyring::Outcome::Timeout:
        return u"keychain does not answer"_s;
    case Keyring::Outcome::NoBackend:
        return u"no keychain"_s;
    case Keyring::Outcome::TooBig:
        return u"secret too large for the keychain"_s;
    }
    return {};
}

using Opened = Result<std::shared_ptr<const Sealer>>;

Opened unwrap(const QJsonObject &metadata, const QByteArray &kek) {
    if (kek.size() != Sealer::keySize)
        return locked(u"the keychain's key has the wrong size"_s);
    const QString keyId = metadata.value("cle"_L1).toString();
    const QByteArray wrapped = QByteArray::fromBase64(metadata.value("dek"_L1).toString().toLatin1());
    const Result<QByteArray> dek = Sealer(kek, wrapKeyId).open(table, keyId, wrapped);
    if (!dek || dek->size() != Sealer::keySize)
        return locked(u"the keychain's key does not open this vault"_s);
    return std::make_shared<const Sealer>(*dek, keyId);
}

Result<> save(const QString &folder, const QJsonObject &metadata) {
    QSaveFile file(metadataFile(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(metadata).toJson()) < 0 || !file.commit())
        return Failure{Failure::Kind::Io, u"coffre.json: "_s + file.errorString()};
    return Done{};
}

// The KEK is written, then read back: a keychain that accepts and forgets must show now, not when there is work to
// lose.
void create(Keyring &keyring, const QString &folder, VaultOpened then) {
    const QByteArray kek = Sealer::newKey();
    const QString key = keyName(folder);
    keyring.write(key, kek, [&keyring, folder, key, kek, then = std::move(then)](Keyring::Outcome written) {
        if (written != Keyring::Outcome::Ok)
            return then(locked(word(written)));
        keyring.read(key, [&keyring, folder, kek, then](Keyring::Outcome read, const QByteArray &again) {
            if (read != Keyring::Outcome::Ok || again != kek)
                return then(locked(u"the keychain did not keep the key: "_s + word(read)));
            const QByteArray dek = Sealer::newKey();
            const QString keyId = u"k1"_s;
            const QByteArray wrapped = Sealer(kek, wrapKeyId).seal(table, keyId, dek);
            const Result<> saved = save(folder, {{u"version"_s, 1},
                                                 {u"cle"_s, keyId},
                                                 {u"trousseau"_s, keyring.backend()},
                                                 {u"dek"_s, QString::fromLatin1(wrapped.toBase64())}});
            if (!saved)
                return then(saved.failure());
            then(std::make_shared<const Sealer>(dek, keyId));
        });
    });
}

} // namespace

void openVault(Keyring &keyring, const QString &folder, VaultOpened then) {
    if (!QDir().mkpath(folder))
        return then(Failure{Failure::Kind::Io, u"the account folder cannot be created"_s});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(metadataFile(folder));
    if (!file.exists()) {
        if (holdsData(folder))
            return then(locked(u"coffre.json is missing beside sealed data"_s));
        return create(keyring, folder, std::move(then));
    }
    if (!file.open(QIODevice::ReadOnly))
        return then(Failure{Failure::Kind::Io, u"coffre.json: "_s + file.errorString()});
    const QJsonObject metadata = QJsonDocument::fromJson(file.readAll()).object();
    keyring.read(keyName(folder), [metadata, then = std::move(then)](Keyring::Outcome read, const QByteArray &kek) {
        if (read != Keyring::Outcome::Ok)
            return then(locked(word(read)));
        then(unwrap(metadata, kek));
    });
}

void eraseVault(Keyring &keyring, const QString &folder, std::function<void(Result<>)> then) {
    keyring.remove(keyName(folder), [folder, then = std::move(then)](Keyring::Outcome removed) {
        if (removed != Keyring::Outcome::Ok && removed != Keyring::Outcome::NotFound)
            return then(locked(word(removed)));
        if (!QDir(folder).removeRecursively())
            return then(Failure{Failure::Kind::Io, u"some files of the account remain"_s});
        then(Done{});
    });
}

} // namespace models
