// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aide.h"

#include "models/items/rowsmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contactcard.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Fiche;

namespace ui {
namespace {

// A question takes the lines it needs in the width there is: the view measures without the padding of the style sheet.
class QuestionDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, std::max(80, width - 32), 10000),
                                                            Qt::TextWordWrap, index.data().toString());
        return {80, words.height() + 18};
    }
};

} // namespace

AidePage::AidePage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Aide"), u"aide"_s, Body::Fills, {u"fiche"_s}, parent)
    , m_search(new SearchBox(tr("Rechercher dans l’aide"), tr("Votre question…")))
    , m_list(new QListWidget)
    , m_title(plainLabel({}, "title"))
    , m_text(plainLabel({})) {
    setSubtitle(tr("Fiches pratiques, lisibles aussi sans réseau. F1 ouvre celle de l’écran où vous êtes."));
    auto *shortcuts = textButton({}, tr("Raccourcis clavier"));
    shortcuts->setToolTip(tr("Raccourcis clavier (Ctrl+/)"));
    addAction(shortcuts);
    connect(shortcuts, &QPushButton::clicked, this, &AidePage::shortcutsRequested);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_search);
    m_list->setAccessibleName(tr("Fiches pratiques"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new QuestionDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(260);
    left->addWidget(m_list, 1);
    columns->addLayout(left, 2);
    auto *card = new Card;
    card->body()->addWidget(m_title);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_text);
    scroll->viewport()->setAutoFillBackground(false);
    m_text->setAutoFillBackground(false);
    card->body()->addWidget(scroll, 1);
    columns->addWidget(card, 4);
    body()->addLayout(columns, 1);
    models::Personne assistance;
    assistance.email = u"moncomptedefi@opcadefi.fr"_s;
    auto *contact =
        new ContactCard(tr("Assistance Mon compte DEFi : connexion, problèmes techniques"), assistance, {}, {});
    body()->addWidget(contact);
    connect(contact, &ContactCard::linkRequested, this, &Page::linkRequested);

    connect(m_search, &SearchBox::searched, this, &AidePage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &AidePage::showFiche);
}

QList<Fiche> AidePage::builtIn() {
    return {
        {u"prefere"_s, tr("Qu’est-ce que l’établissement préféré ?"),
         tr("L’établissement préféré est l’établissement qui permet de déterminer l’accès à certains services.\n\nIl "
            "détermine l’accès à la subrogation de paiement et aux dispositifs « Plan » dans la saisie des dossiers, "
            "et le "
            "bandeau de l’offre de service, en haut de toutes les pages.\n\nPour le changer : dans l’en-tête de la "
            "fenêtre, "
            "ou dans Mon profil, onglet « Mes informations »."),
         u"profil"_s},
        {u"etablissements"_s, tr("À quels établissements ai-je accès, et avec quels droits ?"),
         tr("Dans Mon profil, onglet « Mes établissements », vous trouvez la liste des établissements auxquels vous "
            "accédez. L’établissement surligné en bleu est votre établissement préféré ; les établissements barrés "
            "sont "
            "fermés. La colonne « État » le dit aussi en toutes lettres.\n\n« Habilitations et gestionnaires » montre "
            "vos "
            "droits sur l’établissement et les personnes qui le gèrent."),
         QString()},
        {u"plan"_s, tr("Je ne peux pas choisir le dispositif « Plan ». Pourquoi ?"),
         tr("Pour accéder au dispositif « Plan », il faut avoir contracté l’offre de service DEFi Performance ou être "
            "une "
            "entreprise de moins de 11 salariés.\n\nSi vous devriez y avoir accès, vérifiez votre établissement "
            "préféré. "
            "Si le problème persiste, contactez votre conseiller formation."),
         u"assistant"_s},
        {u"organisme"_s, tr("Je ne trouve pas mon organisme de formation. Que faire ?"),
         tr("La meilleure recherche consiste à saisir le numéro de SIRET ou de déclaration d’activité de "
            "l’organisme.\n\n"
            "S’il est absent du référentiel, « Ajouter un organisme » le crée."),
         QString()},
        {u"transmission"_s, tr("Quand mon dossier est-il transmis à l’OPCA DEFi ?"),
         tr("Quand il est saisi entièrement, « Transmettre le dossier », à la dernière étape, le met au statut "
            "« Transmission demandée ». Il est transmis la nuit suivante ; le matin, son statut est « En cours de "
            "validation ».\n\nSans réseau, la demande de transmission attend sur ce poste et part dès que le serveur "
            "est "
            "joignable."),
         u"dossiers"_s},
        {u"modifier"_s, tr("Puis-je modifier un dossier après sa saisie ?"),
         tr("Oui, tant qu’il est « En cours de saisie » ou « Transmission demandée ». Dans ce dernier cas, ouvrez le "
            "dossier puis choisissez « Déverrouiller la demande ».\n\nDans les autres statuts, contactez votre "
            "interlocuteur de gestion des dossiers : son adresse est sur la page du dossier."),
         u"dossier"_s},
        {u"disponible"_s, tr("Où est le montant qui me reste pour financer de nouvelles formations ?"),
         tr("C’est le « disponible pour engagement ». Il est affiché à l’accueil (Suivi financier, onglet « Mon "
            "plan » : "
            "compte Versement Volontaire seulement), à droite de chaque compte dans Mes comptes, et dans le détail de "
            "chaque "
            "compte.\n\nLe « solde disponible pour règlement » est ce montant diminué des montants engagés pour des "
            "formations non réglées : ce qui reste pour régler les factures de l’organisme ou les vôtres."),
         u"comptes"_s},
        {u"financements"_s, tr("Quelle différence entre « Mes comptes » et « Mes financements » ?"),
         tr("« Mes comptes » sont alimentés par vos versements volontaires ou par une dotation de l’OPCA "
            "DEFi.\n\n« Mes "
            "financements » sont mutualisés par l’OPCA DEFi, qui finance des formations selon les critères des "
            "branches "
            "professionnelles. Leur montant est celui des engagements non réglés : ce qui est provisionné pour des "
            "formations qui ne sont pas encore réglées."),
         QString()},
        {u"notifications"_s, tr("Comment être prévenu des modifications de dossiers ?"),
         tr("Dans Mon profil, onglet « Mes notifications », choisissez pour chaque événement la notification (dans "
            "l’application) et l’alerte (un message à votre adresse électronique si la notification n’est pas lue)."),
         u"notifications"_s},
        {u"horsligne"_s, tr("Que puis-je faire sans réseau ?"),
         tr("Tout ce qui ne demande pas de réponse du serveur : saisir, corriger, joindre des pièces, demander la "
            "transmission, consulter les dossiers et les comptes tels qu’à la dernière synchronisation.\n\nChaque "
            "saisie "
            "est enregistrée sur ce poste. L’envoi se fait tout seul au retour du réseau ; la page Activité dit ce qui "
            "attend."),
         u"activite"_s},
    };
}

QList<Fiche> AidePage::all(const models::Store &store) {
    QList<Fiche> fiches = store.references.fiches().valueOr({});
    const QList<Fiche> ours = builtIn();
    for (const Fiche &each : ours)
        if (std::ranges::find(std::as_const(fiches), each.id, &Fiche::id) == fiches.cend())
            fiches.append(each);
    return fiches;
}

void AidePage::reload() {
    m_fiches = all(desk().read());
    fill();
}

void AidePage::fill() {
    const QStringList words = models::foldText(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QString current = m_found.value(m_list->currentRow()).id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_found.clear();
    for (const Fiche &each : std::as_const(m_fiches)) {
        const QString text = models::foldText(each.titre + u' ' + each.texte);
        if (!std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            continue;
        m_found.append(each);
        m_list->addItem(each.titre);
    }
    const auto same = std::ranges::find(std::as_const(m_found), current, &Fiche::id);
    m_list->setCurrentRow(same == m_found.cend() ? 0 : int(same - m_found.cbegin()));
    showFiche(m_list->currentRow());
}

void AidePage::showFiche(int row) {
    if (row < 0 || row >= m_found.size()) {
        m_title->setText(tr("Aucune fiche ne correspond"));
        m_text->setText(tr("Essayez d’autres mots, ou écrivez à l’assistance."));
        return;
    }
    m_title->setText(m_found.at(row).titre);
    m_text->setText(m_found.at(row).texte);
}

void AidePage::openFor(const QString &screen) {
    m_search->clear();
    refresh();
    const auto found = std::ranges::find(std::as_const(m_found), screen, &Fiche::ecran);
    m_list->setCurrentRow(found == m_found.cend() ? 0 : int(found - m_found.cbegin()));
    m_list->setFocus();
}

void AidePage::openFiche(const QString &id) {
    m_search->clear();
    refresh();
    const auto found = std::ranges::find(std::as_const(m_found), id, &Fiche::id);
    if (found != m_found.cend())
        m_list->setCurrentRow(int(found - m_found.cbegin()));
}

void AidePage::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

} // namespace ui
