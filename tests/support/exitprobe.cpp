// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program by a test: makes the file MCD_EXIT_PROBE when the handlers of exit() run.
#include <cstdio>
#include <cstdlib>

namespace {

struct Probe {
    ~Probe() {
        if (const char *file = std::getenv("MCD_EXIT_PROBE"))
            if (std::FILE *mark = std::fopen(file, "w"))
                std::fclose(mark);
    }
};

const Probe probe;

} // namespace
