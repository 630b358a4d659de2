// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keyring.h"

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr int patienceMs = 5000;
constexpr qsizetype largest = 2500; // Windows refuses credentials above 2 560 bytes

Keyring::Outcome outcome(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
        return Keyring::Outcome::Ok;
    case QKeychain::EntryNotFound:
        return Keyring::Outcome::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Keyring::Outcome::Denied;
    default:
        return Keyring::Outcome::NoBackend;
    }
}

class SystemKeyring : public Keyring {
  public:
    explicit SystemKeyring(const QString &profile)
        : m_service(profile.isEmpty() ? u"mon-compte-defi"_s : u"mon-compte-defi/"_s + profile) {}

    void read(const QString &key, Read then) override {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        start(job, key, [job, then = std::move(then)](Outcome outcome) {
            then(outcome, outcome == Outcome::Ok ? job->binaryData() : QByteArray());
        });
    }
    void write(const QString &key, const QByteArray &secret, Written then) override {
        if (secret.size() > largest) {
            QTimer::singleShot(0, &m_context, [then = std::move(then)] { then(Outcome::TooBig); });
            return;
        }
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret);
        start(job, key, std::move(then));
    }
    void remove(const QString &key, Written then) override {
        start(new QKeychain::DeletePasswordJob(m_service), key, std::move(then));
    }
    QString backend() const override { return u"systeme"_s; }

  private:
    // A keychain daemon that never answers must not freeze a start: after a while the silence is the answer, and what
    // comes later is dropped.
    void start(QKeychain::Job *job, const QString &key, const Written &then) {
        job->setKey(key);
        job->setInsecureFallback(false);
        auto *patience = new QTimer(&m_context);
        patience->setSingleShot(true);
        QObject::connect(patience, &QTimer::timeout, &m_context, [patience, then] {
            patience->deleteLater();
            then(Outcome::Timeout);
        });
        QObject::connect(job, &QKeychain::Job::finished, patience, [patience, then](QKeychain::Job *done) {
            if (!patience->isActive())
                return;
            patience->stop();
            patience->deleteLater();
            then(outcome(done->error()));
        });
        patience->start(patienceMs);
        job->start();
    }

    QString m_service;
    QObject m_context;
};

// Secrets in a map, answered later like the real one.
class MapKeyring : public Keyring {
  public:
    void read(const QString &key, Read then) override {
        const auto at = m_secrets.constFind(key);
        const bool found = at != m_secrets.cend();
        const QByteArray secret = found ? *at : QByteArray();
        QTimer::singleShot(0, &m_context, [then = std::move(then), found, secret] {
            then(found ? Outcome::Ok : Outcome::NotFound, secret);
        });
    }
    void write(const QString &key, const QByteArray &secret, Written then) override {
        m_secrets.insert(key, secret);
        answer(std::move(then), save() ? Outcome::Ok : Outcome::Denied);
    }
    void remove(const QString &key, Written then) override {
        const bool found = m_secrets.remove(key) > 0;
        const bool saved = save();
        answer(std::move(then), !found ? Outcome::NotFound : saved ? Outcome::Ok : Outcome::Denied);
    }
    QString backend() const override { return u"memoire"_s; }

  protected:
    virtual bool save() { return true; }
    QMap<QString, QByteArray> m_secrets;

  private:
    void answer(Written then, Outcome outcome) {
        QTimer::singleShot(0, &m_context, [then = std::move(then), outcome] { then(outcome); });
    }
    QObject m_context;
};

class FileKeyring : public MapKeyring {
  public:
    explicit FileKeyring(const QString &file)
        : m_file(file) {
        QFile in(m_file);
        if (!in.open(QIODevice::ReadOnly))
            return;
        const QJsonObject object = QJsonDocument::fromJson(in.readAll()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            m_secrets.insert(it.key(), QByteArray::fromBase64(it->toString().toLatin1()));
    }
    QString backend() const override { return u"fichier-demo"_s; }

  protected:
    bool save() override {
        QJsonObject object;
        for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
            object.insert(it.key(), QString::fromLatin1(it->toBase64()));
        QSaveFile out(m_file);
        return out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
               out.write(QJsonDocument(object).toJson()) > 0 && out.commit();
    }

  private:
    QString m_file;
};

} // namespace

std::unique_ptr<Keyring> systemKeyring(const QString &profileName) {
    return std::make_unique<SystemKeyring>(profileName);
}
std::unique_ptr<Keyring> fileKeyring(const QString &file) { return std::make_unique<FileKeyring>(file); }
std::unique_ptr<Keyring> memoryKeyring() { return std::make_unique<MapKeyring>(); }

} // namespace models
