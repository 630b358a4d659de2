// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/yaml.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

QJsonValue scalar(const YAML::Node &node) {
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() != "?") // quoted, or a block
        return text;
    if (text.isEmpty() || text == "null"_L1 || text == "~"_L1)
        return QJsonValue::Null;
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return whole;
    if (const double number = text.toDouble(&ok); ok)
        return number;
    return text;
}

QJsonValue convert(const YAML::Node &node) {
    switch (node.Type()) {
    case YAML::NodeType::Map: {
        QJsonObject object;
        for (const auto &entry : node)
            object.insert(QString::fromStdString(entry.first.Scalar()), convert(entry.second));
        return object;
    }
    case YAML::NodeType::Sequence: {
        QJsonArray array;
        for (const auto &entry : node)
            array.append(convert(entry));
        return array;
    }
    case YAML::NodeType::Scalar:
        return scalar(node);
    default:
        return QJsonValue::Null;
    }
}

} // namespace

QJsonValue jsonFromYaml(const QByteArray &text) { return convert(YAML::Load(text.toStdString())); }

} // namespace backend
