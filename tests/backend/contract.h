// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/http.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace valijson {
class Schema;
class Validator;
} // namespace valijson

namespace backend {

struct ContractError {
    QString pointer; // RFC 6901; elements of lists by their id
    QString code;
    QString detail;
};

// resources/api/openapi.yaml, read: which operation a request is, and whether requests and answers keep to it. The only
// validator of the backend, so that what it takes and sends is what the contract says.
class Contract {
  public:
    Contract(); // the one built in
    ~Contract();

    struct Route {
        QString path; // as in the contract, with its {names}
        QString method;
        QJsonObject operation;
        QJsonObject pathItem;
        QHash<QString, QString> params;
    };
    std::optional<Route> route(const Request &request) const;

    // Empty when it keeps to the contract. A body of another media type: code « type-non-pris-en-charge ».
    QList<ContractError> checkRequest(const Route &route, const Request &request) const;
    QStringList checkAnswer(const Route &route, const Response &response) const;
    QList<ContractError> check(const QJsonObject &schema, const QJsonValue &value) const;

    const QJsonObject &document() const { return m_document; }
    QJsonObject resolved(const QJsonValue &value) const; // follows one local $ref
    QJsonObject schemaNamed(const QString &name) const;

  private:
    const valijson::Schema &compiled(const QJsonObject &schema) const;
    QList<ContractError> checkParameters(const Route &route, const Request &request) const;

    QJsonObject m_document;
    QJsonObject m_components; // lowered to what the validator reads
    mutable std::map<QByteArray, std::unique_ptr<valijson::Schema>> m_compiled;
    std::unique_ptr<valijson::Validator> m_validator; // keeps the patterns it has compiled
};

} // namespace backend
