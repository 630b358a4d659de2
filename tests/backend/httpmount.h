// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/server.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace backend {

// The backend on a socket. The server lives on the thread of this object; the listener's threads wait for it, hold long
// polls and do what the fault plan says.
class HttpMount : public QObject {
    Q_OBJECT
  public:
    explicit HttpMount(Server &server);
    ~HttpMount() override;

    // With a certificate and its key: TLS. Port 0 takes a free one. False when the address cannot be had.
    bool listen(const QString &host, int port, const QString &certificate = {}, const QString &key = {});
    QString url() const { return m_url; }

  private:
    Response handled(const Request &request);
    Response polled(const Request &request);
    void serve(const httplib::Request &in, httplib::Response &out);
    void fill(httplib::Response &out, const Response &response) const;

    Server &m_server;
    std::unique_ptr<httplib::Server> m_listener;
    std::thread m_thread;
    std::atomic<bool> m_ended = false; // the thread has nothing left to do
    QString m_url;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QString m_state; // of the feed, for those who wait
    bool m_stopping = false;
};

} // namespace backend
