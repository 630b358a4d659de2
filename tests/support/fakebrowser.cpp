// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebrowser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace support {
namespace {

QString attribute(const QString &tag, const QString &name) {
    const QRegularExpression expression(u"\\b%1=(?:\"([^\"]*)\"|([^\\s>]*))"_s.arg(name));
    const auto found = expression.match(tag);
    QString value = found.captured(1) + found.captured(2);
    return value.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

Page FakeBrowser::signIn(const QUrl &url, const QString &email, const QString &password) {
    Page page = m_client.get(url);
    static const QRegularExpression form(u"<form\\b[^>]*>"_s), input(u"<input\\b[^>]*>"_s);
    const QString html = page.text();
    const auto found = form.match(html);
    if (!found.hasMatch())
        return page;
    QByteArray body;
    for (auto it = input.globalMatch(html); it.hasNext();) {
        const QString tag = it.next().captured();
        const QString type = attribute(tag, u"type"_s);
        const QString value = type == "email"_L1      ? email
                              : type == "password"_L1 ? password
                                                      : attribute(tag, u"value"_s);
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(attribute(tag, u"name"_s)) + '=' +
                QUrl::toPercentEncoding(value);
    }
    page = m_client.post(url.resolved(QUrl(attribute(found.captured(), u"action"_s))), body,
                         "application/x-www-form-urlencoded");
    for (int hops = 0; hops < 5 && page.status >= 300 && page.status < 400; ++hops)
        page = m_client.get(page.url.resolved(QUrl::fromEncoded(page.location)));
    return page;
}

} // namespace support
