// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/duree.h"
#include "ui/wizard/parsededit.h"

#include <optional>

namespace ui {

// A length of training: « 13,5 », « 13:30 » and « 13h30 » all become « 13 h 30 » when the field is left.
class DureeEdit : public ParsedEdit {
    Q_OBJECT
  public:
    explicit DureeEdit(QWidget *parent = nullptr);

    std::optional<models::Duree> duree() const { return models::parseDuree(text()); }
    void setDuree(const std::optional<models::Duree> &duree);
    QString advice() const override;

  protected:
    QString tidied(const QString &typed) const override;
};

} // namespace ui
