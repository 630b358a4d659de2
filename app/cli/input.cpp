// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "app/cli/cli.h"
#include "models/domain/json.h"
#include "models/domain/uuid.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app::cli {

using models::Failure;
using models::Result;

namespace {

constexpr QLatin1StringView saisie[] = {"demande"_L1, "formation"_L1,   "organisme"_L1,  "stagiaires"_L1,
                                        "couts"_L1,   "financement"_L1, "imputations"_L1};
constexpr qint64 maxFile = 4 << 20;

Failure sentence(const QString &text) { return {Failure::Kind::Invalid, text}; }

bool nothing(const QJsonValue &value) {
    return value.isNull() || value.isUndefined() || value == QJsonValue(false) || value == QJsonValue(u""_s) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

// The paths of what was given and not kept.
void lost(const QJsonValue &given, const QJsonValue &kept, const QString &path, QStringList &out) {
    if (nothing(given) || given == kept)
        return;
    if (given.isObject() && (kept.isObject() || kept.isUndefined())) {
        const QJsonObject object = given.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            lost(*it, kept[it.key()], path + u'/' + it.key(), out);
    } else if (given.isArray() && kept.isArray() && given.toArray().size() == kept.toArray().size()) {
        const QJsonArray array = given.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            lost(array[i], kept[i], path + u'/' + QString::number(i), out);
    } else {
        out.append(path);
    }
}

QJsonObject withIds(QJsonObject document, const std::function<QUuid()> &newId) {
    for (const auto key : {"stagiaires"_L1, "couts"_L1, "imputations"_L1}) {
        QJsonArray list = document[key].toArray();
        for (QJsonValueRef element : list) {
            QJsonObject object = element.toObject();
            if (object["id"_L1].toString().isEmpty())
                object.insert("id"_L1, models::toText(newId()));
            element = object;
        }
        if (!list.isEmpty())
            document.insert(key, list);
    }
    return document;
}

} // namespace

Result<QJsonObject> readObject(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentence(Cli::tr("Le fichier « %1 » ne peut pas être lu.").arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(maxFile), &error);
    if (!document.isObject())
        return sentence(
            Cli::tr("Le fichier « %1 » n’est pas un objet JSON (position %2).").arg(path).arg(error.offset));
    return document.object();
}

Result<QJsonObject> checkedSaisie(const QJsonObject &given, const std::function<QUuid()> &newId) {
    QStringList unknown;
    for (auto it = given.begin(); it != given.end(); ++it)
        if (std::find(std::begin(saisie), std::end(saisie), it.key()) == std::end(saisie))
            unknown.append(u'/' + it.key());
    const QJsonObject document = withIds(given, newId);
    const QJsonObject kept = models::toJson(models::dossierFromJson(document));
    for (const QLatin1StringView member : saisie)
        lost(document[member], kept[member], u'/' + QString(member), unknown);
    if (!unknown.isEmpty())
        return sentence(Cli::tr("Champs inconnus ou valeurs refusées : %1").arg(unknown.join(u", "_s)));
    QJsonObject out;
    for (const QLatin1StringView member : saisie)
        if (kept.contains(member))
            out.insert(member, kept[member]);
    return out;
}

Result<QJsonObject> patchedSaisie(const QJsonObject &document, const QJsonObject &patch,
                                  const std::function<QUuid()> &newId) {
    QStringList unknown;
    for (auto it = patch.begin(); it != patch.end(); ++it)
        if (std::find(std::begin(saisie), std::end(saisie), it.key()) == std::end(saisie))
            unknown.append(u'/' + it.key());
    const QJsonObject after = withIds(models::mergePatch(document, patch), newId);
    const QJsonObject kept = models::toJson(models::dossierFromJson(after));
    // What the document itself holds beyond this version stays; only what the patch brings must be known.
    for (auto it = patch.begin(); it != patch.end(); ++it)
        if (!it->isNull() && !unknown.contains(u'/' + it.key())) {
            const QJsonValue brought = it->isArray() ? after[it.key()] : *it;
            QJsonValue there = kept[it.key()];
            lost(brought, there, u'/' + it.key(), unknown);
        }
    if (!unknown.isEmpty())
        return sentence(Cli::tr("Champs inconnus ou valeurs refusées : %1").arg(unknown.join(u", "_s)));
    return after;
}

} // namespace app::cli
