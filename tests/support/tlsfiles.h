// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace support {

// A certification authority of one day and its certificate for 127.0.0.1, made with openssl.
//
// Qt 6.4 looks for authorities in the system's folders of hashed certificates (/etc/ssl/certs first) and nowhere else:
// it reads neither SSL_CERT_FILE nor SSL_CERT_DIR. A program is therefore shown another /etc/ssl/certs, in a mount
// namespace of its own; the machine's is not touched. Kernels and containers may forbid that: mayReplaceStore().
class TlsFiles {
  public:
    TlsFiles();
    bool made() const { return m_made; }
    QString authority() const { return m_folder.filePath(QStringLiteral("ac.pem")); }
    QString certificate() const { return m_folder.filePath(QStringLiteral("serveur.pem")); }
    QString key() const { return m_folder.filePath(QStringLiteral("serveur.cle")); }
    QString store() const { return m_folder.filePath(QStringLiteral("certs")); } // as /etc/ssl/certs: hashed
    static bool mayReplaceStore();

  private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

} // namespace support
