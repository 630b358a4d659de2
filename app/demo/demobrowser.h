// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"

#include <memory>

namespace app {

// Fills in the sign-in page of the reference backend with its demo account, as a person would in a browser, and follows
// it back to the loopback: the demo signs in by the very OAuth flow of the product. Only ever talks to 127.0.0.1.
class DemoBrowser : public QObject {
    Q_OBJECT
  public:
    explicit DemoBrowser(QObject *parent = nullptr);
    ~DemoBrowser() override;
    void visit(const QUrl &page);

  private:
    void answered(int ticket, const HttpReply &reply);
    void go(const QUrl &url, const HttpRequest &request);

    QUrl m_page;
    std::unique_ptr<Transport> m_transport;
    int m_hops = 0;
};

// The request that submits the first form of the page, its hidden fields kept; nothing when it has none.
struct FilledForm {
    QString action;
    QByteArray body;
};
FilledForm fillForm(const QString &html, const QString &login, const QString &password);

} // namespace app
