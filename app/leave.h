// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

// Ends the process with this code once everything of ours is closed, without the handlers of exit(). QThread::wait()
// returns before the thread has freed what libraries keep for it; OpenSSL's cleaning, in those handlers, frees the same
// (a double free in one of some thousands of ends of the command line).
[[noreturn]] void leave(int code);

} // namespace app
