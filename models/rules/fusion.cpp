// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/fusion.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// What merges as a unit inside « formation »; every other member of « demande » and « formation », ones this version
// does not know included, is a group of its own.
constexpr struct {
    QLatin1StringView member;
    QLatin1StringView group;
} formationGroups[] = {
    {"objectif"_L1, "objectif"_L1},
    {"objectifTexte"_L1, "objectif"_L1},
    {"certification"_L1, "certification"_L1},
    {"codeCertification"_L1, "certification"_L1},
    {"niveauVise"_L1, "certification"_L1},
    {"dateDebut"_L1, "dates"_L1},
    {"dateFin"_L1, "dates"_L1},
    {"duree"_L1, "duree"_L1},
    {"surTempsTravail"_L1, "duree"_L1},
    {"horsTempsTravail"_L1, "duree"_L1},
    {"jours"_L1, "duree"_L1},
    {"nombreStagiaires"_L1, "duree"_L1},
    {"interne"_L1, "modalite"_L1},
    {"typeSession"_L1, "modalite"_L1},
    {"modalite"_L1, "modalite"_L1},
    {"lieuChezOrganisme"_L1, "modalite"_L1},
    {"lieu"_L1, "modalite"_L1},
    {"domaine"_L1, "modalite"_L1},
};
constexpr QLatin1StringView sections[] = {"demande"_L1, "formation"_L1};
constexpr QLatin1StringView lists[] = {"stagiaires"_L1, "couts"_L1};
constexpr QLatin1StringView financement[] = {"financement"_L1, "imputations"_L1};

QString groupOf(QLatin1StringView section, const QString &member) {
    if (section == "formation"_L1)
        for (const auto &each : formationGroups)
            if (member == each.member)
                return section + u'.' + each.group;
    return section + u'.' + member;
}

bool empty(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

// Group → its content; a group without content has no entry, so that « absent » and « empty » are the same.
using Groups = QMap<QString, QJsonValue>;

Groups groupsOf(const QJsonObject &document) {
    Groups groups;
    const auto put = [&groups](const QString &group, QStringView member, const QJsonValue &value) {
        if (empty(value))
            return;
        QJsonObject content = groups.value(group).toObject();
        content.insert(member, value);
        groups.insert(group, content);
    };
    for (const QLatin1StringView section : sections) {
        const QJsonObject object = document.value(section).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            put(groupOf(section, it.key()), it.key(), *it);
    }
    if (const QJsonValue organisme = document.value("organisme"_L1); !empty(organisme))
        groups.insert(u"organisme"_s, organisme);
    for (const QLatin1StringView list : lists) {
        const QJsonArray elements = document.value(list).toArray();
        for (const QJsonValue &element : elements)
            groups.insert(list + u'/' + element["id"_L1].toString(), element);
    }
    for (const QLatin1StringView member : financement)
        put(u"financement"_s, QString(member), document.value(member));
    return groups;
}

QStringList ids(const QJsonArray &list) {
    QStringList out;
    for (const QJsonValue &element : list)
        out.append(element["id"_L1].toString());
    return out;
}

QJsonArray withElement(const QJsonArray &list, const QString &id, const QJsonValue &element) {
    QJsonArray out;
    bool placed = false;
    for (const QJsonValue &each : list) {
        if (each["id"_L1].toString() != id) {
            out.append(each);
        } else if (!empty(element)) {
            out.append(element);
            placed = true;
        }
    }
    if (!placed && !empty(element))
        out.append(element);
    return out;
}

void put(QJsonObject &document, const QString &key, const QJsonValue &value) {
    if (empty(value))
        document.remove(key);
    else
        document.insert(key, value);
}

void setGroup(QJsonObject &document, const QString &group, const QJsonValue &value) {
    if (group == "organisme"_L1)
        return put(document, group, value);
    if (group == "financement"_L1) {
        for (const QLatin1StringView member : financement)
            put(document, QString(member), value[member]);
        return;
    }
    for (const QLatin1StringView list : lists)
        if (group.startsWith(list + u'/'))
            return put(document, QString(list),
                       withElement(document.value(list).toArray(), group.mid(list.size() + 1), value));
    for (const QLatin1StringView section : sections) {
        if (!group.startsWith(section + u'.'))
            continue;
        QJsonObject object = document.value(section).toObject();
        const QStringList members = object.keys();
        for (const QString &member : members)
            if (groupOf(section, member) == group)
                object.remove(member);
        const QJsonObject content = value.toObject();
        for (auto it = content.begin(); it != content.end(); ++it)
            object.insert(it.key(), *it);
        return put(document, QString(section), object);
    }
}

// The elements the user moved stay where the user put them, unless the server's list changed too.
void keepOrder(QJsonObject &merged, QLatin1StringView list, const QJsonObject &base, const QJsonObject &mine,
               const QJsonObject &theirs) {
    if (ids(theirs.value(list).toArray()) != ids(base.value(list).toArray()))
        return;
    const QStringList order = ids(mine.value(list).toArray());
    QJsonArray elements = merged.value(list).toArray();
    QList<QJsonValue> sorted(elements.begin(), elements.end());
    std::ranges::stable_sort(sorted, {}, [&order](const QJsonValue &element) {
        const qsizetype place = order.indexOf(element["id"_L1].toString());
        return place < 0 ? order.size() : place;
    });
    QJsonArray out;
    for (const QJsonValue &element : std::as_const(sorted))
        out.append(element);
    put(merged, QString(list), out);
}

} // namespace

Fusion fusionner(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs) {
    const Groups inBase = groupsOf(base);
    const Groups inMine = groupsOf(mine);
    const Groups inTheirs = groupsOf(theirs);
    QSet<QString> names;
    for (const Groups &groups : {inBase, inMine, inTheirs})
        for (auto it = groups.begin(); it != groups.end(); ++it)
            names.insert(it.key());
    QStringList sorted(names.begin(), names.end());
    sorted.sort();

    Fusion fusion;
    fusion.merged = theirs;
    const QJsonValue absent(QJsonValue::Undefined);
    for (const QString &group : std::as_const(sorted)) {
        const QJsonValue was = inBase.value(group, absent);
        const QJsonValue here = inMine.value(group, absent);
        const QJsonValue there = inTheirs.value(group, absent);
        if (here == there)
            continue;
        if (here == was)
            fusion.theirsTaken.append(group);
        else if (there == was)
            setGroup(fusion.merged, group, here);
        else
            fusion.conflicts.append(group);
    }
    for (const QLatin1StringView list : lists)
        keepOrder(fusion.merged, list, base, mine, theirs);
    return fusion;
}

QStringList groupesDifferents(const QJsonObject &a, const QJsonObject &b) {
    const Groups inA = groupsOf(a);
    const Groups inB = groupsOf(b);
    QStringList out;
    for (auto it = inA.begin(); it != inA.end(); ++it)
        if (inB.value(it.key(), QJsonValue::Undefined) != *it)
            out.append(it.key());
    for (auto it = inB.begin(); it != inB.end(); ++it)
        if (!inA.contains(it.key()))
            out.append(it.key());
    out.sort();
    return out;
}

QJsonObject prendreGroupe(const QJsonObject &document, const QString &groupe, const QJsonObject &from) {
    QJsonObject out = document;
    setGroup(out, groupe, groupsOf(from).value(groupe, QJsonValue::Undefined));
    return out;
}

} // namespace models
