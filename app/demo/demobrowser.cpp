// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demobrowser.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {
namespace {

constexpr int maxHops = 6;

QString attribute(const QString &tag, const QString &name) {
    const QRegularExpression expression(u"\\b%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s\">]+))"_s.arg(name));
    const auto match = expression.match(tag);
    QString value = match.captured(match.capturedStart(2) < 0 ? 1 : 2);
    return value.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

FilledForm fillForm(const QString &html, const QString &login, const QString &password) {
    static const QRegularExpression form(u"<form\\b[^>]*>"_s), input(u"<input\\b[^>]*>"_s);
    FilledForm out;
    const auto found = form.match(html);
    if (!found.hasMatch())
        return out;
    out.action = attribute(found.captured(), u"action"_s);
    QList<QByteArray> fields;
    for (auto it = input.globalMatch(html); it.hasNext();) {
        const QString tag = it.next().captured();
        const QString name = attribute(tag, u"name"_s);
        const QString type = attribute(tag, u"type"_s);
        if (name.isEmpty() || type == "submit"_L1)
            continue;
        const QString value = type == "hidden"_L1     ? attribute(tag, u"value"_s)
                              : type == "password"_L1 ? password
                                                      : login;
        fields.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    }
    out.body = fields.join('&');
    return out;
}

DemoBrowser::DemoBrowser(QObject *parent)
    : QObject(parent) {}

DemoBrowser::~DemoBrowser() = default;

void DemoBrowser::visit(const QUrl &page) {
    m_hops = 0;
    go(page, {"GET", {}});
}

void DemoBrowser::go(const QUrl &url, const HttpRequest &request) {
    const auto origin = serverUrl(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString());
    if (++m_hops > maxHops || !origin || !QHostAddress(url.host()).isLoopback())
        return;
    m_page = url;
    if (m_transport)
        m_transport.release()->deleteLater(); // it is still emitting
    m_transport = std::make_unique<Transport>(*origin);
    connect(m_transport.get(), &Transport::answered, this, &DemoBrowser::answered);
    HttpRequest out = request;
    out.path = url.path(QUrl::FullyEncoded) + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString());
    m_transport->send(1, out);
}

void DemoBrowser::answered(int, const HttpReply &reply) {
    const QByteArray location = reply.header("location");
    if (reply.status >= 300 && reply.status < 400 && !location.isEmpty())
        return go(m_page.resolved(QUrl::fromEncoded(location)), {"GET", {}});
    const FilledForm form = fillForm(QString::fromUtf8(reply.body), u"demo@exemple.fr"_s, u"demo"_s);
    if (form.body.isEmpty())
        return; // the page after sign-in
    HttpRequest post{"POST", {}};
    post.headers.append({QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")});
    post.body = form.body;
    go(form.action.isEmpty() ? m_page : m_page.resolved(QUrl(form.action)), post);
}

} // namespace app
