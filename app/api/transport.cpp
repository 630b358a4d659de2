// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transport.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace app {
namespace {

// Off unless asked for (QT_LOGGING_RULES): methods, paths and error codes, no query, header or body.
Q_LOGGING_CATEGORY(lcTransport, "mcd.transport", QtWarningMsg)

HttpReply::Outcome outcomeOf(const QNetworkReply &reply, bool tooLarge, bool timedOut) {
    using Outcome = HttpReply::Outcome;
    if (tooLarge)
        return Outcome::TooLarge;
    const auto error = reply.error();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Outcome::TlsRefused;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return Outcome::ProxyRefused;
    const bool content = error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
    if (content && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return Outcome::Answered;
    if (timedOut || error == QNetworkReply::TimeoutError)
        return Outcome::Timeout;
    return Outcome::Unreachable; // cut, refused, unresolved: a truncated body is no answer
}

} // namespace

models::Result<QUrl> serverUrl(const QString &text) {
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                       (url.path().isEmpty() || url.path() == "/"_L1);
    const QHostAddress address(url.host());
    const bool allowed =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && !address.isNull() && address.isLoopback());
    if (!url.isValid() || url.host().isEmpty() || !plain || !allowed)
        return {models::Failure::Kind::Invalid, u"server URL"_s};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

Transport::Transport(const QUrl &origin, QObject *parent)
    : QObject(parent)
    , m_origin(origin)
    , m_network(std::make_unique<QNetworkAccessManager>()) {
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
    if (QHostAddress(origin.host()).isLoopback()) // the demo: whatever the company's proxy is, it is not on the way
        m_network->setProxy(QNetworkProxy::NoProxy);
}

Transport::~Transport() {
    const QList<QNetworkReply *> running = m_running.values();
    m_running.clear();
    for (QNetworkReply *reply : running) {
        reply->disconnect(this);
        delete reply;
    }
}

void Transport::setBearer(const QByteArray &token) { m_bearer = token; }

void Transport::send(int ticket, const HttpRequest &request) {
    Q_ASSERT(request.path.startsWith(u'/'));
    const QUrl url(m_origin.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + request.path);
    QNetworkRequest out(url);
    out.setTransferTimeout(request.timeoutMs);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setRawHeader("User-Agent", "MonCompteDEFi/" MCD_VERSION);
    out.setRawHeader("Accept-Language", "fr");
    out.setRawHeader("Accept", "application/json, application/problem+json, application/x-ndjson");
    if (!m_bearer.isEmpty())
        out.setRawHeader("Authorization", "Bearer " + m_bearer);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);

    QNetworkReply *reply = request.method == "HEAD" ? m_network->head(out)
                                                    : m_network->sendCustomRequest(out, request.method, request.body);
    m_running.insert(ticket, reply);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > maxBody) {
            reply->setProperty("tooLarge", true);
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, ticket, reply] { finish(ticket, reply); });
}

void Transport::cancel(int ticket) {
    QNetworkReply *reply = m_running.take(ticket);
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Transport::finish(int ticket, QNetworkReply *reply) {
    if (m_running.take(ticket) != reply)
        return;
    reply->deleteLater();
    HttpReply out;
    // The transfer timeout aborts, which looks like a cancellation; our own cancel() never comes here.
    out.outcome = outcomeOf(*reply, reply->property("tooLarge").toBool(),
                            reply->error() == QNetworkReply::OperationCanceledError);
    qCDebug(lcTransport) << reply->operation() << reply->url().path() << int(out.outcome) << reply->error();
    if (out.outcome == HttpReply::Outcome::Answered) {
        out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            out.headers.append({name.toLower(), value});
        out.body = reply->readAll();
    }
    Q_EMIT answered(ticket, out);
}

} // namespace app
