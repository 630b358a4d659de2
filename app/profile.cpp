// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

namespace {

constexpr qint64 roomForLock = 4096;
constexpr int ownerWritesItsNameMs = 20;

// Where the system's own locks reach every process that may hold the file.
bool onThisMachine(const QString &file) {
    const QStorageInfo where(QFileInfo(file).path());
#ifdef Q_OS_WIN
    return where.device().startsWith(R"(\\?\Volume)");
#else
    static const QList<QByteArray> local{"apfs", "btrfs",   "ext2",  "ext3", "ext4", "f2fs",
                                         "hfs",  "overlay", "tmpfs", "xfs",  "zfs"};
    // A root without an entry in the table of mounts (a chroot) has no type; a network's folder always has one.
    return !where.isValid() || local.contains(where.fileSystemType());
#endif
}

// Nobody's name stands in it, or that of another machine.
bool abandoned(const QLockFile &lock) {
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program) ||
           (host != QSysInfo::machineHostName() && onThisMachine(lock.fileName()));
}

// QLockFile leaves alone, for ever, a lock that names nobody (power was lost before its owner had written its name) and
// one of another machine (a profile brought back from a backup). Its removal asks the system first whether a process
// still holds the file; the second lock, the one Qt takes for the same purpose, keeps two starts from removing what the
// other has just made.
bool acquire(QLockFile &lock) {
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || !abandoned(lock))
        return false;
    QThread::msleep(ownerWritesItsNameMs); // one that starts at this very moment
    QLockFile removal(lock.fileName() + u".rmlock"_s);
    if (!removal.tryLock(0) || !abandoned(lock))
        return false;
    lock.removeStaleLockFile();
    return lock.tryLock(0);
}

} // namespace

QString Profile::defaultFolder(bool demo) {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(demo ? u"mon-compte-defi-demo"_s : u"mon-compte-defi"_s);
}

Profile::Profile(const QString &folder)
    : m_folder(QDir(folder).absolutePath()) {}

models::Result<std::unique_ptr<Profile>> Profile::open(const QString &folder) {
    std::unique_ptr<Profile> profile(new Profile(folder));
    if (!QDir().mkpath(profile->m_folder))
        return {QFileInfo(QFileInfo(profile->m_folder).path()).isWritable() ? Failure::Kind::Io
                                                                            : Failure::Kind::ReadOnly,
                u"profile folder"_s};
    QFile::setPermissions(profile->m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    profile->m_lock = std::make_unique<QLockFile>(profile->path(u"verrou"_s));
    profile->m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, however old it is
    if (!acquire(*profile->m_lock)) {
        if (profile->m_lock->error() == QLockFile::LockFailedError)
            return {Failure::Kind::StoreBusy, u"another instance"_s};
        if (profile->m_lock->error() == QLockFile::PermissionError)
            return {Failure::Kind::ReadOnly, u"no lock"_s};
        const bool full = QStorageInfo(profile->m_folder).bytesAvailable() < roomForLock;
        return {full ? Failure::Kind::DiskFull : Failure::Kind::Io, u"no lock"_s};
    }
    // Made here, for its user alone: QSettings would let others read it.
    QFile settings(profile->path(u"reglages.ini"_s));
    if (settings.exists() || settings.open(QIODevice::WriteOnly))
        settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    settings.close();
    profile->m_settings = std::make_unique<QSettings>(settings.fileName(), QSettings::IniFormat);
    profile->m_settings->remove(u"compte/nom"_s); // earlier versions left it there in clear
    return profile;
}

QString Profile::path(const QString &name) const { return QDir(m_folder).filePath(name); }

std::optional<Account> Profile::account() const {
    const auto value = [this](const char *key) {
        return m_settings->value(u"compte/"_s + QLatin1StringView(key)).toString();
    };
    Account account{value("emetteur"), value("sujet"), value("siren"), value("raisonSociale"), {}};
    if (account.sujet.isEmpty() || account.siren.isEmpty())
        return std::nullopt;
    return account;
}

models::Result<> Profile::use(const Account &account) {
    m_settings->setValue(u"compte/emetteur"_s, account.emetteur);
    m_settings->setValue(u"compte/sujet"_s, account.sujet);
    m_settings->setValue(u"compte/siren"_s, account.siren);
    m_settings->setValue(u"compte/raisonSociale"_s, account.raisonSociale);
    m_settings->sync();
    if (m_settings->status() != QSettings::NoError)
        return {Failure::Kind::Io, u"settings"_s};
    return models::Done{};
}

void Profile::leave() {
    m_settings->remove(u"compte"_s);
    m_settings->sync();
}

QString Profile::accountFolder(const Account &account) const {
    const QByteArray key = (account.emetteur + u'\n' + account.sujet + u'\n' + account.siren).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16);
    return path(u"compte-"_s + QString::fromLatin1(hash));
}

} // namespace app
