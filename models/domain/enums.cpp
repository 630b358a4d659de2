// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meta-object of the namespace: which codes each enum has, by name.
#include "models/domain/enums.h"

#include "moc_enums.cpp"
