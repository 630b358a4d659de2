// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leave.h"

#include <cstdio>
#include <cstdlib>

namespace app {

void leave(int code) {
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace app
