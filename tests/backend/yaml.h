// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace backend {

// YAML's JSON subset as JSON: quoted scalars stay strings, plain ones are read by the core schema.
QJsonValue jsonFromYaml(const QByteArray &text);

} // namespace backend
