// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/parsededit.h"

#include <optional>

namespace ui {

// A count from 1 to 9 999. No arrows: nobody steps to 250 stagiaires.
class NombreEdit : public ParsedEdit {
    Q_OBJECT
  public:
    explicit NombreEdit(QWidget *parent = nullptr);

    std::optional<int> nombre() const;
    void setNombre(const std::optional<int> &nombre);
    QString advice() const override;

  protected:
    QString tidied(const QString &typed) const override;
};

} // namespace ui
