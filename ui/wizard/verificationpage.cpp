// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/verificationpage.h"

#include "models/items/labels.h"
#include "models/rules/acces.h"
#include "ui/pages/dossierfacts.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Etape;
using models::Labels;
using models::Montant;
using models::Probleme;

namespace {

constexpr Etape parts[] = {Etape::Demande, Etape::Formation, Etape::Stagiaires, Etape::Couts, Etape::Pieces};

// The step of a field, from the first part of its pointer.
Etape etapeOf(const QString &champ) {
    const QString section = champ.section(u'/', 1, 1);
    return section == "formation"_L1     ? Etape::Formation
           : section == "organisme"_L1   ? Etape::Organisme
           : section == "stagiaires"_L1  ? Etape::Stagiaires
           : section == "pieces"_L1      ? Etape::Pieces
           : section == "couts"_L1       ? Etape::Couts
           : section == "financement"_L1 ? Etape::Couts
           : section == "imputations"_L1 ? Etape::Couts
                                         : Etape::Demande;
}

// Both balances of each compte the dossier draws on, before and after, and the smaller one when it does not suffice.
QString balances(const models::Dossier &dossier, const QList<models::Compte> &comptes) {
    QStringList lines;
    for (const models::Compte &compte : comptes) {
        Montant here;
        for (const models::Imputation &each : dossier.imputations)
            if (each.compte == compte.code)
                here += each.montant.value_or(Montant{});
        if (here.isZero())
            continue;
        lines << VerificationPage::tr(
                     "%1 — disponible pour engagement : %2, %3 après ce dossier ; solde disponible pour "
                     "règlement : %4, %5 après ce dossier.")
                     .arg(compte.libelle, models::format(compte.disponibleEngagement),
                          models::format(compte.disponibleEngagement - here), models::format(compte.soldeReglement),
                          models::format(compte.soldeReglement - here));
        const Montant smaller = std::min(compte.disponibleEngagement, compte.soldeReglement);
        if (here > smaller)
            lines << VerificationPage::tr(
                         "Attention : le plus petit des deux soldes (%1) ne couvre pas les %2 imputés.")
                         .arg(models::format(smaller), models::format(here));
        if (compte.arreteAu.isValid())
            lines << VerificationPage::tr("Soldes arrêtés le %1.").arg(Labels::moment(compte.arreteAu));
    }
    return lines.join(u'\n');
}

} // namespace

VerificationPage::VerificationPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_column(nullptr)
    , m_summary(new ProblemSummary)
    , m_send(new Card(tr("Transmettre à l’OPCA DEFi")))
    , m_sendText(plainLabel({}))
    , m_balances(plainLabel({}, "small"))
    , m_transmit(textButton(u"envoyer"_s, tr("Transmettre le dossier"), "primary")) {
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
    auto *page = new QWidget;
    setLook(page, "body");
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(16);
    m_column->addWidget(plainLabel(tr("Vérifiez vos réponses"), "title"));
    m_column->addWidget(plainLabel(tr("C’est ce que l’OPCA DEFi recevra."), "muted"));
    m_column->addWidget(m_summary);
    for (const Etape etape : parts)
        addPart(etape);
    m_send->body()->addWidget(m_sendText);
    m_send->body()->addWidget(m_balances);
    m_send->body()->addWidget(m_transmit, 0, Qt::AlignLeft);
    m_column->addWidget(m_send);
    m_column->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Vérifiez vos réponses"));
    connect(m_transmit, &QPushButton::clicked, this, &VerificationPage::transmit);
    connect(m_summary, &ProblemSummary::dossierRequested, this, &VerificationPage::dossierRequested);
    connect(m_summary, &ProblemSummary::fieldRequested, this, [this](const QString &champ) {
        const auto found = std::ranges::find(m_fields, champ, &QPair<QString, Etape>::first);
        if (found != m_fields.end())
            Q_EMIT fieldRequested(found->second, champ);
    });
}

void VerificationPage::addPart(Etape etape) {
    // Formation and organisme are read together, and changed apart.
    auto *card = new Card(etape == Etape::Formation ? tr("Formation et organisme") : Messages::etape(etape));
    const QList<Etape> steps =
        etape == Etape::Formation ? QList<Etape>{Etape::Formation, Etape::Organisme} : QList<Etape>{etape};
    for (const Etape step : steps) {
        auto *modify = textButton(u"modifier"_s, steps.size() > 1 ? Messages::etape(step) : tr("Modifier"), "flat");
        modify->setAccessibleName(tr("Modifier : %1").arg(Messages::etape(step)));
        connect(modify, &QPushButton::clicked, this, [this, step] { Q_EMIT etapeRequested(step); });
        card->addHeaderWidget(modify);
        m_modify.append(modify);
    }
    m_cards.append(card);
    m_column->addWidget(card);
}

void VerificationPage::fill(Etape etape, QWidget *content) {
    QVBoxLayout *body = m_cards.at(std::ranges::find(parts, etape) - std::begin(parts))->body();
    clearLayout(body);
    body->addWidget(content);
}

QWidget *VerificationPage::pieces(const QList<models::Piece> &pieces) const {
    if (pieces.isEmpty())
        return plainLabel(tr("Aucune pièce jointe."), "muted");
    auto *facts = new Facts;
    for (const models::Piece &piece : pieces)
        facts->add(piece.type ? Labels::of(*piece.type) : tr("Pièce"), piece.nom);
    return facts;
}

void VerificationPage::show(const models::Dossier &dossier, const models::Contexte &contexte,
                            const QList<Probleme> &problemes, const QStringList &unreadable) {
    QList<ProblemSummary::Line> lines;
    m_fields.clear();
    for (const QString &champ : unreadable) {
        lines.append({champ, Messages::field(champ), tr("Ce qui est tapé dans ce champ n’est pas lisible."), true, {}});
        m_fields.append({champ, etapeOf(champ)});
    }
    for (const Probleme &each : problemes) {
        lines.append({each.champ, Messages::field(each.champ), Messages::sentence(each),
                      each.niveau == Probleme::Niveau::Bloquant, models::autreDossier(each)});
        m_fields.append({each.champ, each.etape});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &ProblemSummary::Line::blocking);
    const auto blocking = std::ranges::count_if(lines, &ProblemSummary::Line::blocking);
    m_blocked = blocking > 0;
    m_summary->show(blocking == 0   ? tr("À vérifier ; cela n’empêche pas de transmettre")
                    : blocking == 1 ? tr("Un point à corriger avant de transmettre")
                                    : tr("%1 points à corriger avant de transmettre").arg(blocking),
                    m_readOnly ? QList<ProblemSummary::Line>{} : lines);

    const auto &dispositifs = contexte.dispositifs;
    const auto dispositif = std::ranges::find(dispositifs, dossier.demande.dispositif, &models::Dispositif::code);
    const DossierFacts facts(dossier,
                             dispositif == dispositifs.end() ? dossier.demande.dispositif : dispositif->libelle,
                             models::trouver(contexte.etablissements, dossier.demande.etablissement));
    fill(Etape::Demande, facts.demande());
    fill(Etape::Formation, facts.formation());
    fill(Etape::Stagiaires, facts.stagiaires());
    fill(Etape::Couts, facts.couts(contexte.comptes));
    fill(Etape::Pieces, pieces(contexte.pieces));

    m_send->setVisible(!m_readOnly);
    m_sendText->setText(
        m_blocked ? tr("Corrigez d’abord les points indiqués en haut de cette page : c’est la seule chose qui "
                       "retient le dossier.")
                  : tr("Le dossier sera transmis cette nuit à l’OPCA DEFi ; demain matin, son statut sera « En "
                       "cours de validation ». D’ici là, « Déverrouiller la demande » permet encore de le "
                       "modifier."));
    const QString money = balances(dossier, contexte.comptes);
    m_balances->setText(money);
    m_balances->setVisible(!money.isEmpty());
}

// Pressed too early, it says what is missing rather than doing nothing.
void VerificationPage::transmit() {
    if (!m_blocked) {
        Q_EMIT transmissionRequested();
        return;
    }
    m_scroll->ensureVisible(0, 0);
    m_summary->focusFirst();
}

void VerificationPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (QPushButton *button : std::as_const(m_modify))
        button->setVisible(!readOnly);
}

void VerificationPage::setBusy(bool busy) { m_transmit->setEnabled(!busy); }

void VerificationPage::enter() {
    m_scroll->ensureVisible(0, 0);
    if (m_blocked)
        m_summary->focusFirst();
    else if (!m_readOnly)
        m_transmit->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureVisible(0, 0);
}

} // namespace ui
