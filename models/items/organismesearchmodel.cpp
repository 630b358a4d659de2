// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/organismesearchmodel.h"

#include "models/domain/identifiants.h"
#include "models/store/organismeindex.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace models {

// Lives on the search thread; the index is opened there, because a connection belongs to its thread.
struct OrganismeSearchModel::Worker : QObject {
    explicit Worker(const QString &folder)
        : folder(folder) {}

    Result<QList<Organisme>> search(const QString &text) {
        if (!index) {
            auto opened = OrganismeIndex::open(folder);
            if (!opened)
                return opened.failure();
            index = std::move(opened).value();
        }
        return index->search(text);
    }

    const QString folder;
    std::unique_ptr<OrganismeIndex> index;
    std::atomic<quint64> latest = 0; // number of the last query asked for
};

OrganismeSearchModel::OrganismeSearchModel(const QString &folder, QObject *parent)
    : RowsModel(parent)
    , m_worker(std::make_unique<Worker>(folder)) {
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"organismes"_s);
    m_thread.start();
}

OrganismeSearchModel::~OrganismeSearchModel() {
    ++m_worker->latest;
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->index.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void OrganismeSearchModel::reopen() {
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->index.reset(); });
    const QString text = m_text;
    m_text.clear();
    search(text);
}

void OrganismeSearchModel::search(const QString &text) {
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    const quint64 number = ++m_worker->latest;
    m_searching = wanted.size() >= 2;
    if (!m_searching) {
        show({});
        Q_EMIT searched(m_text, 0);
        return;
    }
    QMetaObject::invokeMethod(m_worker.get(), [this, worker = m_worker.get(), wanted, number] {
        if (worker->latest != number)
            return;
        const auto found = worker->search(wanted);
        QMetaObject::invokeMethod(this, [this, worker, found, wanted, number] {
            if (worker->latest != number)
                return;
            m_searching = false;
            show(found ? found.value() : QList<Organisme>());
            if (!found)
                Q_EMIT failed(found.failure().detail);
            Q_EMIT searched(wanted, rowCount());
        });
    });
}

QString OrganismeSearchModel::title(int column) const {
    switch (column) {
    case Denomination:
        return tr("Organisme");
    case Siret:
        return tr("SIRET");
    case Nda:
        return tr("Déclaration d’activité");
    case Commune:
        return tr("Commune");
    }
    return {};
}

QVariant OrganismeSearchModel::cell(const Organisme &row, int column, int role) const {
    const QString proposed = row.proposeParEntreprise ? tr(" (proposé par votre entreprise)") : QString();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Denomination:
            return QString(row.denomination + proposed);
        case Siret:
            return models::Siret::format(row.siret);
        case Nda:
            return models::Nda::format(row.nda);
        case Commune:
            return u"%1 %2"_s.arg(row.adresse.codePostal, row.adresse.commune).trimmed();
        }
        return {};
    case Qt::AccessibleTextRole:
        return column == Denomination ? u"%1, %2, %3"_s.arg(row.denomination + proposed,
                                                            models::Siret::format(row.siret), row.adresse.commune)
                                      : u"%1, %2"_s.arg(title(column), cell(row, column, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

} // namespace models
