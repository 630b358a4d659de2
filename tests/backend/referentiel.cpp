// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/referentiel.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr int rowsPerPart = 50000;
const char *const version = "2018-06-01";

// The SIREN's key, then the SIRET's, by Luhn.
QString withLuhn(const QString &digits) {
    int sum = 0;
    for (qsizetype i = digits.size() - 1, even = 1; i >= 0; --i, even ^= 1) {
        int digit = digits[i].digitValue();
        if (even)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

constexpr struct {
    const char *code;
    const char *departement;
    const char16_t *name;
} regions[] = {
    {"11", "75", u"Île-de-France"},
    {"84", "69", u"Auvergne-Rhône-Alpes"},
    {"93", "13", u"Provence-Alpes-Côte d'Azur"},
    {"75", "33", u"Nouvelle-Aquitaine"},
    {"76", "31", u"Occitanie"},
    {"44", "67", u"Grand Est"},
    {"32", "59", u"Hauts-de-France"},
    {"28", "76", u"Normandie"},
    {"52", "44", u"Pays de la Loire"},
    {"53", "35", u"Bretagne"},
    {"24", "45", u"Centre-Val de Loire"},
    {"01", "97", u"Guadeloupe"},
};

QJsonObject synthetic(QRandomGenerator &random, int number) {
    static const QStringList first{u"ATELIER"_s, u"INSTITUT"_s,    u"CENTRE"_s,  u"ÉCOLE"_s,
                                   u"AGENCE"_s,  u"ASSOCIATION"_s, u"CABINET"_s, u"SARL"_s};
    static const QStringList second{u"FORMATION"_s, u"CONSEIL & DÉVELOPPEMENT"_s, u"COMPÉTENCES"_s, u"LANGUES"_s,
                                    u"SÉCURITÉ"_s,  u"MÉTIERS DE L'INDUSTRIE"_s,  u"SAVOIR-FAIRE"_s};
    const auto &region = regions[random.bounded(int(std::size(regions)))];
    const QString departement = QString::fromLatin1(region.departement);
    const QString letter = random.bounded(200) == 0 ? u"P"_s : QString::number(random.bounded(10));
    const QString siren = withLuhn(u"%1"_s.arg(30000000 + number % 60000000, 8, 10, QLatin1Char('0')));
    QJsonObject row{{u"nda"_s, QString::fromLatin1(region.code) + departement + letter +
                                   u"%1"_s.arg(number % 10000, 4, 10, QLatin1Char('0')) + departement},
                    {u"denomination"_s, first[random.bounded(int(first.size()))] + u' ' +
                                            second[random.bounded(int(second.size()))] + u' ' +
                                            QString::number(number)},
                    {u"region"_s, QString::fromUtf16(region.name)}};
    if (random.bounded(1000) < 980)
        row.insert("siret"_L1, withLuhn(siren + u"%1"_s.arg(random.bounded(1, 20), 4, 10, QLatin1Char('0'))));
    if (random.bounded(1000) < 516)
        row.insert("adresse"_L1,
                   QJsonObject{{u"voie"_s, QString::number(random.bounded(1, 200)) + u" rue de l'Usine"_s},
                               {u"codePostal"_s, departement + u"000"_s},
                               {u"commune"_s, u"Ville-"_s + departement}});
    return row;
}

} // namespace

QList<QJsonObject> Referentiel::realRows() {
    QFile file(u":/backend/organismes.csv"_s);
    QList<QJsonObject> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QTextStream text(&file);
    text.readLine();
    while (!text.atEnd()) {
        const QStringList cells = text.readLine().split(u';');
        QJsonObject row{{u"denomination"_s, cells.value(2)}};
        if (!cells.value(0).isEmpty())
            row.insert("nda"_L1, cells[0]);
        if (!cells.value(1).isEmpty())
            row.insert("siret"_L1, cells[1]);
        if (!cells.value(3).isEmpty())
            row.insert("region"_L1, cells[3]);
        if (cells.value(4) == "OUI"_L1)
            row.insert("referencable"_L1, true);
        rows.append(row);
    }
    return rows;
}

void Referentiel::setSynthetic(int rows, quint32 seed) {
    m_synthetic = rows;
    m_seed = seed;
    m_manifest = {};
}

int Referentiel::parts() const { return 1 + (m_synthetic + rowsPerPart - 1) / rowsPerPart; }

QByteArray Referentiel::part(int number) const {
    QByteArray out;
    if (number == 0) {
        const QList<QJsonObject> rows = realRows();
        for (const QJsonObject &row : rows)
            out += compact(row) + '\n';
        return out;
    }
    QRandomGenerator random(m_seed + quint32(number));
    const int from = (number - 1) * rowsPerPart;
    for (int i = from; i < from + rowsPerPart && i < m_synthetic; ++i)
        out += compact(synthetic(random, i)) + '\n';
    return out;
}

QJsonObject Referentiel::manifest() {
    if (!m_manifest.isEmpty())
        return m_manifest;
    QJsonArray files;
    QString name = QString::fromLatin1(version);
    if (m_synthetic > 0)
        name += u"-s%1x%2"_s.arg(m_seed).arg(m_synthetic);
    for (int i = 0; i < parts(); ++i) {
        const QByteArray bytes = part(i);
        files.append(QJsonObject{
            {u"url"_s, u"/v1/referentiels/organismes/%1-%2.ndjson"_s.arg(name).arg(i)},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())},
            {u"taille"_s, bytes.size()},
            {u"lignes"_s, bytes.count('\n')}});
    }
    m_manifest = {{u"version"_s, name}, {u"fichiers"_s, files}};
    return m_manifest;
}

QByteArray Referentiel::file(const QString &name) {
    const QJsonArray files = manifest()["fichiers"_L1].toArray();
    for (int i = 0; i < files.size(); ++i)
        if (files[i]["url"_L1].toString().section(u'/', -1) == name)
            return part(i);
    return {};
}

} // namespace backend
