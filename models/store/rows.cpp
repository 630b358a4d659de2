// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rows.h"

#include "models/domain/uuid.h"
#include "models/store/database.h"
#include "models/store/sealer.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace models {
namespace {

// Each sealed column has its own associated data, so that two columns of one row cannot be exchanged either.
constexpr char serverDocument[] = "dossier_srv";
constexpr char localDocument[] = "dossier_loc";
constexpr char localBase[] = "dossier_loc.base";
constexpr char headerOf[] = "dossier.header";

constexpr QLatin1StringView owned[] = {"demande"_L1, "formation"_L1,   "organisme"_L1,  "stagiaires"_L1,
                                       "couts"_L1,   "financement"_L1, "imputations"_L1};

bool emptyValue(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

// The columns lists sort and filter by, from the document.
void bindListing(Statement &statement, const QJsonObject &document, const QDateTime &modifieLe) {
    const QJsonObject demande = document["demande"_L1].toObject();
    const QJsonObject formation = document["formation"_L1].toObject();
    const QJsonValue montant = document["financement"_L1]["montantDemande"_L1];
    const qsizetype named = document["stagiaires"_L1].toArray().size();
    statement.bind(document["numero"_L1].toString())
        .bind(document["statut"_L1].toString(u"SAISIE"_s))
        .bind(document["statutLibelle"_L1].toString())
        .bind(demande["etablissement"_L1].toString())
        .bind(demande["dispositif"_L1].toString())
        .bind(formation["dateDebut"_L1].toString())
        .bind(formation["dateFin"_L1].toString());
    if (montant.isDouble())
        statement.bind(montant.toInteger());
    else
        statement.bindNull();
    statement.bind(named > 0 ? qint64(named) : formation["nombreStagiaires"_L1].toInteger()).bind(modifieLe);
}

QByteArray sealHeader(const Sealer &sealer, const QString &id, const QJsonObject &document) {
    const QJsonObject organisme = document["organisme"_L1].toObject();
    const QStringList parts{document["formation"_L1]["intitule"_L1].toString(), organisme["denomination"_L1].toString(),
                            organisme["siret"_L1].toString()};
    return sealer.seal(headerOf, id, parts.join(QChar::Null).toUtf8());
}

} // namespace

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray sealObject(const Sealer &sealer, const char *table, const QString &rowId, const QJsonObject &object) {
    return sealer.seal(table, rowId, compact(object));
}

Result<QJsonObject> openObject(const Sealer &sealer, const char *table, const QString &rowId,
                               const QByteArray &sealed) {
    const auto plain = sealer.open(table, rowId, sealed);
    if (!plain)
        return plain.failure();
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    if (!document.isObject())
        return Failure{Failure::Kind::StoreDamaged, u"a sealed record is not an object"_s};
    return document.object();
}

Result<std::optional<ServerCopy>> readServer(Database &database, const Sealer &sealer, const QString &id) {
    Statement query(database, "SELECT rev, sealed FROM dossier_srv WHERE id = ?"_L1);
    if (const auto done = query.bind(id).run(); !done)
        return done.failure();
    if (!query.next()) {
        if (const auto state = query.state(); !state)
            return state.failure();
        return std::optional<ServerCopy>();
    }
    const auto document = openObject(sealer, serverDocument, id, query.blob(1));
    if (!document)
        return document.failure();
    return std::optional<ServerCopy>({query.text(0), *document});
}

Result<> writeServer(Database &database, const Sealer &sealer, const QString &id, const ServerCopy &copy) {
    QJsonObject document = copy.document;
    document.insert("id"_L1, id);
    document.insert("rev"_L1, copy.rev);
    Statement write(database,
                    "INSERT INTO dossier_srv (id, rev, gen, numero, statut, statut_libelle, etablissement, dispositif,"
                    " date_debut, date_fin, montant_demande, stagiaires, modifie_le, key_id, header, sealed)"
                    " VALUES (?, ?, (SELECT gen FROM sync), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, gen = excluded.gen, numero = excluded.numero,"
                    " statut = excluded.statut, statut_libelle = excluded.statut_libelle,"
                    " etablissement = excluded.etablissement, dispositif = excluded.dispositif,"
                    " date_debut = excluded.date_debut, date_fin = excluded.date_fin,"
                    " montant_demande = excluded.montant_demande, stagiaires = excluded.stagiaires,"
                    " modifie_le = excluded.modifie_le, key_id = excluded.key_id, header = excluded.header,"
                    " sealed = excluded.sealed"_L1);
    write.bind(id).bind(copy.rev);
    bindListing(write, document, instantFromText(document["modifieLe"_L1].toString()));
    return write.bind(sealer.keyId())
        .bind(sealHeader(sealer, id, document))
        .bind(sealObject(sealer, serverDocument, id, document))
        .run();
}

Result<> removeServer(Database &database, const QString &id) {
    return Statement(database, "DELETE FROM dossier_srv WHERE id = ?"_L1).bind(id).run();
}

Result<std::optional<LocalCopy>> readLocal(Database &database, const Sealer &sealer, const QString &id) {
    Statement query(database, "SELECT base_rev, base, sealed, dirty, since, supprime_le, modifie_le FROM dossier_loc"
                              " WHERE id = ?"_L1);
    if (const auto done = query.bind(id).run(); !done)
        return done.failure();
    if (!query.next()) {
        if (const auto state = query.state(); !state)
            return state.failure();
        return std::optional<LocalCopy>();
    }
    LocalCopy copy;
    copy.baseRev = query.text(0);
    if (!query.null(1)) {
        const auto base = openObject(sealer, localBase, id, query.blob(1));
        if (!base)
            return base.failure();
        copy.base = *base;
    }
    const auto document = openObject(sealer, localDocument, id, query.blob(2));
    if (!document)
        return document.failure();
    copy.document = *document;
    copy.dirty = query.integer(3) != 0;
    copy.since = query.instant(4);
    copy.supprimeLe = query.instant(5);
    copy.modifieLe = query.instant(6);
    return std::optional<LocalCopy>(copy);
}

Result<> writeLocal(Database &database, const Sealer &sealer, const QString &id, const LocalCopy &copy) {
    QJsonObject document = copy.document;
    document.insert("id"_L1, id);
    Statement write(database,
                    "INSERT INTO dossier_loc (id, base_rev, dirty, since, supprime_le, numero, statut, statut_libelle,"
                    " etablissement, dispositif, date_debut, date_fin, montant_demande, stagiaires, modifie_le, key_id,"
                    " header, base, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (id) DO UPDATE SET base_rev = excluded.base_rev, dirty = excluded.dirty,"
                    " since = excluded.since, supprime_le = excluded.supprime_le, numero = excluded.numero,"
                    " statut = excluded.statut, statut_libelle = excluded.statut_libelle,"
                    " etablissement = excluded.etablissement, dispositif = excluded.dispositif,"
                    " date_debut = excluded.date_debut, date_fin = excluded.date_fin,"
                    " montant_demande = excluded.montant_demande, stagiaires = excluded.stagiaires,"
                    " modifie_le = excluded.modifie_le, key_id = excluded.key_id, header = excluded.header,"
                    " base = excluded.base, sealed = excluded.sealed"_L1);
    write.bind(id).bind(copy.baseRev).bind(qint64(copy.dirty)).bind(copy.since).bind(copy.supprimeLe);
    bindListing(write, document, copy.modifieLe);
    write.bind(sealer.keyId()).bind(sealHeader(sealer, id, document));
    if (copy.base)
        write.bind(sealObject(sealer, localBase, id, *copy.base));
    else
        write.bindNull();
    return write.bind(sealObject(sealer, localDocument, id, document)).run();
}

Result<> removeLocal(Database &database, const QString &id) {
    return Statement(database, "DELETE FROM dossier_loc WHERE id = ?"_L1).bind(id).run();
}

bool olderThan(const QString &rev, const QString &known) {
    bool number = false;
    const qulonglong a = rev.toULongLong(&number);
    bool other = false;
    const qulonglong b = known.toULongLong(&other);
    return number && other && a < b;
}

QJsonObject ownedContent(const QJsonObject &document) {
    QJsonObject content;
    for (const QLatin1StringView key : owned)
        if (const QJsonValue value = document.value(key); !emptyValue(value))
            content.insert(key, value);
    return content;
}

QJsonObject withOwnedContent(const QJsonObject &document, const QJsonObject &edited) {
    QJsonObject out = document;
    for (const QLatin1StringView key : owned) {
        if (const QJsonValue value = edited.value(key); emptyValue(value))
            out.remove(key);
        else
            out.insert(key, value);
    }
    return out;
}

bool sameOwned(const QJsonObject &a, const QJsonObject &b) { return ownedContent(a) == ownedContent(b); }

bool untouched(const QJsonObject &document) {
    QJsonObject content = ownedContent(document);
    QJsonObject demande = content.take("demande"_L1).toObject();
    demande.remove("etablissement"_L1);
    return content.isEmpty() && demande.isEmpty();
}

QJsonObject withNewIds(const QJsonObject &document, const QDateTime &now) {
    QJsonObject out = ownedContent(document);
    out.insert("id"_L1, toText(newUuid(now.toMSecsSinceEpoch())));
    for (const QLatin1StringView list : {"stagiaires"_L1, "couts"_L1, "imputations"_L1}) {
        QJsonArray elements;
        const QJsonArray before = out.value(list).toArray();
        for (const QJsonValue &value : before) {
            QJsonObject element = value.toObject();
            element.insert("id"_L1, toText(newUuid(now.toMSecsSinceEpoch())));
            elements.append(element);
        }
        if (!elements.isEmpty())
            out.insert(list, elements);
    }
    return out;
}

bool statutEditable(const QString &statut) {
    const auto known = fromCode<Statut>(statut);
    return known == Statut::SAISIE || known == Statut::REJET_TECHNIQUE;
}

std::optional<QJsonObject> viewOf(const std::optional<ServerCopy> &server, const std::optional<LocalCopy> &local) {
    if (!local)
        return server ? std::optional(server->document) : std::nullopt;
    return server ? withOwnedContent(server->document, local->document) : local->document;
}

Result<ViewRow> readViewRow(const Statement &query, const Sealer &sealer) {
    ViewRow view;
    const QString id = query.text(0);
    view.known = !query.null(1);
    view.baseRev = query.text(2);
    view.local = query.integer(3) != 0;
    view.dirty = query.integer(4) != 0;
    DossierRow &row = view.row;
    row.id = QUuid::fromString(id);
    row.supprimeLe = query.instant(5);
    row.numero = query.text(6);
    row.statut = query.text(7);
    row.statutLibelle = query.text(8);
    row.etablissement = query.text(9);
    row.dispositif = query.text(10);
    row.dateDebut = QDate::fromString(query.text(11), Qt::ISODate);
    row.dateFin = QDate::fromString(query.text(12), Qt::ISODate);
    if (!query.null(13))
        row.montantDemande = Montant{query.integer(13)};
    row.stagiaires = int(query.integer(14));
    row.modifieLe = query.instant(15);
    const auto header = sealer.open(headerOf, id, query.blob(16));
    if (!header) // an altered row shows without its title: it must not take the whole list with it
        return view;
    const QStringList parts = QString::fromUtf8(*header).split(QChar::Null);
    row.intitule = parts.value(0);
    row.organisme = parts.value(1);
    row.organismeSiret = parts.value(2); // not in the rows of the first versions
    return view;
}

} // namespace models
