// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/input.h"
#include "app/synthese.h"

#include "models/domain/identifiants.h"
#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/items/labels.h"
#include "models/rules/acces.h"
#include "models/rules/chiffres.h"
#include "ui/text/messages.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

using models::Labels;

namespace {

QString prefere(Cli &cli) {
    const auto profil = cli.store().profil.load();
    return profil ? profil->etablissementPrefere : QString();
}

} // namespace

void etablissements(Cli &cli) {
    const auto list = cli.store().references.etablissements();
    if (!list)
        return cli.fail(list.failure());
    const QString preferred = prefere(cli);
    QJsonArray json;
    QString text;
    for (const models::Etablissement &each : *list) {
        QJsonObject object = models::toJson(each);
        object.insert("prefere"_L1, each.siret == preferred);
        object.insert("ferme"_L1, each.ferme);
        json.append(object);
        text +=
            u"%1  %2  %3\n"_s.arg(models::Siret::format(each.siret), each.denomination, Labels::etat(each, preferred));
    }
    cli.done(json, text.isEmpty() ? Cli::tr("Aucun établissement.") : text);
}

void etablissementPrefere(Cli &cli) {
    const QString siret = models::cleanIdentifiant(cli.words().positional.value(0));
    const auto list = cli.store().references.etablissements();
    if (!list)
        return cli.fail(list.failure());
    const models::Etablissement *chosen = models::trouver(*list, siret);
    if (!chosen)
        return cli.refuse(Cli::tr("Cet établissement n’est pas dans votre liste."));
    if (chosen->ferme)
        return cli.refuse(Cli::tr("Cet établissement est fermé."));
    cli.write(
        [siret, now = cli.clock().wall()](models::Store &store) { return store.profil.choosePrefere(siret, now); },
        [&cli, nom = chosen->denomination, siret] {
            cli.done(QJsonObject{{u"siret"_s, siret}}, Cli::tr("Établissement préféré : %1").arg(nom));
        });
}

void dispositifs(Cli &cli) {
    const auto list = cli.store().references.dispositifs();
    const auto etablissements = cli.store().references.etablissements();
    if (!list)
        return cli.fail(list.failure());
    if (!etablissements)
        return cli.fail(etablissements.failure());
    const models::Etablissement *preferred = models::trouver(*etablissements, prefere(cli));
    QJsonArray json;
    QString text;
    for (const models::Dispositif &each : *list) {
        const models::Acces acces = models::accesDispositif(each, preferred);
        const QString motif = ui::Messages::sentence(acces);
        json.append(QJsonObject{{u"code"_s, each.code},
                                {u"libelle"_s, each.libelle},
                                {u"accessible"_s, acces == models::Acces::Ouvert},
                                {u"motif"_s, motif}});
        text += motif.isEmpty() ? each.libelle + u'\n' : u"%1 — %2\n"_s.arg(each.libelle, motif);
    }
    cli.done(json, text);
}

void organismesChercher(Cli &cli) {
    models::OrganismeIndex *index = cli.composition().organismes();
    if (!index)
        return cli.fail({models::Failure::Kind::Io, u"no register"_s});
    const int limit = cli.words().has("limite") ? std::clamp(cli.words().value("limite").toInt(), 1, 500) : 50;
    const auto found = index->search(cli.words().positional.value(0), limit);
    if (!found)
        return cli.fail(found.failure());
    QJsonArray json;
    QString text;
    for (const models::Organisme &each : *found) {
        json.append(models::toJson(each));
        text +=
            u"%1  %2  %3\n"_s.arg(models::Nda::format(each.nda), models::Siret::format(each.siret), each.denomination);
    }
    cli.done(json, text.isEmpty() ? Cli::tr("Aucun organisme trouvé.") : text);
}

void organismesAjouter(Cli &cli) {
    const auto given = readObject(cli.words().positional.value(0));
    if (!given)
        return cli.refuse(given.failure().detail);
    models::Organisme organisme = models::organismeFromJson(*given);
    organisme.proposeParEntreprise = true;
    if (organisme.denomination.isEmpty() || !models::Siret::parse(models::cleanIdentifiant(organisme.siret)))
        return cli.refuse(Cli::tr("Un organisme doit avoir une dénomination et un SIRET juste."));
    organisme.siret = models::cleanIdentifiant(organisme.siret);
    organisme.nda = models::cleanIdentifiant(organisme.nda);
    const QUuid id = cli.newId();
    cli.write(
        [id, organisme, now = cli.clock().wall()](models::Store &store) {
            return store.outbox.enqueue(models::Operation::Kind::Organisme, models::toText(id),
                                        models::toJson(organisme), {}, now);
        },
        [&cli, organisme] {
            if (models::OrganismeIndex *index = cli.composition().organismes())
                if (const auto added = index->add(organisme); !added)
                    return cli.fail(added.failure());
            cli.done(models::toJson(organisme), Cli::tr("Organisme ajouté : %1").arg(organisme.denomination));
        });
}

namespace {

QJsonObject withArithmetic(const models::Compte &compte) {
    QJsonObject object = models::toJson(compte);
    object.insert("coherent"_L1, models::arithmetique(compte).coherent);
    return object;
}

QString arithmetic(const models::Compte &c) {
    QString text = Cli::tr("%1\n  Disponible pour engagement : %2 = %3 alimentés − %4 réglés\n"
                           "  Solde disponible pour règlement : %5 = disponible − %6 engagés non réglés\n")
                       .arg(c.libelle, format(c.disponibleEngagement), format(c.alimentation), format(c.regle),
                            format(c.soldeReglement), format(c.engageNonRegle));
    if (!models::arithmetique(c).coherent)
        text += Cli::tr("  Attention : ces chiffres du serveur ne s’additionnent pas.") + u'\n';
    return text;
}

} // namespace

void comptes(Cli &cli) {
    const auto list = cli.store().comptes.comptes();
    const auto financements = cli.store().comptes.financements();
    if (!list)
        return cli.fail(list.failure());
    if (!financements)
        return cli.fail(financements.failure());
    QJsonArray own, shared;
    QString text;
    for (const models::Compte &each : *list) {
        own.append(withArithmetic(each));
        text += arithmetic(each);
    }
    for (const models::Financement &each : *financements) {
        shared.append(models::toJson(each));
        const QString amount = each.unite == models::Unite::HEURES ? format(models::Duree{each.engageNonRegle})
                                                                   : format(models::Montant{each.engageNonRegle});
        text += Cli::tr("%1 : %2 engagés non réglés\n").arg(each.libelle, amount);
    }
    cli.done(QJsonObject{{u"comptes"_s, own}, {u"financements"_s, shared}}, text);
}

void compte(Cli &cli) {
    const QString code = cli.words().positional.value(0);
    const auto found = cli.store().comptes.compte(code);
    const auto movements = cli.store().comptes.mouvements(code);
    if (!found)
        return cli.fail(found.failure());
    if (!movements)
        return cli.fail(movements.failure());
    QJsonObject json = withArithmetic(*found);
    QJsonArray list;
    QString text = arithmetic(*found);
    for (const models::Mouvement &each : *movements) {
        list.append(models::toJson(each));
        text += u"  %1  %2  %3  %4\n"_s.arg(Labels::date(each.date), Labels::of(each.nature), format(each.montant),
                                            each.libelle);
    }
    json.insert("mouvements"_L1, list);
    cli.done(json, text);
}

void synthese(Cli &cli) {
    const auto input = syntheseInput(cli.composition(), cli.clock());
    if (!input)
        return cli.fail(input.failure());
    using Write = models::Result<> (*)(const ui::SyntheseInput &, const QString &);
    static const std::pair<const char *, Write> kinds[] = {{"pdf", &ui::writeSynthesePdf},
                                                           {"xlsx", &ui::writeSyntheseXlsx},
                                                           {"csv", &ui::writeSyntheseCsv},
                                                           {"html", &ui::writeSyntheseHtml}};
    QStringList files; // several at once are of one moment
    for (const auto &[option, write] : kinds) {
        if (!cli.words().has(option))
            continue;
        const QString file = cli.words().value(option);
        if (const auto done = write(*input, file); !done)
            return cli.refuse(ui::Messages::notWritten(done.failure(), file));
        files.append(file);
    }
    if (files.isEmpty())
        return cli.refuse(Cli::tr("Précisez --pdf, --xlsx, --csv ou --html, suivi d’un nom de fichier."), Cli::Usage);
    cli.done(QJsonObject{{u"fichier"_s, files.first()}, {u"fichiers"_s, QJsonArray::fromStringList(files)}},
             Cli::tr("Synthèse écrite : %1").arg(files.join(u", "_s)));
}

void notifications(Cli &cli) {
    if (cli.words().has("lues")) {
        QList<QUuid> ids;
        const QStringList given = cli.words().options.value(u"lues"_s);
        for (const QString &id : given)
            ids.append(QUuid::fromString(id));
        if (ids.contains(QUuid()))
            return cli.refuse(Cli::tr("Identifiant de notification refusé."), Cli::Usage);
        return cli.write(
            [ids, now = cli.clock().wall()](models::Store &store) { return store.notifications.markRead(ids, now); },
            [&cli, ids] {
                cli.done(QJsonObject{{u"lues"_s, int(ids.size())}}, Cli::tr("Marquées comme lues."));
            });
    }
    const auto list = cli.store().notifications.list();
    if (!list)
        return cli.fail(list.failure());
    QJsonArray json;
    QString text;
    for (const models::Notification &each : *list) {
        json.append(models::toJson(each));
        text += u"%1 %2  %3  %4\n"_s.arg(each.lue ? u" "_s : u"•"_s, Labels::moment(each.date), models::toText(each.id),
                                         each.titre);
    }
    cli.done(json, text.isEmpty() ? Cli::tr("Aucune notification.") : text);
}

} // namespace app::cli
