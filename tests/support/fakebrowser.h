// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/client.h"

namespace support {

// What a person does in the browser: opens the sign-in page, fills the form in, is sent back to the program.
class FakeBrowser {
  public:
    explicit FakeBrowser(const QString &authority = {})
        : m_client(authority) {}
    // The last page seen: the program's thanks on the loopback, or the form again with its reproach.
    Page signIn(const QUrl &page, const QString &email = QStringLiteral("demo@exemple.fr"),
                const QString &password = QStringLiteral("demo"));

  private:
    Client m_client;
};

} // namespace support
