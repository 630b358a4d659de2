// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/contract.h"

#include "tests/backend/yaml.h"

#include <QFile>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initResources() { Q_INIT_RESOURCE(backend); }

namespace backend {
namespace {

// What the validator reads of a schema: its Qt adapter knows 32-bit integers only, and patterns stand for formats.
QJsonValue lowered(const QJsonValue &value) {
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            out.append(lowered(each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "example"_L1 || it.key() == "examples"_L1)
            continue;
        if (it.key() == "format"_L1 && it->isString())
            continue;
        if (it.key() == "type"_L1 && *it == "integer"_L1) {
            const QJsonObject large{{u"type"_s, u"number"_s}, {u"minimum"_s, 2147483648.0}};
            const QJsonObject small{{u"type"_s, u"number"_s}, {u"maximum"_s, -2147483649.0}};
            out.insert("anyOf"_L1, QJsonArray{QJsonObject{{u"type"_s, u"integer"_s}}, large, small});
            continue;
        }
        out.insert(it.key(), lowered(*it));
    }
    return out;
}

// « <root>["stagiaires"][0]["nom"] » as a JSON pointer, elements by their id where they have one.
QString pointerOf(const std::vector<std::string> &context, QJsonValue value) {
    QString out;
    for (size_t i = 1; i < context.size(); ++i) {
        QString step = QString::fromStdString(context[i]);
        step.remove(u'[').remove(u']').remove(u'"');
        if (value.isArray()) {
            value = value.toArray().at(step.toInt());
            if (const QString id = value["id"_L1].toString(); !id.isEmpty())
                step = id;
        } else {
            value = value[step];
        }
        out += u'/' + step.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return out;
}

QString codeOf(const QString &description) {
    if (description.startsWith("Missing required"_L1))
        return u"manquant"_s;
    if (description.contains("additional propert"_L1) || description.contains("no defined schema"_L1))
        return u"inconnu"_s;
    return u"format"_s;
}

} // namespace

Contract::Contract()
    : m_validator(std::make_unique<valijson::Validator>()) {
    initResources();
    QFile file(u":/backend/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the contract is not built in");
    m_document = jsonFromYaml(file.readAll()).toObject();
    m_components = lowered(m_document["components"_L1]).toObject();
}

Contract::~Contract() = default;

QJsonObject Contract::resolved(const QJsonValue &value) const {
    const QString ref = value["$ref"_L1].toString();
    if (ref.isEmpty())
        return value.toObject();
    QJsonValue at = m_document;
    const QStringList steps = ref.mid(2).split(u'/');
    for (const QString &step : steps)
        at = at[step];
    return resolved(at);
}

QJsonObject Contract::schemaNamed(const QString &name) const {
    return {{u"$ref"_s, u"#/components/schemas/"_s + name}};
}

std::optional<Contract::Route> Contract::route(const Request &request) const {
    const QStringList asked = request.path().split(u'/');
    const QJsonObject paths = m_document["paths"_L1].toObject();
    std::optional<Route> found;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QStringList steps = it.key().split(u'/');
        if (steps.size() != asked.size())
            continue;
        Route route{it.key(), QString::fromLatin1(request.method).toLower(), {}, it->toObject(), {}};
        bool matches = true;
        for (qsizetype i = 0; matches && i < steps.size(); ++i) {
            if (steps[i].startsWith(u'{'))
                route.params.insert(steps[i].mid(1, steps[i].size() - 2), QUrl::fromPercentEncoding(asked[i].toUtf8()));
            else
                matches = steps[i] == asked[i];
        }
        route.operation = route.pathItem[route.method].toObject();
        // A path without names is nearer than one with them: « …/manifeste » is not a file of the register.
        if (matches && !route.operation.isEmpty() && (!found || route.params.size() < found->params.size()))
            found = route;
    }
    return found;
}

const valijson::Schema &Contract::compiled(const QJsonObject &schema) const {
    auto &slot = m_compiled[compact(schema)];
    if (!slot) {
        slot = std::make_unique<valijson::Schema>();
        const QJsonValue root = QJsonObject{{u"allOf"_s, QJsonArray{lowered(schema)}}, {u"components"_s, m_components}};
        valijson::SchemaParser parser;
        const valijson::adapters::QtJsonAdapter adapter(root);
        parser.populateSchema(adapter, *slot);
    }
    return *slot;
}

QList<ContractError> Contract::check(const QJsonObject &schema, const QJsonValue &value) const {
    valijson::ValidationResults results;
    const valijson::adapters::QtJsonAdapter adapter(value);
    if (m_validator->validate(compiled(schema), adapter, &results))
        return {};
    QList<ContractError> out;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        const QString detail = QString::fromStdString(error.description);
        out.append({pointerOf(error.context, value), codeOf(detail), detail});
    }
    // Every enclosing schema fails too, and each alternative: the deepest pointers say what to correct.
    QList<ContractError> deepest;
    for (const ContractError &each : std::as_const(out)) {
        const auto inside = [&each](const ContractError &other) {
            return other.pointer.startsWith(each.pointer + u'/');
        };
        const auto same = [&each](const ContractError &other) { return other.pointer == each.pointer; };
        if (std::ranges::none_of(out, inside) && std::ranges::none_of(deepest, same))
            deepest.append(each);
    }
    return deepest;
}

QList<ContractError> Contract::checkParameters(const Route &route, const Request &request) const {
    QJsonArray parameters = route.pathItem["parameters"_L1].toArray();
    const QJsonArray own = route.operation["parameters"_L1].toArray();
    for (const QJsonValue &each : own)
        parameters.append(each);
    const QUrlQuery query(request.query());
    QList<ContractError> errors;
    for (const QJsonValue &each : std::as_const(parameters)) {
        const QJsonObject parameter = resolved(each);
        const QString name = parameter["name"_L1].toString();
        const QString in = parameter["in"_L1].toString();
        QString text;
        bool there = true;
        if (in == "path"_L1) {
            text = route.params.value(name);
        } else if (in == "query"_L1) {
            there = query.hasQueryItem(name);
            text = query.queryItemValue(name, QUrl::FullyDecoded);
        } else {
            text = QString::fromUtf8(request.header(name.toLatin1().constData()));
            there = !text.isEmpty();
        }
        if (!there) {
            if (parameter["required"_L1].toBool())
                errors.append({u'/' + name, u"manquant"_s, in});
            continue;
        }
        const QJsonObject schema = parameter["schema"_L1].toObject();
        QJsonValue value = text;
        if (resolved(schema)["type"_L1] == "integer"_L1) {
            bool ok = false;
            if (const qint64 number = text.toLongLong(&ok); ok)
                value = number;
        } else if (resolved(schema)["type"_L1] == "boolean"_L1 && (text == "true"_L1 || text == "false"_L1)) {
            value = text == "true"_L1;
        }
        if (!check(schema, value).isEmpty())
            errors.append({u'/' + name, u"format"_s, in});
    }
    return errors;
}

QList<ContractError> Contract::checkRequest(const Route &route, const Request &request) const {
    QList<ContractError> errors = checkParameters(route, request);
    const QJsonObject content = route.operation["requestBody"_L1]["content"_L1].toObject();
    if (content.isEmpty())
        return errors;
    const auto media = content.find(QString::fromLatin1(request.mediaType()));
    if (media == content.end())
        return {{QString(), u"type-non-pris-en-charge"_s, QString::fromLatin1(request.mediaType())}};
    if (!media.key().endsWith("json"_L1))
        return errors;
    QJsonParseError parse;
    const QJsonDocument body = QJsonDocument::fromJson(request.body, &parse);
    if (parse.error != QJsonParseError::NoError)
        return errors << ContractError{QString(), u"json"_s, parse.errorString()};
    return errors + check(media.value()["schema"_L1].toObject(),
                          body.isObject() ? QJsonValue(body.object()) : QJsonValue(body.array()));
}

QStringList Contract::checkAnswer(const Route &route, const Response &response) const {
    const QString status = QString::number(response.status);
    const QJsonValue described = route.operation["responses"_L1][status];
    if (described.isUndefined())
        return {u"status "_s + status + u" is not in the contract"_s};
    const QJsonObject answer = resolved(described);
    QStringList errors;
    const QJsonObject headers = answer["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        const QJsonObject header = resolved(*it);
        const QString text = QString::fromUtf8(response.header(it.key().toLatin1().constData()));
        if (text.isEmpty() && header["required"_L1].toBool())
            errors.append(u"header "_s + it.key() + u" is missing"_s);
        else if (!text.isEmpty() && header["schema"_L1]["type"_L1] == "string"_L1 &&
                 !check(header["schema"_L1].toObject(), text).isEmpty())
            errors.append(u"header "_s + it.key() + u": "_s + text);
    }
    const QJsonObject content = answer["content"_L1].toObject();
    if (content.isEmpty())
        return response.body.isEmpty() ? errors : errors << u"a body where there should be none"_s;
    const QByteArray type = response.header("Content-Type").split(';').first();
    const auto media = content.find(QString::fromLatin1(type));
    if (media == content.end())
        return errors << u"media type "_s + QString::fromLatin1(type);
    if (!media.key().endsWith("json"_L1) || media.key().endsWith("ndjson"_L1))
        return errors;
    const QList<ContractError> wrong = check(media.value()["schema"_L1].toObject(), response.json());
    for (const ContractError &error : wrong)
        errors.append(error.pointer + u": "_s + error.detail);
    return errors;
}

} // namespace backend
