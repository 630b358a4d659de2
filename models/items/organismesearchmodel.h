// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/organisme.h"
#include "models/items/rowsmodel.h"

#include <QThread>

#include <memory>

namespace models {

// Results of the one box for name, SIRET or NDA. The register is read on a thread of its own; a new text makes the
// answers to earlier ones void, and the ones not yet started are not run.
class OrganismeSearchModel : public RowsModel<Organisme> {
    Q_OBJECT
  public:
    enum Column { Denomination, Siret, Nda, Commune, ColumnCount };
    // folder: of the register (OrganismeIndex::open).
    explicit OrganismeSearchModel(const QString &folder, QObject *parent = nullptr);
    ~OrganismeSearchModel() override;

    // Under two characters: shows nothing, at once.
    void search(const QString &text);
    QString text() const { return m_text; }
    bool searching() const { return m_searching; }
    void reopen(); // a new version of the register was installed, or an organisme added

  Q_SIGNALS:
    void searched(const QString &text, int count);
    void failed(const QString &detail); // for the log

  protected:
    QString key(const Organisme &row) const override { return row.nda.isEmpty() ? row.siret : row.nda; }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const Organisme &row, int column, int role) const override;

  private:
    struct Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
    QString m_text;
    bool m_searching = false;
};

} // namespace models
