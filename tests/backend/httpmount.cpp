// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/httpmount.h"

#include "tests/backend/problem.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QUrlQuery>

#include <httplib.h>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr int listeners = 48; // more than one workstation may hold a long poll
constexpr int longestWaitSeconds = 50;

// Closes the connection under the listener, which has no way to end a request without an answer.
void cut(const httplib::Request &in) {
#ifdef Q_OS_UNIX
    for (int fd = 3; fd < 1024; ++fd) {
        sockaddr_storage peer{};
        socklen_t size = sizeof peer;
        if (getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
            continue;
        const int port = peer.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6 *>(&peer)->sin6_port)
                                                    : ntohs(reinterpret_cast<sockaddr_in *>(&peer)->sin_port);
        if (port == in.remote_port && peer.ss_family != AF_UNIX)
            shutdown(fd, SHUT_RDWR);
    }
#else
    Q_UNUSED(in)
#endif
}

Response faulty(int status) {
    switch (status) {
    case 401:
        return problem("non-authentifie");
    case 403:
        return problem("interdit");
    case 409:
        return problem("cle-en-cours");
    case 426:
        return problem("client-too-old");
    case 429:
        return problem("trop-de-requetes");
    case 503:
        return problem("indisponible");
    case 500:
        return problem("erreur-interne");
    default:
        return {status, {{"Content-Type", "text/plain"}}, "faute"};
    }
}

} // namespace

HttpMount::HttpMount(Server &server)
    : m_server(server) {}

HttpMount::~HttpMount() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (!m_thread.joinable())
        return;
    m_listener->stop();
    while (!m_ended) { // the listener's threads may still wait for an answer of this one
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    m_thread.join();
}

bool HttpMount::listen(const QString &host, int port, const QString &certificate, const QString &key) {
    const bool tls = !certificate.isEmpty();
    if (tls)
        m_listener = std::make_unique<httplib::SSLServer>(certificate.toUtf8().constData(), key.toUtf8().constData());
    else
        m_listener = std::make_unique<httplib::Server>();
    if (!m_listener->is_valid())
        return false;
    m_listener->new_task_queue = [] { return new httplib::ThreadPool(listeners); };
    m_listener->set_tcp_nodelay(true);
    m_listener->set_payload_max_length(16 * 1024 * 1024);
    m_listener->set_keep_alive_timeout(30);
    m_listener->set_keep_alive_max_count(100000);
    const auto handler = [this](const httplib::Request &in, httplib::Response &out) { serve(in, out); };
    // Without a length a request has no body (RFC 9112 §6.3); the listener would wait for one, and « curl -X POST »
    // sends none.
    m_listener->set_pre_routing_handler([this](const httplib::Request &in, httplib::Response &out) {
        const bool writes = in.method == "POST" || in.method == "PUT" || in.method == "PATCH";
        if (!writes || in.has_header("Content-Length") || in.has_header("Transfer-Encoding"))
            return httplib::Server::HandlerResponse::Unhandled;
        serve(in, out);
        return httplib::Server::HandlerResponse::Handled;
    });
    m_listener->Get(".*", handler);
    m_listener->Post(".*", handler);
    m_listener->Put(".*", handler);
    m_listener->Patch(".*", handler);
    m_listener->Delete(".*", handler);
    const std::string address = host.toStdString();
    int bound = port;
    if (port == 0)
        bound = m_listener->bind_to_any_port(address.c_str());
    else if (!m_listener->bind_to_port(address.c_str(), port))
        bound = -1;
    if (bound <= 0)
        return false;
    m_url =
        u"%1://%2:%3"_s.arg(tls ? u"https"_s : u"http"_s, host.contains(u':') ? u'[' + host + u']' : host).arg(bound);
    m_state = m_server.state();
    m_thread = std::thread([this] {
        m_listener->listen_after_bind();
        m_ended = true;
    });
    // A stop() that comes before the listener runs is lost, and nothing would end it afterwards.
    while (!m_listener->is_running() && !m_ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return !m_ended;
}

Response HttpMount::handled(const Request &request) {
    Response response;
    const auto turn = [&] {
        response = m_server.handle(request);
        const std::lock_guard lock(m_mutex);
        m_state = m_server.state();
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return faulty(503);
    }
    QMetaObject::invokeMethod(this, turn, Qt::BlockingQueuedConnection);
    m_changed.notify_all();
    return response;
}

// « wait »: an empty page is held until something changes or the time is over (R32).
Response HttpMount::polled(const Request &request) {
    const Response first = handled(request);
    const int wait = request.method == "GET" && request.path().endsWith("/changes"_L1)
                         ? QUrlQuery(request.query()).queryItemValue(u"wait"_s).toInt()
                         : 0;
    const QJsonObject page = wait > 0 && first.status == 200 ? first.json() : QJsonObject();
    if (page.isEmpty() || !page["changes"_L1].toArray().isEmpty())
        return first;
    const QString state = page["newState"_L1].toString();
    {
        std::unique_lock lock(m_mutex);
        const bool news = m_changed.wait_for(lock, std::chrono::seconds(std::min(wait, longestWaitSeconds)),
                                             [&] { return m_stopping || m_state != state; });
        if (!news || m_stopping)
            return first;
    }
    return handled(request);
}

void HttpMount::fill(httplib::Response &out, const Response &response) const {
    out.status = response.status;
    for (const auto &[name, value] : response.headers)
        if (name.compare("Content-Type", Qt::CaseInsensitive) != 0)
            out.set_header(name.toStdString(), value.toStdString());
    if (!response.body.isEmpty())
        out.set_content(response.body.constData(), size_t(response.body.size()),
                        response.header("Content-Type").toStdString());
}

void HttpMount::serve(const httplib::Request &in, httplib::Response &out) {
    Request request{QByteArray::fromStdString(in.method), QString::fromStdString(in.target), {}, {}};
    for (const auto &[name, value] : in.headers)
        request.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(value)});
    request.body = QByteArray::fromStdString(in.body);

    std::optional<Fault> fault;
    QMetaObject::invokeMethod(
        this, [&] { fault = m_server.takeFault(request); }, Qt::BlockingQueuedConnection);
    if (!fault)
        return fill(out, polled(request));
    const QString &kind = fault->kind;
    if (kind == "coupe-avant"_L1)
        return cut(in);
    if (kind == "html"_L1)
        return fill(out, {200, {{"Content-Type", "text/html"}}, "<html><body>Portail captif</body></html>"});
    if (kind == "redirige"_L1)
        return fill(out, {302, {{"Location", "http://127.0.0.1:9/ailleurs"}}, {}});
    if (const int status = kind.toInt(); status > 0)
        return fill(out, faulty(status));
    if (kind == "lent"_L1)
        std::this_thread::sleep_for(std::chrono::milliseconds(fault->milliseconds));
    if (kind == "double"_L1)
        handled(request);
    const Response response = handled(request);
    if (kind == "coupe-apres"_L1)
        return cut(in);
    if (kind != "tronque"_L1 || response.body.size() < 2)
        return fill(out, response);
    Response headersOnly = response;
    headersOnly.body.clear();
    fill(out, headersOnly);
    const std::string half = response.body.left(response.body.size() / 2).toStdString();
    out.set_content_provider(size_t(response.body.size()), response.header("Content-Type").toStdString(),
                             [half](size_t offset, size_t, httplib::DataSink &sink) {
                                 return offset == 0 && sink.write(half.data(), half.size());
                             });
}

} // namespace backend
