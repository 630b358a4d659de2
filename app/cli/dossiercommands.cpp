// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/input.h"
#include "app/recapitulatif.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/items/labels.h"
#include "models/rules/copie.h"
#include "models/store/contexte.h"
#include "models/store/formedits.h"
#include "ui/print/reportfile.h"
#include "ui/text/messages.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli {

using models::DossierSync;
using models::Failure;
using models::Labels;

namespace {

QString syncCode(DossierSync sync) {
    switch (sync) {
    case DossierSync::Brouillon:
    case DossierSync::EnAttente:
        return u"en-attente"_s;
    case DossierSync::Synchronise:
        return u"synchronise"_s;
    case DossierSync::ACorriger:
        return u"a-corriger"_s;
    case DossierSync::Conflit:
    case DossierSync::Orphelin:
        return u"conflit"_s;
    }
    return {};
}

QJsonObject toJson(const models::DossierRow &row) {
    QJsonObject out{{u"id"_s, models::toText(row.id)},
                    {u"numero"_s, row.numero},
                    {u"statut"_s, row.statut},
                    {u"statutLibelle"_s, Labels::statut(row.statut, row.statutLibelle)},
                    {u"sync"_s, syncCode(row.sync)},
                    {u"transmissionEnAttente"_s, row.transmissionEnAttente},
                    {u"etablissement"_s, row.etablissement},
                    {u"dispositif"_s, row.dispositif},
                    {u"intitule"_s, row.intitule},
                    {u"organisme"_s, row.organisme},
                    {u"stagiaires"_s, row.stagiaires}};
    if (row.montantDemande)
        out.insert("montantDemande"_L1, row.montantDemande->centimes);
    return out;
}

QString line(const models::DossierRow &row) {
    return u"%1  %2  %3  %4  %5"_s.arg(models::toText(row.id), row.numero.isEmpty() ? u"—"_s : row.numero,
                                       Labels::statut(row.statut, row.statutLibelle), Labels::of(row.sync),
                                       row.intitule);
}

// The id of the command line: whole, or its beginning if it names one dossier alone.
std::optional<QUuid> dossierId(Cli &cli) {
    const QString text = cli.words().positional.value(0).toLower();
    const auto rows = cli.store().dossiers.list();
    if (!rows) {
        cli.fail(rows.failure());
        return std::nullopt;
    }
    QList<QUuid> found;
    for (const models::DossierRow &row : *rows)
        if (text.size() >= 8 && models::toText(row.id).startsWith(text))
            found.append(row.id);
    if (found.size() != 1) {
        cli.fail({Failure::Kind::NotFound, u"dossier"_s});
        return std::nullopt;
    }
    return found.first();
}

void told(Cli &cli, const QUuid &id, const QString &sentence) {
    cli.done(QJsonObject{{u"id"_s, models::toText(id)}}, sentence.arg(models::toText(id)));
}

} // namespace

void dossiersListe(Cli &cli) {
    const auto rows = cli.store().dossiers.list();
    if (!rows)
        return cli.fail(rows.failure());
    QJsonArray json;
    QString text;
    for (const models::DossierRow &row : *rows) {
        if (cli.words().has("statut") && row.statut != cli.words().value("statut"))
            continue;
        json.append(toJson(row));
        text += line(row) + u'\n';
    }
    cli.done(json, text.isEmpty() ? Cli::tr("Aucun dossier.") : text);
}

void dossiersVoir(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto row = cli.store().dossiers.row(*id);
    const auto document = cli.store().dossiers.document(*id);
    const auto pieces = cli.store().pieces.pieces(*id);
    if (!row)
        return cli.fail(row.failure());
    if (!document)
        return cli.fail(document.failure());
    if (!pieces)
        return cli.fail(pieces.failure());
    QJsonObject json = *document;
    const QJsonObject listed = toJson(*row);
    for (const auto key :
         {"id"_L1, "numero"_L1, "statut"_L1, "statutLibelle"_L1, "sync"_L1, "transmissionEnAttente"_L1})
        json.insert(key, listed[key]);
    QString text = line(*row) + u'\n' + Labels::statutPhrase(row->statut) + u'\n';
    if (const QString motif = (*document)["motif"_L1].toString(); !motif.isEmpty())
        text += Cli::tr("Motif : %1").arg(motif) + u'\n';
    if (row->transmissionEnAttente)
        text += Cli::tr("Transmission en attente d’envoi.") + u'\n';
    for (const models::Piece &piece : *pieces)
        text += u"  %1  %2\n"_s.arg(Labels::of(piece.type), piece.nom);
    cli.done(json, text);
}

void dossiersCreer(Cli &cli) {
    const auto given = readObject(cli.words().positional.value(0));
    if (!given)
        return cli.refuse(given.failure().detail);
    const auto checked = checkedSaisie(*given, [&cli] { return cli.newId(); });
    if (!checked)
        return cli.refuse(checked.failure().detail);
    QJsonObject document = *checked;
    const QUuid id = cli.newId();
    document.insert("id"_L1, models::toText(id));
    document.insert("statut"_L1, u"SAISIE"_s);
    cli.write(
        [document, now = cli.clock().wall()](models::Store &store) { return store.dossiers.create(document, now); },
        [&cli, id] { told(cli, id, u"%1"_s); });
}

void dossiersModifier(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto patch = readObject(cli.words().positional.value(1));
    if (!patch)
        return cli.refuse(patch.failure().detail);
    const auto document = cli.store().dossiers.document(*id);
    if (!document)
        return cli.fail(document.failure());
    const auto edited = patchedSaisie(*document, *patch, [&cli] { return cli.newId(); });
    if (!edited)
        return cli.refuse(edited.failure().detail);
    cli.write([id = *id, edited = *edited,
               now = cli.clock().wall()](models::Store &store) { return store.dossiers.save(id, edited, now); },
              [&cli, id = *id] { told(cli, id, Cli::tr("Dossier %1 enregistré sur ce poste.")); });
}

namespace {

// What the rules say of the dossier; nothing after the failure has been told.
std::optional<QList<models::Probleme>> judged(Cli &cli, const QUuid &id) {
    const auto dossier = cli.store().dossiers.load(id);
    const auto contexte = dossier ? models::contexteDe(cli.store(), *dossier, cli.clock().today())
                                  : models::Result<models::Contexte>(dossier.failure());
    if (!contexte) {
        cli.fail(contexte.failure());
        return std::nullopt;
    }
    return models::controler(*dossier, *contexte);
}

} // namespace

void dossiersControler(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto problemes = judged(cli, *id);
    if (!problemes)
        return;
    QJsonArray json;
    QString text;
    for (const models::Probleme &each : *problemes) {
        const bool blocks = each.niveau == models::Probleme::Niveau::Bloquant;
        const QString sentence = ui::Messages::sentence(each);
        json.append(QJsonObject{{u"etape"_s, int(each.etape) + 1},
                                {u"champ"_s, each.champ},
                                {u"regle"_s, each.regle},
                                {u"niveau"_s, blocks ? u"bloquant"_s : u"avertissement"_s},
                                {u"message"_s, sentence}});
        text += u"%1 %2. %3 — %4\n"_s.arg(blocks ? u"✗"_s : u"!"_s)
                    .arg(int(each.etape) + 1)
                    .arg(ui::Messages::field(each.champ), sentence);
    }
    const bool ready = models::transmissible(*problemes);
    cli.done(json, ready ? text + Cli::tr("Le dossier peut être transmis.") : text, ready ? Cli::Ok : Cli::Refused);
}

void dossiersTransmettre(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto problemes = judged(cli, *id);
    if (!problemes)
        return;
    if (!models::transmissible(*problemes))
        return cli.refuse(Cli::tr("Le dossier n’est pas complet : voyez « dossiers controler »."));
    cli.write([id = *id,
               now = cli.clock().wall()](models::Store &store) { return store.dossiers.requestTransmission(id, now); },
              [&cli, id = *id] { told(cli, id, Cli::tr("Dossier %1 : transmission en attente d’envoi.")); });
}

void dossiersDeverrouiller(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    cli.write(
        [id = *id, now = cli.clock().wall()](models::Store &store) { return store.dossiers.requestUnlock(id, now); },
        [&cli, id = *id] { told(cli, id, Cli::tr("Dossier %1 : déverrouillage en attente d’envoi.")); });
}

void dossiersDupliquer(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto dossier = cli.store().dossiers.load(*id);
    if (!dossier)
        return cli.fail(dossier.failure());
    const models::Dossier copy = models::copie(*dossier, [&cli] { return cli.newId(); });
    const QJsonObject document = models::editedDocument({}, copy);
    cli.write(
        [document, now = cli.clock().wall()](models::Store &store) { return store.dossiers.create(document, now); },
        [&cli, id = copy.id] { told(cli, id, u"%1"_s); });
}

void dossiersSupprimer(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    cli.write([id = *id, now = cli.clock().wall()](models::Store &store) { return store.dossiers.remove(id, now); },
              [&cli, id = *id] { told(cli, id, Cli::tr("Dossier %1 mis à la corbeille.")); });
}

void dossiersJoindre(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto type = models::fromCode<models::TypePiece>(cli.words().value("type").toUpper());
    if (!type)
        return cli.refuse(Cli::tr("Précisez --type : PROGRAMME, DEVIS, CONVENTION, FACTURE, EMARGEMENT, ATTESTATION, "
                                  "ACCORD_SALARIE ou AUTRE."),
                          Cli::Usage);
    const QString file = cli.words().positional.value(1);
    cli.composition().store().write(
        [id = *id, file, type = *type, now = cli.clock().wall()](models::Store &store) -> models::Result<> {
            const auto piece = store.pieces.attach(id, file, type, now);
            if (!piece)
                return piece.failure();
            return models::Done{};
        },
        {{u"dossier"_s, u"outbox"_s}, {*id}}, &cli,
        [&cli, id = *id, file](const models::Result<> &attached) {
            if (attached)
                told(cli, id, Cli::tr("Pièce jointe au dossier %1 ; elle partira à la synchronisation."));
            else
                cli.fail(attached.failure(), ui::Messages::notAttached(attached.failure(), file));
        });
}

void dossiersImprimer(Cli &cli) {
    if (!cli.words().has("pdf"))
        return cli.refuse(Cli::tr("Précisez --pdf FICHIER."), Cli::Usage);
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto input = dossierPrintInput(cli.composition(), cli.clock(), *id);
    if (!input)
        return cli.fail(input.failure());
    const QString file = cli.words().value("pdf");
    if (const auto done = ui::writePdf(ui::dossierRecap(*input), file); !done)
        return cli.refuse(ui::Messages::notWritten(done.failure(), file));
    cli.done(QJsonObject{{u"id"_s, models::toText(*id)}, {u"fichier"_s, file}},
             Cli::tr("Récapitulatif écrit : %1").arg(file));
}

void conflits(Cli &cli) {
    const auto open = cli.store().conflicts.open();
    if (!open)
        return cli.fail(open.failure());
    QJsonArray json;
    QString text;
    for (const models::Conflict &each : *open) {
        json.append(QJsonObject{{u"id"_s, models::toText(each.dossier)},
                                {u"groupes"_s, QJsonArray::fromStringList(each.groups)},
                                {u"le"_s, each.since.toString(Qt::ISODate)},
                                {u"supprime"_s, each.kind == models::Conflict::Kind::DeletedThere},
                                {u"verrouille"_s, each.kind == models::Conflict::Kind::LockedThere}});
        text += u"%1  %2\n"_s.arg(models::toText(each.dossier), each.groups.join(u", "_s));
    }
    cli.done(json, text.isEmpty() ? Cli::tr("Aucun conflit.") : text);
}

void conflitsResoudre(Cli &cli) {
    const auto id = dossierId(cli);
    if (!id)
        return;
    const auto conflict = cli.store().conflicts.of(*id);
    if (!conflict)
        return cli.fail(conflict.failure());
    const QString keep = cli.words().value("garder");
    if (keep != "mien"_L1 && keep != "serveur"_L1)
        return cli.refuse(Cli::tr("Précisez --garder mien ou --garder serveur."), Cli::Usage);
    const QDateTime now = cli.clock().wall();
    if (conflict->kind != models::Conflict::Kind::Groups && keep == "mien"_L1)
        return cli.write(
            [id = *id, now](models::Store &store) -> models::Result<> {
                const auto copy = store.conflicts.copyToNewDraft(id, now);
                if (!copy)
                    return copy.failure();
                return models::Done{};
            },
            [&cli, id = *id] { told(cli, id, Cli::tr("Vos saisies du dossier %1 sont dans un nouveau brouillon.")); });

    const auto solved = [&cli, id = *id] { told(cli, id, Cli::tr("Conflit du dossier %1 résolu.")); };
    const QStringList fields = cli.words().options.value(u"champ"_s);
    if (conflict->kind != models::Conflict::Kind::Groups && !fields.isEmpty())
        return cli.refuse(Cli::tr("« %1 » : ce champ n’est pas en conflit.").arg(fields.constFirst()), Cli::Usage);
    if (conflict->kind != models::Conflict::Kind::Groups)
        return cli.write([id = *id, now](models::Store &store) { return models::giveUpEdits(store, id, now); }, solved);

    QStringList fromServer = keep == "serveur"_L1 ? conflict->groups : QStringList();
    for (const QString &field : fields) {
        const QString group = field.section(u'=', 0, 0);
        const QString side = field.section(u'=', 1);
        if (!conflict->groups.contains(group) || (side != "mien"_L1 && side != "serveur"_L1))
            return cli.refuse(Cli::tr("« %1 » : ce champ n’est pas en conflit.").arg(field), Cli::Usage);
        fromServer.removeAll(group);
        if (side == "serveur"_L1)
            fromServer.append(group);
    }
    cli.write([id = *id, fromServer,
               now](models::Store &store) { return models::resolveConflict(store, id, fromServer, now); },
              solved);
}

} // namespace app::cli
