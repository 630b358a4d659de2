// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/montant.h"
#include "ui/wizard/parsededit.h"

#include <optional>

namespace ui {

// An amount in euros: « 1234,5 » becomes « 1 234,50 » when the field is left.
class MontantEdit : public ParsedEdit {
    Q_OBJECT
  public:
    explicit MontantEdit(QWidget *parent = nullptr);

    std::optional<models::Montant> montant() const { return models::parseMontant(text()); }
    // Leaves a text that already means this, so that a half-typed one is never replaced.
    void setMontant(const std::optional<models::Montant> &montant);
    QString advice() const override;

  protected:
    QString tidied(const QString &typed) const override;
};

} // namespace ui
