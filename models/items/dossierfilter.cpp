// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dossierfilter.h"

#include "models/items/dossiertablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

DossierFilter::DossierFilter(QObject *parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void DossierFilter::setSourceModel(QAbstractItemModel *source) {
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    m_haystacks.clear();
    // Connected before the base's own handlers, which ask filterAcceptsRow() at once.
    if (source) {
        connect(source, &QAbstractItemModel::dataChanged, this, [this] { m_haystacks.clear(); });
        connect(source, &QAbstractItemModel::rowsRemoved, this, [this] { m_haystacks.clear(); });
    }
    QSortFilterProxyModel::setSourceModel(source);
}

void DossierFilter::setText(const QString &text) {
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void DossierFilter::setStatuts(const QSet<QString> &codes) {
    m_statuts = codes;
    invalidateRowsFilter();
}

void DossierFilter::setEtablissement(const QString &siret) {
    m_etablissement = siret;
    invalidateRowsFilter();
}

void DossierFilter::setDispositif(const QString &code) {
    m_dispositif = code;
    invalidateRowsFilter();
}

void DossierFilter::setSync(std::optional<DossierSync> sync) {
    m_sync = sync;
    invalidateRowsFilter();
}

bool DossierFilter::filtering() const {
    return !m_words.isEmpty() || !m_statuts.isEmpty() || !m_etablissement.isEmpty() || !m_dispositif.isEmpty() ||
           m_sync;
}

void DossierFilter::clear() {
    m_words.clear();
    m_statuts.clear();
    m_etablissement.clear();
    m_dispositif.clear();
    m_sync.reset();
    invalidateRowsFilter();
}

QString DossierFilter::haystack(int row) const {
    const QAbstractItemModel *source = sourceModel();
    const QString key = source->index(row, 0).data(KeyRole).toString();
    const auto known = m_haystacks.constFind(key);
    if (known != m_haystacks.constEnd())
        return *known;
    QString text;
    for (int column = 0; column < source->columnCount(); ++column)
        text += foldText(source->index(row, column).data().toString()) + u'\n';
    text += source->index(row, 0).data(DossierTableModel::EtablissementRole).toString(); // a SIRET without spaces
    m_haystacks.insert(key, text);
    return text;
}

bool DossierFilter::filterAcceptsRow(int row, const QModelIndex &) const {
    const QModelIndex index = sourceModel()->index(row, 0);
    if (!m_statuts.isEmpty() && !m_statuts.contains(index.data(DossierTableModel::StatutRole).toString()))
        return false;
    if (!m_etablissement.isEmpty() && index.data(DossierTableModel::EtablissementRole).toString() != m_etablissement)
        return false;
    if (!m_dispositif.isEmpty() && index.data(DossierTableModel::DispositifRole).toString() != m_dispositif)
        return false;
    if (m_sync && index.data(DossierTableModel::SyncRole).toInt() != int(*m_sync))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = haystack(row);
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

// Dates and numbers by value, texts by folded text; what is absent comes first. Equal cells keep the source's order.
bool DossierFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const {
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Less)
        return true;
    if (order == QPartialOrdering::Greater)
        return false;
    return left.row() < right.row();
}

} // namespace models
