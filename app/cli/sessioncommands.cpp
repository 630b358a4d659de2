// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"

#include "models/items/labels.h"
#include "ui/text/messages.h"

#include <QDesktopServices>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

using models::Failure;

void connexion(Cli &cli) {
    Composition &composition = cli.composition();
    const bool print = cli.words().has("sans-navigateur");
    QObject::connect(&composition, &Composition::browserWanted, &cli, [&cli, print](const QUrl &page) {
        if (print || !QDesktopServices::openUrl(page))
            cli.say(page.toString(QUrl::FullyEncoded));
    });
    QObject::connect(&composition, &Composition::signInFailed, &cli,
                     [&cli](const Failure &failure) { cli.fail(failure, ui::Messages::signInSentence(failure)); });
    const auto done = [&cli] {
        if (!cli.composition().sessionKept())
            return cli.fail(Failure{Failure::Kind::VaultLocked, u"session"_s}, Cli::sessionNotKept());
        const Account account = *cli.composition().account();
        cli.done(
            QJsonObject{{u"nom"_s, account.nom}, {u"entreprise"_s, account.raisonSociale}, {u"siren"_s, account.siren}},
            Cli::tr("Connecté : %1, %2").arg(account.nom, account.raisonSociale));
    };
    // Done once this person's store is open: without a keychain to keep its key, the next command would know nobody.
    QObject::connect(&composition, &Composition::accountOpened, &cli, done);
    QObject::connect(&composition, &Composition::signedIn, &cli, [&cli, done] {
        QMetaObject::invokeMethod(
            &cli,
            [&cli, done] {
                if (cli.composition().opened()) // it was this person's already
                    done();
            },
            Qt::QueuedConnection);
    });
    composition.signIn();
}

void deconnexion(Cli &cli) {
    QObject::connect(&cli.composition(), &Composition::signedOut, &cli, [&cli] {
        cli.done(QJsonObject(), Cli::tr("Déconnecté. Vos données restent sur ce poste, chiffrées."));
    });
    cli.composition().signOut();
}

void effacerPoste(Cli &cli) {
    if (!cli.words().has("oui"))
        return cli.refuse(Cli::tr("Cette commande efface toutes les données de ce poste, brouillons compris. "
                                  "Confirmez par --oui."),
                          Cli::Usage);
    const auto told = [&cli](const models::Result<> &result) {
        if (result)
            cli.done(QJsonObject(), Cli::tr("Les données de ce poste sont effacées."));
        else
            cli.fail(result.failure());
    };
    // The end waits for the revocation too, which begins with the erasure when somebody was signed in.
    QObject::connect(&cli.composition(), &Composition::erased, &cli, [&cli, told](const models::Result<> &result) {
        if (!cli.composition().session().signingOut())
            return told(result);
        QObject::connect(&cli.composition(), &Composition::signedOut, &cli, [told, result] { told(result); });
    });
    cli.composition().eraseAccount();
}

namespace {

QJsonObject toJson(const SyncReport &report) {
    return {{u"recus"_s, report.recus},
            {u"envoyes"_s, report.envoyes},
            {u"enAttente"_s, report.enAttente},
            {u"conflits"_s, report.conflits},
            {u"aCorriger"_s, report.aCorriger},
            {u"requetes"_s, report.requetes},
            {u"ms"_s, report.ms}};
}

void ended(Cli &cli, const SyncReport &report) {
    if (report.failure)
        return cli.fail(*report.failure);
    // The register is looked at once a day, after the pass: an empty pass stays one request.
    const QDate today = cli.clock().wall().date();
    const QString key = u"organismes/verifieLe"_s;
    const auto finish = [&cli, report] {
        cli.done(toJson(report),
                 Cli::tr("Reçus : %1 · envoyés : %2 · en attente : %3 · conflits : %4 · à corriger : %5")
                     .arg(report.recus)
                     .arg(report.envoyes)
                     .arg(report.enAttente)
                     .arg(report.conflits)
                     .arg(report.aCorriger));
    };
    if (!cli.words().has("complet") && cli.profile().settings().value(key).toDate() == today)
        return finish();
    QObject::connect(&cli.composition(), &Composition::registerUpdated, &cli,
                     [&cli, key, today, finish](bool, const models::Result<> &result) {
                         if (result)
                             cli.profile().settings().setValue(key, today);
                         finish(); // the register is not the pass: it is tried again next time
                     });
    cli.composition().updateRegister();
}

} // namespace

void sync(Cli &cli) {
    QObject::connect(&cli.composition(), &Composition::passEnded, &cli,
                     [&cli](const SyncReport &report) { ended(cli, report); });
    cli.composition().sync(cli.words().has("complet"));
}

namespace {

// As far as this desk can tell without the network: code, words.
std::pair<QString, QString> syncState(const models::SyncCursor &cursor, int waiting, qsizetype conflicts, int refused) {
    if (conflicts > 0)
        return {u"conflit"_s, Cli::tr("des dossiers modifiés aussi ailleurs attendent votre choix")};
    if (refused > 0)
        return {u"a-corriger"_s, Cli::tr("à corriger")};
    if (waiting > 0)
        return {u"en-attente"_s, Cli::tr("en attente d’envoi")};
    if (!cursor.lastOk.isValid())
        return {u"jamais-synchronise"_s, Cli::tr("jamais synchronisé")};
    return {u"a-jour"_s, Cli::tr("à jour")};
}

} // namespace

void etat(Cli &cli) {
    const auto cursor = cli.store().feed.cursor();
    const auto waiting = cli.store().outbox.waiting();
    const auto conflicts = cli.store().conflicts.open();
    const auto operations = cli.store().outbox.list();
    const auto dossiers = cli.store().dossiers.list();
    if (!dossiers)
        return cli.fail(dossiers.failure());
    if (!cursor)
        return cli.fail(cursor.failure());
    if (!waiting || !conflicts || !operations)
        return cli.fail(Failure{Failure::Kind::StoreDamaged, u"outbox"_s});
    int refused = 0;
    for (const models::Operation &each : *operations)
        refused += each.state == models::Operation::State::Parked;
    const auto &account = cli.composition().account();
    const auto [code, words] = syncState(*cursor, *waiting, conflicts->size(), refused);
    const QString dernier = cursor->lastOk.isValid() ? cursor->lastOk.toString(Qt::ISODate) : QString();
    cli.done(
        QJsonObject{{u"etat"_s, code},
                    {u"nom"_s, account->nom},
                    {u"entreprise"_s, account->raisonSociale},
                    {u"siren"_s, account->siren},
                    {u"dossiers"_s, dossiers->size()},
                    {u"derniereSynchronisation"_s, dernier},
                    {u"enAttente"_s, *waiting},
                    {u"conflits"_s, int(conflicts->size())},
                    {u"aCorriger"_s, refused}},
        Cli::tr("%1, %2\nÉtat : %3\nDernière synchronisation : %4\nDossiers : %5 · en attente : %6 · conflits : %7 · à "
                "corriger : %8")
            .arg(account->nom, account->raisonSociale, words,
                 cursor->lastOk.isValid() ? models::Labels::moment(cursor->lastOk) : Cli::tr("jamais"))
            .arg(dossiers->size())
            .arg(*waiting)
            .arg(conflicts->size())
            .arg(refused));
}

} // namespace app::cli
