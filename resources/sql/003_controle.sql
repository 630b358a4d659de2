-- SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the copy was last compared with the server's totals (R13), and when the server last said that it had forgotten
-- our state (R9): remembered from one command to the next.
ALTER TABLE sync ADD COLUMN last_check TEXT NOT NULL DEFAULT ''
--
ALTER TABLE sync ADD COLUMN last_gone TEXT NOT NULL DEFAULT ''
