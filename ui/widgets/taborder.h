// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

// Makes Tab go through root as the eye does: line by line, as the layouts have it. Qt takes the order in which widgets
// were made, and what is made again after a change would come last.
void orderTabs(QWidget *root);

} // namespace ui
