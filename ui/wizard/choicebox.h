// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/labels.h"

#include <QComboBox>

namespace ui {

// A list of choices by code, with « — Choisir — » for none. The wheel scrolls the form, never the answer.
class ChoiceBox : public QComboBox {
    Q_OBJECT
  public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QString code() const { return currentData().toString(); }
    // A code the list does not hold is added as it came: nothing of a dossier is lost by showing it.
    void setCode(const QString &code);
    void addChoice(const QString &code, const QString &words);
    // Stays in the list, cannot be chosen, and says why.
    void addClosedChoice(const QString &code, const QString &words, const QString &reason);
    void removeChoices(); // all but « — Choisir — »
    void setReadOnly(bool readOnly) { setEnabled(!readOnly); }

    template <typename Enum>
    void addAll() {
        const QMetaEnum all = QMetaEnum::fromType<Enum>();
        for (int i = 0; i < all.keyCount(); ++i)
            addChoice(QString::fromLatin1(all.key(i)), models::Labels::of(Enum(all.value(i))));
    }
    template <typename Enum>
    std::optional<Enum> choice() const {
        return models::fromCode<Enum>(code());
    }
    template <typename Enum>
    void setChoice(const std::optional<Enum> &value) {
        setCode(value ? models::toCode(*value) : QString());
    }

  protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui
