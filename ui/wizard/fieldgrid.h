// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

namespace ui {

// Fields side by side where there is room for it, else one below the other in reading order: with large text or in a
// narrow window none goes out of sight.
class FieldGrid : public QGridLayout {
    Q_OBJECT
  public:
    using QGridLayout::QGridLayout;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    QSize minimumSize() const override; // of the fields one below the other
    void setGeometry(const QRect &rect) override;

  private:
    bool narrow(int width) const { return width < QGridLayout::minimumSize().width(); }
    int stack(const QRect &rect, bool move) const; // the height it takes
};

} // namespace ui
