// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace support {

TlsFiles::TlsFiles() {
    const auto openssl = [](const QStringList &words) {
        QProcess process;
        process.start(u"openssl"_s, words);
        return process.waitForFinished(30000) && process.exitCode() == 0;
    };
    const auto path = [this](const char *name) { return m_folder.filePath(QLatin1StringView(name)); };
    const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    QFile extensions(path("serveur.ext"));
    m_made = extensions.open(QIODevice::WriteOnly) &&
             extensions.write("subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n") > 0;
    extensions.close();
    m_made =
        m_made && QDir().mkpath(store()) &&
        openssl(QStringList{u"req"_s, u"-x509"_s} + newKey +
                QStringList{u"-subj"_s, u"/CN=Autorité d’un jour"_s, u"-utf8"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                            u"keyUsage=critical,keyCertSign"_s, u"-keyout"_s, path("ac.cle"), u"-out"_s,
                            authority()}) &&
        openssl(QStringList{u"req"_s} + newKey +
                QStringList{u"-subj"_s, u"/CN=127.0.0.1"_s, u"-keyout"_s, key(), u"-out"_s, path("serveur.csr")}) &&
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, path("serveur.csr"), u"-CA"_s, authority(), u"-CAkey"_s,
                 path("ac.cle"), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, path("serveur.ext"),
                 u"-out"_s, certificate()}) &&
        QFile::copy(authority(), store() + u"/ac.pem"_s) && openssl({u"rehash"_s, store()});
}

bool TlsFiles::mayReplaceStore() {
    QProcess process;
    process.start(u"unshare"_s, {u"-rm"_s, u"mount"_s, u"--bind"_s, u"/tmp"_s, u"/etc/ssl/certs"_s});
    return process.waitForFinished(10000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace support
