// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QUuid>

#include <functional>

// JSON files given to the command line: whatever this version would not keep is refused by its name, nothing is
// dropped in silence. The failures' details are sentences for the user.
namespace app::cli {

models::Result<QJsonObject> readObject(const QString &file);
// A draft's fields (the contract's DossierSaisie); elements without id are given one.
models::Result<QJsonObject> checkedSaisie(const QJsonObject &given, const std::function<QUuid()> &newId);
// The document after the merge patch (RFC 7396), checked likewise.
models::Result<QJsonObject> patchedSaisie(const QJsonObject &document, const QJsonObject &patch,
                                          const std::function<QUuid()> &newId);

} // namespace app::cli
