// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/dossierprint.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "models/rules/chiffres.h"
#include "ui/print/reportfile.h"
#include "ui/text/dossierwords.h"
#include "ui/text/messages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Etape;
using models::Labels;
using models::Montant;
using models::Statut;

namespace {

template <typename T>
QString words(const std::optional<T> &value) {
    return value ? models::format(*value) : QString();
}

QString joined(QStringList parts, const QString &between) {
    parts.removeAll(QString());
    return parts.join(between);
}

// « 20 % », « 5,5 % » from hundredths of a per cent.
QString percent(int hundredths) {
    QString text = QString::number(hundredths / 100);
    if (hundredths % 100)
        text += u',' + QString::number(hundredths % 100).rightJustified(2, u'0');
    if (text.contains(u',') && text.endsWith(u'0'))
        text.chop(1);
    return text + u"\u202F%"_s;
}

class Recap {
    Q_DECLARE_TR_FUNCTIONS(ui::DossierPrint)
  public:
    explicit Recap(const DossierPrintInput &input)
        : m_in(input)
        , m_dossier(input.dossier)
        , m_words(input.dossier, input.dispositif, input.site ? &*input.site : nullptr) {}

    Report make() {
        const QString number = m_dossier.numero;
        m_report.title = number.isEmpty() ? tr("Demande de prise en charge")
                                          : tr("Demande de prise en charge n°\u00A0%1").arg(number);
        m_report.sender = joined(
            {reportSender(m_in.entreprise), number.isEmpty() ? QString() : tr("dossier %1").arg(number)}, u" — "_s);
        m_report.footer = tr("Édité le %1 — source : Mon compte DEFi — contient des données personnelles")
                              .arg(Labels::moment(m_in.editeLe));
        state();
        figures();
        facts(Messages::etape(Etape::Demande), m_words.demande());
        facts(Messages::etape(Etape::Formation), m_words.formation());
        facts(Messages::etape(Etape::Organisme), m_words.organisme());
        stagiaires();
        couts();
        imputations();
        pieces();
        suivi();
        recu();
        return m_report;
    }

  private:
    void heading(const QString &text, const QString &caption = {}) {
        m_report.blocks.append(ReportHeading{text, caption});
    }
    void note(const QString &text) { m_report.blocks.append(ReportNote{text, false}); }
    void facts(const QString &title, const QList<Fact> &list) {
        heading(title);
        if (list.isEmpty())
            note(tr("Rien de saisi pour l’instant."));
        else
            m_report.blocks.append(ReportFacts{list});
    }

    void state() {
        const auto statut = m_dossier.statutConnu();
        QString words = Labels::statut(m_dossier.statut, m_dossier.statutLibelle);
        if (m_in.transmissionEnAttente && statut != Statut::TRANSMISSION_DEMANDEE) {
            words = tr("Transmission en attente d’envoi");
            m_report.mark = tr("Pas encore transmis");
        } else if (statut == Statut::SAISIE) {
            words = m_report.mark = tr("Brouillon, non transmis");
        } else if (statut == Statut::REJET_TECHNIQUE) {
            m_report.mark = tr("Transmission échouée");
        }
        m_report.subtitle = m_in.arreteAu.isValid()
                                ? tr("%1 — dossier arrêté au %2").arg(words, Labels::moment(m_in.arreteAu))
                                : tr("%1 — ce poste n’a pas encore été synchronisé").arg(words);
        if (!m_report.mark.isEmpty())
            m_report.blocks.append(
                ReportNote{tr("L’OPCA DEFi n’a pas reçu cette demande : ce document n’en est pas le reçu."), true});
        if (!m_dossier.motif.isEmpty())
            m_report.blocks.append(ReportNote{tr("Motif : %1").arg(m_dossier.motif), true});
    }

    void figures() {
        ReportFigures block;
        if (m_dossier.financement.montantDemande)
            block.figures.append({tr("Montant demandé"), models::format(*m_dossier.financement.montantDemande), {}});
        if (m_dossier.montantAccorde)
            block.figures.append({tr("Montant accordé"), models::format(*m_dossier.montantAccorde), {}});
        if (m_dossier.montantRegle)
            block.figures.append({tr("Montant réglé"), models::format(*m_dossier.montantRegle), {}});
        if (!m_dossier.couts.isEmpty())
            block.figures.append(
                {tr("Coût total HT"), models::format(models::recapitulatif(m_dossier, {}, {}).totalCouts), {}});
        if (!m_dossier.stagiaires.isEmpty())
            block.figures.append({tr("Stagiaires"), QString::number(m_dossier.stagiaires.size()), {}});
        if (!block.figures.isEmpty())
            m_report.blocks.append(block);
    }

    QStringList stagiaire(const models::Stagiaire &each, qsizetype number) const {
        const QString name = joined({each.nom, each.prenom}, u" "_s);
        QStringList about;
        if (!each.matricule.isEmpty())
            about << each.matricule;
        if (!each.etablissement.isEmpty() && each.etablissement != m_dossier.demande.etablissement)
            about << models::Siret::format(each.etablissement);
        QString hours = words(each.heures);
        if (each.dontHorsTemps && !each.dontHorsTemps->isZero())
            hours += u'\n' + tr("dont %1").arg(models::format(*each.dontHorsTemps));
        const auto cell = [](const QString &first, const QString &second) {
            return second.isEmpty() ? first : first + u'\n' + second;
        };
        return {QString::number(number),
                cell(name.isEmpty() ? tr("à compléter") : name, about.join(u", "_s)),
                cell(Labels::date(each.dateNaissance), Labels::of(each.sexe)),
                cell(Labels::of(each.csp), Labels::of(each.typeContrat)),
                Labels::of(each.niveau),
                hours,
                words(each.tauxHoraire)};
    }

    void stagiaires() {
        heading(Messages::etape(Etape::Stagiaires));
        if (m_dossier.stagiaires.isEmpty())
            return note(tr("Aucun stagiaire saisi pour l’instant."));
        ReportTable table{{{tr("N°"), 0.62, false},
                           {tr("Nom et prénom\nmatricule, affectation"), 2.7, false},
                           {tr("Naissance\nsexe"), 1.25, false},
                           {tr("Catégorie\ncontrat"), 1.9, false},
                           {tr("Niveau"), 1.75, false},
                           {tr("Heures\ndont hors temps de travail"), 1.35, true},
                           {tr("Taux horaire\nchargé"), 1.3, true}},
                          {},
                          {}};
        models::Duree hours, outside;
        for (const models::Stagiaire &each : m_dossier.stagiaires) {
            table.rows.append(stagiaire(each, table.rows.size() + 1));
            hours = hours + each.heures.value_or(models::Duree{});
            outside = outside + each.dontHorsTemps.value_or(models::Duree{});
        }
        const QString count = table.rows.size() == 1 ? tr("1 stagiaire") : tr("%1 stagiaires").arg(table.rows.size());
        table.total = {QString(), tr("Total : %1").arg(count), QString(), QString(),
                       QString(), models::format(hours),       QString()};
        if (!outside.isZero())
            table.total[5] += u'\n' + tr("dont %1").arg(models::format(outside));
        m_report.blocks.append(table);
    }

    void couts() {
        heading(Messages::etape(Etape::Couts));
        if (!m_dossier.couts.isEmpty()) {
            ReportTable table{{{tr("Coût"), 4, false}, {tr("TVA"), 1, true}, {tr("Montant HT"), 1.5, true}}, {}, {}};
            for (const models::LigneCout &each : m_dossier.couts)
                table.rows.append({DossierWords::cout(each), each.tauxTva ? percent(*each.tauxTva) : QString(),
                                   words(each.montantHt)});
            table.total = {tr("Total HT"), QString(),
                           models::format(models::recapitulatif(m_dossier, {}, {}).totalCouts)};
            m_report.blocks.append(table);
        } else {
            note(tr("Aucun coût saisi pour l’instant."));
        }
        const QList<Fact> facts = m_words.financement();
        if (!facts.isEmpty())
            m_report.blocks.append(ReportFacts{facts});
    }

    void imputations() {
        heading(tr("Imputations"), m_in.comptes.isEmpty() || !m_in.arreteAu.isValid()
                                       ? QString()
                                       : tr("Soldes des comptes arrêtés au %1.").arg(Labels::moment(m_in.arreteAu)));
        if (m_dossier.imputations.isEmpty())
            return note(tr("Aucune imputation sur vos comptes."));
        ReportTable table{{{tr("Compte"), 2, false},
                           {tr("Montant imputé"), 1.2, true},
                           {tr("Disponible pour engagement"), 1.3, true},
                           {tr("Solde disponible pour règlement"), 1.3, true}},
                          {},
                          {}};
        Montant total;
        for (const models::Imputation &each : m_dossier.imputations) {
            total += each.montant.value_or(Montant{});
            const auto compte = std::ranges::find(m_in.comptes, each.compte, &models::Compte::code);
            const bool known = compte != m_in.comptes.cend();
            table.rows.append({DossierWords::compte(each.source(), m_in.comptes), words(each.montant),
                               known ? models::format(compte->disponibleEngagement) : u"—"_s,
                               known ? models::format(compte->soldeReglement) : u"—"_s});
        }
        table.total = {tr("Total imputé"), models::format(total), QString(), QString()};
        m_report.blocks.append(table);
        note(reportFormule());
    }

    void pieces() {
        heading(tr("Pièces"));
        if (m_in.pieces.isEmpty())
            return note(tr("Aucune pièce jointe."));
        ReportTable table{{{tr("Pièce"), 1.5, false},
                           {tr("Fichier"), 3, false},
                           {tr("Déposée le"), 1.6, false},
                           {tr("Taille"), 0.9, true}},
                          {},
                          {}};
        for (const models::Piece &each : m_in.pieces)
            table.rows.append({Labels::of(each.type), each.nom,
                               each.deposeeLe.isValid() ? Labels::moment(each.deposeeLe) : tr("pas encore envoyée"),
                               DossierWords::taille(each)});
        m_report.blocks.append(table);
    }

    void suivi() {
        if (m_dossier.evenements.isEmpty())
            return;
        heading(tr("Suivi"));
        ReportTable table{{{tr("Date"), 1.5, false}, {tr("Étape"), 3.6, false}, {tr("Par"), 1.9, false}}, {}, {}};
        QList<models::Evenement> events = m_dossier.evenements;
        std::ranges::stable_sort(events, {}, &models::Evenement::date);
        for (const models::Evenement &each : std::as_const(events)) {
            QString step = each.libelle.isEmpty() ? Labels::statut(each.statut, {}) : each.libelle;
            if (!each.motif.isEmpty())
                step += u'\n' + tr("Motif : %1").arg(each.motif);
            table.rows.append({Labels::moment(each.date), step, each.acteur});
        }
        m_report.blocks.append(table);
    }

    void recu() {
        if (!m_dossier.recu)
            return;
        heading(tr("Reçu de transmission"),
                tr("L’empreinte identifie le contenu exact de la demande tel que l’OPCA DEFi l’a reçu : deux contenus "
                   "différents n’ont pas la même."));
        m_report.blocks.append(ReportFacts{{{tr("Transmise le"), Labels::moment(m_dossier.recu->transmisLe)},
                                            {tr("Empreinte (SHA-256)"), m_dossier.recu->empreinte}}});
    }

    const DossierPrintInput &m_in;
    const models::Dossier &m_dossier;
    DossierWords m_words;
    Report m_report;
};

} // namespace

Report dossierRecap(const DossierPrintInput &input) { return Recap(input).make(); }

QString dossierFileName(const models::Dossier &dossier) {
    QString number;
    for (const QChar c : dossier.numero)
        number += (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ? c : QChar(u'-');
    return number.isEmpty() ? u"dossier-brouillon.pdf"_s : u"dossier-%1.pdf"_s.arg(number.left(60));
}

} // namespace ui
