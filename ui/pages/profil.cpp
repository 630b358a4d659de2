// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profil.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "models/rules/acces.h"
#include "ui/delegates/etablissementdelegate.h"
#include "ui/pages/etablissementdialog.h"
#include "ui/pages/notificationmatrix.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::Etablissement;
using models::EtablissementModel;
using models::Labels;

namespace ui {

ProfilPage::ProfilPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Mon profil"), u"profil"_s, Body::Fills, {u"profil"_s, u"etablissement"_s, u"outbox"_s}, parent)
    , m_tabs(new QTabWidget)
    , m_person(new QVBoxLayout)
    , m_site(new QVBoxLayout)
    , m_prefere(new QComboBox)
    , m_table(new TableView(tr("Mes établissements")))
    , m_matrix(new NotificationMatrix) {
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Rubriques du profil"));
    m_tabs->addTab(buildInformations(), tr("Mes informations"));
    m_tabs->addTab(buildEtablissements(), tr("Mes établissements"));
    m_tabs->addTab(m_matrix, tr("Mes notifications"));
    body()->addWidget(m_tabs, 1);
    connect(m_matrix, &NotificationMatrix::changed, this,
            [this](const QList<models::PreferenceNotification> &preferences) {
                write([preferences, now = this->desk().clock.wall()](
                          models::Store &store) { return store.profil.savePreferences(preferences, now); },
                      {{u"profil"_s, u"outbox"_s}, {}});
            });
}

QWidget *ProfilPage::buildInformations() {
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(16);
    auto *who = new Card(tr("Vous"));
    who->body()->addLayout(m_person);
    layout->addWidget(who);
    auto *site = new Card(tr("Établissement préféré"));
    site->body()->addWidget(plainLabel(tr("C’est l’établissement qui détermine l’accès à certains services :\n"
                                          "• la subrogation de paiement ;\n"
                                          "• les dispositifs « Plan » dans la saisie des dossiers ;\n"
                                          "• le bandeau de l’offre de service, en haut de toutes les pages.")));
    auto *label = lineLabel(tr("Établissement &préféré :"), "strong");
    label->setBuddy(m_prefere);
    m_prefere->setAccessibleName(tr("Établissement préféré"));
    m_prefere->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_prefere->setMinimumContentsLength(36);
    auto *row = new FlowLayout(10, false);
    row->addWidget(label);
    row->addWidget(m_prefere);
    site->body()->addLayout(row);
    site->body()->addLayout(m_site);
    layout->addWidget(site);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    connect(m_prefere, &QComboBox::activated, this, [this] {
        const QString siret = m_prefere->currentData().toString();
        if (!siret.isEmpty() && siret != m_profil.etablissementPrefere)
            Q_EMIT prefereRequested(siret);
    });
    return scroll;
}

QWidget *ProfilPage::buildEtablissements() {
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(
        plainLabel(tr("L’établissement surligné en bleu, avec une étoile, est votre établissement préféré. "
                      "Les établissements barrés sont fermés. La colonne « État » le dit aussi."),
                   "muted"));
    auto *row = new FlowLayout(10, false);
    auto *search = new SearchBox(tr("Rechercher un établissement"), tr("Nom, SIRET, commune…"));
    auto *rights = textButton(u"habilitations"_s, tr("Habilitations et gestionnaires"));
    auto *choose = textButton(u"etoile"_s, tr("Choisir comme préféré"));
    for (QWidget *widget : std::initializer_list<QWidget *>{search, rights, choose})
        row->addWidget(widget);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(models::SortRole);
    m_sorted.setFilterKeyColumn(-1);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(&m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new EtablissementDelegate(m_table));
    m_table->setStretchColumn(EtablissementModel::Denomination, EtablissementModel::Commune);
    m_table->sortByColumn(EtablissementModel::Etat, Qt::AscendingOrder);

    connect(search, &SearchBox::searched, this, [this](const QString &text) {
        // A SIRET is shown in groups with no-break spaces; people type it as they like.
        QString typed = QRegularExpression::escape(text.simplified());
        typed.replace(QRegularExpression(u"\\\\?\\s+"_s), u"\\s*"_s);
        if (const QString digits = models::cleanIdentifiant(text);
            digits.size() > 3 && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); })) {
            QStringList spaced;
            for (const QChar c : digits)
                spaced << QString(c);
            typed = spaced.join(u"\\s*"_s);
        }
        m_sorted.setFilterRegularExpression(QRegularExpression(
            typed, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
    });
    const auto selection = [this, rights, choose] {
        const QStringList keys = m_table->selectedKeys();
        const int at = keys.isEmpty() ? -1 : m_model.rowOf(keys.constFirst());
        rights->setEnabled(at >= 0);
        choose->setEnabled(at >= 0 && !m_model.at(at).ferme && m_model.at(at).siret != m_profil.etablissementPrefere);
    };
    selection();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, selection);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, selection);
    connect(m_table, &TableView::opened, this, &ProfilPage::openEtablissement);
    // The pictogram the seed speaks of: a click on the cell of the habilitations.
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == EtablissementModel::Habilitations)
            openEtablissement(index.data(models::KeyRole).toString());
    });
    connect(rights, &QPushButton::clicked, this, [this] { openEtablissement(m_table->selectedKeys().value(0)); });
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT prefereRequested(m_table->selectedKeys().value(0)); });
    return inner;
}

void ProfilPage::reload() {
    const models::Store &store = desk().read();
    m_profil = take(store.profil.load());
    const QList<Etablissement> etablissements = take(store.references.etablissements());
    m_model.setPrefere(m_profil.etablissementPrefere);
    m_model.show(etablissements);
    m_matrix->show(m_profil.preferences);

    clearLayout(m_person);
    auto *facts = new Facts;
    facts->add(tr("Nom"), u"%1 %2"_s.arg(m_profil.personne.prenom, m_profil.personne.nom).trimmed());
    facts->add(tr("Fonction"), m_profil.personne.fonction);
    facts->add(tr("E-mail"), m_profil.personne.email);
    facts->add(tr("Téléphone"), models::formatTelephone(m_profil.personne.telephone));
    m_person->addWidget(facts);
    m_person->addWidget(plainLabel(tr("Ces informations viennent de votre compte à l’OPCA DEFi."), "small"));

    {
        const QSignalBlocker quiet(m_prefere);
        m_prefere->clear();
        if (m_profil.etablissementPrefere.isEmpty())
            m_prefere->addItem(tr("À choisir"), QString());
        for (const Etablissement &each : etablissements)
            if (!each.ferme || each.siret == m_profil.etablissementPrefere)
                m_prefere->addItem(u"%1 — %2"_s.arg(each.denomination, models::Siret::format(each.siret)), each.siret);
        m_prefere->setCurrentIndex(std::max(0, m_prefere->findData(m_profil.etablissementPrefere)));
    }
    clearLayout(m_site);
    if (const Etablissement *prefere = models::trouver(etablissements, m_profil.etablissementPrefere)) {
        auto *effects = new Facts;
        effects->add(tr("Offre de service"),
                     prefere->offreServiceLibelle.isEmpty() ? tr("Aucune") : prefere->offreServiceLibelle);
        effects->add(tr("Effectif"), Labels::of(prefere->trancheEffectif));
        effects->add(tr("Subrogation de paiement"),
                     models::accesSubrogation(prefere) == models::Acces::Ouvert ? tr("Possible") : tr("Non autorisée"));
        models::Dispositif plan;
        plan.reservePlan = true;
        effects->add(tr("Dispositifs « Plan »"),
                     models::accesDispositif(plan, prefere) == models::Acces::Ouvert
                         ? tr("Accessibles")
                         : tr("Réservés à DEFi Performance ou aux entreprises de moins de 11 salariés"));
        m_site->addWidget(effects);
    }
}

void ProfilPage::openEtablissement(const QString &siret) {
    const int row = m_model.rowOf(siret);
    if (row < 0)
        return;
    auto *dialog = new EtablissementDialog(m_model.at(row), m_profil.etablissementPrefere, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EtablissementDialog::linkRequested, this, &Page::linkRequested);
    dialog->open();
}

void ProfilPage::showTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

} // namespace ui
