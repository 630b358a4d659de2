// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dossiers.h"

#include "models/domain/uuid.h"
#include "models/items/labels.h"
#include "ui/delegates/pilldelegate.h"
#include "ui/text/messages.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using models::DossierRow;
using models::DossierTableModel;
using models::Labels;

namespace ui {

DossiersPage::DossiersPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Mes dossiers"), u"dossiers"_s, Body::Fills,
           {u"dossier"_s, u"outbox"_s, u"conflit"_s, u"etablissement"_s, u"dispositif"_s}, parent)
    , m_tabs(new QTabBar)
    , m_search(new SearchBox(tr("Rechercher dans les dossiers"), tr("Numéro, intitulé, organisme…")))
    , m_statut(new QComboBox)
    , m_etablissement(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_table(new TableView(tr("Mes dossiers")))
    , m_empty(new EmptyState(u"dossiers"_s, {}, {}))
    , m_bar(new QWidget)
    , m_count(lineLabel({}, "strong"))
    , m_remove(textButton(u"corbeille"_s, tr("Mettre à la corbeille")))
    , m_restore(textButton(u"restaurer"_s, tr("Restaurer")))
    , m_outcome(plainLabel({})) {
    auto *exportButton = textButton(u"exporter"_s, tr("Exporter"));
    exportButton->setToolTip(tr("Exporter la liste affichée (Ctrl+E)"));
    auto *create = textButton(u"ajouter"_s, tr("Nouveau dossier"), "primary");
    create->setToolTip(tr("Nouveau dossier (Ctrl+N)"));
    addAction(exportButton);
    addAction(create);
    connect(exportButton, &QPushButton::clicked, this, &DossiersPage::exportRequested);
    connect(create, &QPushButton::clicked, this, &DossiersPage::newDossierRequested);

    m_tabs->addTab(tr("Dossiers"));
    m_tabs->addTab(tr("Corbeille"));
    m_tabs->setAccessibleName(tr("Dossiers ou corbeille"));
    m_tabs->setExpanding(false);
    body()->setSpacing(10);
    body()->addWidget(m_tabs);
    auto *filters = new FlowLayout(10, false);
    m_search->setMinimumWidth(300);
    m_statut->setAccessibleName(tr("Filtrer par statut"));
    m_etablissement->setAccessibleName(tr("Filtrer par établissement"));
    filters->addWidget(m_search);
    filters->addWidget(m_statut);
    filters->addWidget(m_etablissement);
    body()->addLayout(filters);

    auto *bar = new FlowLayout(10, false, m_bar);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_remove, m_restore})
        bar->addWidget(widget);
    m_bar->hide();
    body()->addWidget(m_bar);
    m_outcome->hide();
    body()->addWidget(m_outcome);

    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setStretchColumn(DossierTableModel::Intitule, DossierTableModel::Organisme);
    m_table->setItemDelegateForColumn(DossierTableModel::Statut,
                                      new PillDelegate(DossierTableModel::StatutRole, m_table));
    m_table->setItemDelegateForColumn(DossierTableModel::Sync, new PillDelegate(DossierTableModel::SyncRole, m_table));
    // What fits a laptop without scrolling; the menu of the header brings the others.
    for (const int column : {DossierTableModel::Etablissement, DossierTableModel::Dispositif, DossierTableModel::Fin,
                             DossierTableModel::Stagiaires, DossierTableModel::ModifieLe})
        m_table->setColumnHidden(column, true);
    m_table->sortByColumn(DossierTableModel::ModifieLe, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);

    connect(m_search, &SearchBox::searched, this, [this](const QString &text) {
        m_filter.setText(text);
        showWhatThereIs();
    });
    connect(m_statut, &QComboBox::currentIndexChanged, this, [this] {
        const QString code = m_statut->currentData().toString();
        m_filter.setStatuts(code.isEmpty() ? QSet<QString>() : QSet<QString>{code});
        showWhatThereIs();
    });
    connect(m_etablissement, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setEtablissement(m_etablissement->currentData().toString());
        showWhatThereIs();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        m_outcome->hide();
        m_table->clearSelection();
        refresh();
    });
    connect(m_table, &TableView::opened, this, [this](const QString &key) {
        if (!inCorbeille())
            Q_EMIT dossierRequested(QUuid::fromString(key));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DossiersPage::showSelection);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QDateTime now = this->desk().clock.wall();
        forEachSelected([now](models::Store &store, const QUuid &id) { return store.dossiers.remove(id, now); }, true);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QDateTime now = this->desk().clock.wall();
        forEachSelected([now](models::Store &store, const QUuid &id) { return store.dossiers.restore(id, now); },
                        false);
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filter.filtering())
            clearFilter();
        else
            Q_EMIT newDossierRequested();
    });
}

bool DossiersPage::inCorbeille() const { return m_tabs->currentIndex() == 1; }

void DossiersPage::reload() {
    const models::Store &store = desk().read();
    const QList<models::Etablissement> etablissements = take(store.references.etablissements());
    m_model.setReferences(etablissements, take(store.references.dispositifs()));
    const QList<DossierRow> corbeille = take(store.dossiers.corbeille());
    m_tabs->setTabText(1, corbeille.isEmpty() ? tr("Corbeille") : tr("Corbeille (%1)").arg(corbeille.size()));
    const QList<DossierRow> rows = inCorbeille() ? corbeille : take(store.dossiers.list());
    fillChoices(rows, etablissements);
    m_model.show(rows);
    showWhatThereIs();
    showSelection();
}

// Only what occurs is offered; the choice made stays.
void DossiersPage::fillChoices(const QList<DossierRow> &rows, const QList<models::Etablissement> &etablissements) {
    const auto fill = [](QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &choices) {
        const QString chosen = box->currentData().toString();
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, QString());
        for (const auto &[code, words] : choices)
            box->addItem(words, code);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QMap<int, std::pair<QString, QString>> statuts;
    QSet<QString> used;
    for (const DossierRow &row : rows) {
        const auto known = models::fromCode<models::Statut>(row.statut);
        statuts.insert(known ? int(*known) : 1000 + int(qHash(row.statut) % 1000),
                       {row.statut, Labels::statut(row.statut, row.statutLibelle)});
        used.insert(row.etablissement);
    }
    QList<std::pair<QString, QString>> sites;
    for (const models::Etablissement &each : etablissements)
        if (used.contains(each.siret))
            sites.append({each.siret, each.denomination});
    fill(m_statut, tr("Tous les statuts"), statuts.values());
    fill(m_etablissement, tr("Tous les établissements"), sites);
    m_etablissement->setVisible(sites.size() > 1);
    const QString code = m_statut->currentData().toString();
    m_filter.setStatuts(code.isEmpty() ? QSet<QString>() : QSet<QString>{code});
    m_filter.setEtablissement(m_etablissement->currentData().toString());
}

void DossiersPage::showWhatThereIs() {
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    setSubtitle(shown == all ? (all == 0   ? tr("Aucun dossier")
                                : all == 1 ? tr("1 dossier")
                                           : tr("%1 dossiers").arg(all))
                             : tr("%1 sur %2 dossiers").arg(shown).arg(all));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown > 0)
        return;
    if (m_filter.filtering()) {
        m_empty->setWords(tr("Aucun dossier ne correspond"),
                          tr("Essayez moins de mots, ou un autre statut. La recherche porte sur le numéro, l’intitulé, "
                             "l’organisme, l’établissement et les dates."));
        m_empty->setAction(tr("Afficher tous les dossiers"));
    } else if (inCorbeille()) {
        m_empty->setWords(tr("La corbeille est vide"),
                          tr("Un brouillon supprimé attend ici : vous pourrez le restaurer."));
        m_empty->setAction({});
    } else {
        m_empty->setWords(
            tr("Pas encore de dossier"),
            tr("Une demande de prise en charge se saisit en six étapes, en plusieurs fois si besoin : tout "
               "est enregistré sur ce poste à mesure, même sans réseau."));
        m_empty->setAction(tr("Nouveau dossier"));
    }
}

void DossiersPage::showSelection() {
    const int count = int(m_table->selectedKeys().size());
    m_bar->setVisible(count > 1 || (count == 1 && inCorbeille()));
    m_count->setText(count == 1 ? tr("1 dossier sélectionné") : tr("%1 dossiers sélectionnés").arg(count));
    m_remove->setVisible(!inCorbeille());
    m_restore->setVisible(inCorbeille());
}

void DossiersPage::forEachSelected(const std::function<models::Result<>(models::Store &, const QUuid &)> &work,
                                   bool removing) {
    struct Outcome {
        int done = 0;
        QStringList refused;
    };
    auto outcome = std::make_shared<Outcome>();
    QHash<QString, QString> names;
    const QStringList keys = m_table->selectedKeys();
    for (const QString &key : keys) {
        const DossierRow &row = m_model.at(m_model.rowOf(key));
        names.insert(key, row.intitule.isEmpty() ? tr("Dossier sans intitulé") : row.intitule);
    }
    write(
        [work, keys, names, outcome](models::Store &store) -> models::Result<> {
            for (const QString &key : keys) {
                const models::Result<> each = work(store, QUuid::fromString(key));
                if (each)
                    ++outcome->done;
                else
                    outcome->refused << u"« %1 » : %2"_s.arg(names.value(key), Messages::sentence(each.failure()));
            }
            return models::Done{};
        },
        {{u"dossier"_s, u"outbox"_s}, {}},
        [this, outcome, removing] {
            QStringList lines;
            if (outcome->done > 0 && removing)
                lines << (outcome->done == 1 ? tr("1 dossier mis à la corbeille.")
                                             : tr("%1 dossiers mis à la corbeille.").arg(outcome->done));
            else if (outcome->done > 0)
                lines << (outcome->done == 1 ? tr("1 dossier restauré.")
                                             : tr("%1 dossiers restaurés.").arg(outcome->done));
            lines << outcome->refused;
            m_outcome->setText(lines.join(u'\n'));
            m_outcome->show();
        });
}

void DossiersPage::filterStatut(const QString &code) {
    clearFilter();
    m_tabs->setCurrentIndex(0);
    refresh();
    m_statut->setCurrentIndex(std::max(0, m_statut->findData(code)));
}

void DossiersPage::clearFilter() {
    m_search->clear();
    m_statut->setCurrentIndex(0);
    m_etablissement->setCurrentIndex(0);
}

void DossiersPage::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

QAbstractItemModel *DossiersPage::listShown() { return &m_filter; }

} // namespace ui
