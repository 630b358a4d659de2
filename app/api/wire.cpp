// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/wire.h"

#include "models/domain/uuid.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::wire {

using models::Failure;
using models::Operation;
using models::Result;

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString escaped(const QString &segment) { return QString::fromLatin1(QUrl::toPercentEncoding(segment)); }

Failure notOurs(const char *what) { return {Failure::Kind::Server, QString::fromLatin1(what)}; }

// A string member that must be there and be sensible; limits keep a hostile page from filling the store.
bool text(const QJsonObject &object, QLatin1StringView key, QString &out, bool mayBeEmpty = false) {
    const QJsonValue value = object.value(key);
    if (value.isUndefined() && mayBeEmpty)
        return true;
    out = value.toString();
    return value.isString() && (mayBeEmpty || !out.isEmpty()) && out.size() <= 400 && !out.contains(QChar(0));
}

Result<models::Change> change(const QJsonObject &object) {
    models::Change out;
    QString op;
    if (!text(object, "type"_L1, out.type) || !text(object, "id"_L1, out.id) || !text(object, "op"_L1, op))
        return notOurs("change without type, id or op");
    if (op == "delete"_L1) {
        out.deleted = true;
        out.reason = object["reason"_L1].toString();
        return out;
    }
    if (op != "upsert"_L1 || !object["object"_L1].isObject() || !text(object, "rev"_L1, out.rev))
        return notOurs("change that is neither an upsert nor a delete");
    out.object = object["object"_L1].toObject();
    if (out.type == "dossier"_L1 && (QUuid::fromString(out.id).isNull() || out.object["id"_L1].toString() != out.id ||
                                     !out.object["statut"_L1].isString() || out.object["rev"_L1].toString() != out.rev))
        return notOurs("dossier that is not the one announced");
    return out;
}

Result<QList<models::Change>> changeList(const QJsonValue &value) {
    if (!value.isArray())
        return notOurs("page without its list");
    const QJsonArray array = value.toArray();
    QList<models::Change> out;
    out.reserve(array.size());
    QSet<QString> seen;
    for (const QJsonValue &each : array) {
        auto read = change(each.toObject());
        if (!read)
            return read.failure();
        const QString key = read->type + u'/' + read->id;
        if (seen.contains(key)) // R3
            return notOurs("an id twice in a page");
        seen.insert(key);
        out.append(std::move(read).value());
    }
    return out;
}

// Nothing when the server gives none, or gives something else: a comparison left out harms nobody.
std::optional<models::FeedTotals> totalsOf(const QJsonValue &value) {
    if (!value.isObject())
        return std::nullopt;
    models::FeedTotals out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool read = false;
        const quint64 somme = it.value()["somme"_L1].toString().toULongLong(&read, 16);
        const qint64 nombre = it.value()["nombre"_L1].toInteger(-1);
        if (!read || nombre < 0)
            return std::nullopt;
        if (nombre > 0)
            out.insert(it.key(), {nombre, somme});
    }
    return out;
}

HttpRequest write(const QByteArray &method, const QString &path, const Operation &operation, bool conditional) {
    HttpRequest request{method, path};
    request.headers.append({"Idempotency-Key", models::toText(operation.id).toLatin1()});
    if (conditional)
        request.headers.append({"If-Match", '"' + operation.ifMatch.toUtf8() + '"'});
    return request;
}

HttpRequest withJson(HttpRequest request, const QByteArray &body, const QByteArray &type = "application/json") {
    request.headers.append({"Content-Type", type});
    request.body = body;
    return request;
}

} // namespace

QString companyPath(const QString &siren) { return u"/v1/entreprises/"_s + escaped(siren); }

HttpRequest changes(const QString &siren, const QString &since, int limit, int waitSeconds, bool totals) {
    HttpRequest request{"GET", companyPath(siren) + u"/changes?since="_s + escaped(since) + u"&limit="_s +
                                   QString::number(limit)};
    if (totals)
        request.path += u"&controle=true"_s;
    if (waitSeconds > 0) {
        request.path += u"&wait="_s + QString::number(waitSeconds);
        request.timeoutMs = (waitSeconds + 15) * 1000;
    }
    return request;
}

HttpRequest snapshot(const QString &siren, const QString &cursor, int limit) {
    HttpRequest request{"GET", companyPath(siren) + u"/snapshot?limit="_s + QString::number(limit)};
    if (!cursor.isEmpty())
        request.path += u"&cursor="_s + escaped(cursor);
    return request;
}

HttpRequest operation(const QString &siren, const Operation &operation, const models::Upload &upload) {
    const QString company = companyPath(siren);
    const QString dossier = company + u"/dossiers/"_s + escaped(operation.subject);
    const auto piece = [&] {
        const QString id = QJsonDocument::fromJson(operation.body)["id"_L1].toString();
        return dossier + u"/pieces/"_s + escaped(id);
    };
    switch (operation.kind) {
    case Operation::Kind::Create: {
        HttpRequest request = write("PUT", dossier, operation, false);
        request.headers.append({QByteArray("If-None-Match"), QByteArray("*")});
        return withJson(request, operation.body);
    }
    case Operation::Kind::Patch:
        return withJson(write("PATCH", dossier, operation, true), operation.body, "application/merge-patch+json");
    case Operation::Kind::Delete:
        return write("DELETE", dossier, operation, true);
    case Operation::Kind::Transmettre:
        return withJson(write("POST", dossier + u"/transmission"_s, operation, true), operation.body);
    case Operation::Kind::Deverrouiller:
        return write("DELETE", dossier + u"/transmission"_s, operation, true);
    case Operation::Kind::Attacher: {
        const QString envoi = upload.url.mid(upload.url.lastIndexOf(u'/') + 1);
        return withJson(write("PUT", piece(), operation, false),
                        compact({{u"envoi"_s, envoi}, {u"type"_s, models::toCode(upload.type)}}));
    }
    case Operation::Kind::Detacher:
        return write("DELETE", piece(), operation, false);
    case Operation::Kind::Profil:
        return withJson(write("PATCH", company + u"/profil"_s, operation, true), operation.body,
                        "application/merge-patch+json");
    case Operation::Kind::NotificationLue:
        return withJson(write("PATCH", company + u"/notifications/"_s + escaped(operation.subject), operation, false),
                        compact({{u"lue"_s, true}}), "application/merge-patch+json");
    case Operation::Kind::Organisme:
        return withJson(write("PUT", company + u"/organismes/"_s + escaped(operation.subject), operation, false),
                        operation.body);
    }
    return {};
}

HttpRequest dossier(const QString &siren, const QString &id) {
    return {"GET", companyPath(siren) + u"/dossiers/"_s + escaped(id)};
}

HttpRequest createUpload(const models::Upload &upload, const QUuid &key) {
    HttpRequest request{"POST", u"/v1/uploads"_s};
    request.headers.append({"Idempotency-Key", models::toText(key).toLatin1()});
    return withJson(request, compact({{u"taille"_s, upload.taille},
                                      {u"sha256"_s, upload.sha256},
                                      {u"mediaType"_s, upload.mediaType},
                                      {u"nom"_s, upload.nom}}));
}

HttpRequest askOffset(const models::Upload &upload) { return {"HEAD", upload.url}; }

HttpRequest chunk(const models::Upload &upload, const QByteArray &bytes) {
    HttpRequest request{"PATCH", upload.url};
    request.headers.append({"Upload-Offset", QByteArray::number(upload.offset)});
    request.headers.append(
        {"Upload-Checksum", "sha256 " + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64()});
    request.timeoutMs = 120000; // 1 MiB on a poor link
    return withJson(request, bytes, "application/offset+octet-stream");
}

Result<models::FeedPage> feedPage(const QJsonObject &object) {
    models::FeedPage page;
    if (!text(object, "oldState"_L1, page.oldState, true) || !text(object, "newState"_L1, page.newState) ||
        !text(object, "epoch"_L1, page.epoch) || !object["hasMore"_L1].isBool())
        return notOurs("page of changes without its states");
    page.hasMore = object["hasMore"_L1].toBool();
    auto list = changeList(object["changes"_L1]);
    if (!list)
        return list.failure();
    page.changes = std::move(list).value();
    page.controle = totalsOf(object["controle"_L1]);
    // R1: the same state is the same data.
    if (page.hasMore && page.newState == page.oldState)
        return notOurs("a page that leads to itself");
    return page;
}

Result<models::SnapshotPage> snapshotPage(const QJsonObject &object) {
    models::SnapshotPage page;
    if (!text(object, "snapshotState"_L1, page.snapshotState) || !text(object, "epoch"_L1, page.epoch) ||
        !text(object, "nextCursor"_L1, page.nextCursor, true))
        return notOurs("page of a snapshot without its state");
    auto list = changeList(object["objects"_L1]);
    if (!list)
        return list.failure();
    page.objects = std::move(list).value();
    return page;
}

Result<QString> acknowledgedRev(const Operation &operation, const QJsonObject &object) {
    const bool dossier = operation.kind <= Operation::Kind::Detacher;
    if (operation.kind == Operation::Kind::Delete)
        return QString();
    if (dossier && (object["id"_L1].toString() != operation.subject || !object["statut"_L1].isString()))
        return notOurs("the answer is not the dossier written");
    const QString rev = object["rev"_L1].toString();
    if (rev.isEmpty() && (dossier || operation.kind == Operation::Kind::Profil))
        return notOurs("an answer without rev");
    return rev;
}

QString uploadPath(const QByteArray &location) {
    const QString path = QUrl(QString::fromUtf8(location)).path(QUrl::FullyEncoded);
    const qsizetype at = path.indexOf("/v1/uploads/"_L1);
    return at < 0 || path.size() <= at + 12 || path.contains(".."_L1) ? QString() : path.mid(at);
}

qint64 uploadOffset(const HttpReply &reply, qint64 size) {
    bool ok = false;
    const qint64 offset = reply.header("upload-offset").toLongLong(&ok);
    return ok && offset >= 0 && offset <= size ? offset : -1;
}

} // namespace app::wire
