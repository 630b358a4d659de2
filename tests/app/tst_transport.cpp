// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transport.h"
#include "tests/support/httpstub.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using support::HttpStub;

namespace {

HttpReply ask(Transport &transport, const HttpRequest &request) {
    HttpReply out;
    bool come = false;
    const auto connection =
        QObject::connect(&transport, &Transport::answered, &transport, [&](int, const HttpReply &r) {
            out = r;
            come = true;
        });
    transport.send(1, request);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(come, 10000); }();
    QObject::disconnect(connection);
    return out;
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void serverUrl_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin"); // empty: refused
        QTest::newRow("https") << u"https://api.opcadefi.fr"_s << u"https://api.opcadefi.fr"_s;
        QTest::newRow("port, slash") << u" https://api.opcadefi.fr:8443/ "_s << u"https://api.opcadefi.fr:8443"_s;
        QTest::newRow("http on the loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("http elsewhere") << u"http://api.opcadefi.fr"_s << QString();
        QTest::newRow("a name is not the loopback") << u"http://localhost:80"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("user") << u"https://u:p@api.opcadefi.fr"_s << QString();
        QTest::newRow("path") << u"https://api.opcadefi.fr/x"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void serverUrl() {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        const auto url = app::serverUrl(text);
        QCOMPARE(url.ok(), !origin.isEmpty());
        if (url)
            QCOMPARE(url->toString(), origin);
    }

    // A company's proxy is asked for the OPCA's server, and never for a server of this very desk.
    void proxy_isNotForTheLoopback() {
        HttpStub proxy([](const QByteArray &) { return HttpStub::json("{\"par\":\"proxy\"}"); });
        HttpStub server([](const QByteArray &) { return HttpStub::json("{\"par\":\"serveur\"}"); });
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, proxy.url().host(), quint16(proxy.url().port())));
        Transport near(server.url());
        const HttpReply here = ask(near, {"GET", u"/v1/session"_s});
        Transport far(QUrl(u"http://192.0.2.1"_s));
        const HttpReply there = ask(far, {"GET", u"/v1/session"_s});
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QCOMPARE(here.body, QByteArray("{\"par\":\"serveur\"}"));
        QCOMPARE(there.body, QByteArray("{\"par\":\"proxy\"}"));
        QVERIFY(proxy.requests.first().startsWith("GET http://192.0.2.1/v1/session "));
    }

    void request_saysWhoWeAre() {
        HttpStub server([](const QByteArray &) { return HttpStub::json("{\"a\":1}"); });
        Transport transport(server.url());
        transport.setBearer("secret");
        const HttpReply reply =
            ask(transport, {"PATCH", u"/v1/x?a=%20b"_s, {{QByteArray("If-Match"), QByteArray("\"1\"")}}, "{}"});
        QCOMPARE(reply.outcome, HttpReply::Outcome::Answered);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "{\"a\":1}");
        QCOMPARE(reply.header("content-type"), "application/json");
        const QByteArray sent = server.requests.value(0);
        QVERIFY(sent.startsWith("PATCH /v1/x?a=%20b HTTP/1.1"));
        QVERIFY(sent.contains("Authorization: Bearer secret"));
        QVERIFY(sent.contains("User-Agent: MonCompteDEFi/"));
        QVERIFY(sent.contains("Accept-Language: fr"));
        QVERIFY(sent.endsWith("\r\n\r\n{}"));
    }
    void redirectElsewhere_isNotFollowed_tokenNotSent() {
        HttpStub other([](const QByteArray &) { return HttpStub::json("{}"); });
        HttpStub server([&other](const QByteArray &) {
            return QByteArray("HTTP/1.1 302 Found\r\nLocation: " + other.url().toEncoded() +
                              "/v1/x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        });
        Transport transport(server.url());
        transport.setBearer("secret");
        QCOMPARE(ask(transport, {"GET", u"/v1/x"_s}).status, 302);
        QTest::qWait(100);
        QVERIFY(other.requests.isEmpty());
    }
    void cutBody_isNoAnswer() {
        HttpStub server([](const QByteArray &) {
            return QByteArray(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\":");
        });
        Transport transport(server.url());
        QCOMPARE(ask(transport, {"GET", u"/v1/x"_s}).outcome, HttpReply::Outcome::Unreachable);
    }
    void cutConnection_isUnreachable() {
        HttpStub server([](const QByteArray &) { return QByteArray("cut"); });
        Transport transport(server.url());
        QCOMPARE(ask(transport, {"POST", u"/v1/x"_s, {}, "{}"}).outcome, HttpReply::Outcome::Unreachable);
    }
    void stall_timesOut() {
        HttpStub server([](const QByteArray &) { return QByteArray(); });
        Transport transport(server.url());
        HttpRequest request{"GET", u"/v1/x"_s};
        request.timeoutMs = 300;
        QCOMPARE(ask(transport, request).outcome, HttpReply::Outcome::Timeout);
    }
    void hugeBody_isRefused() {
        HttpStub server(
            [](const QByteArray &) { return HttpStub::json(QByteArray(Transport::maxBody + 1000000, 'x')); });
        Transport transport(server.url());
        QCOMPARE(ask(transport, {"GET", u"/v1/x"_s}).outcome, HttpReply::Outcome::TooLarge);
    }
    void nobodyThere_isUnreachable() {
        Transport transport(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(ask(transport, {"GET", u"/v1/x"_s}).outcome, HttpReply::Outcome::Unreachable);
    }
    void cancelled_isSilent() {
        HttpStub server([](const QByteArray &) { return QByteArray(); });
        Transport transport(server.url());
        QSignalSpy spy(&transport, &Transport::answered);
        transport.send(1, {"GET", u"/v1/x"_s});
        QTRY_COMPARE(server.requests.size(), 1);
        transport.cancel(1);
        QTest::qWait(100);
        QVERIFY(spy.isEmpty());
    }
    void cookies_areNotKept() {
        HttpStub server([](const QByteArray &) {
            return QByteArray("HTTP/1.1 200 OK\r\nSet-Cookie: s=1\r\nContent-Type: application/json\r\nConnection: "
                              "close\r\nContent-Length: 2\r\n\r\n{}");
        });
        Transport transport(server.url());
        ask(transport, {"GET", u"/v1/x"_s});
        ask(transport, {"GET", u"/v1/x"_s});
        QVERIFY(!server.requests.value(1).contains("Cookie:"));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
