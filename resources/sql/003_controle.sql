-- SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the copy was last compared with the server's totals, and whether the snapshot under way is there to mend a
-- difference (R13); when the server last said that it had forgotten our state (R9): from one command to the next.
ALTER TABLE sync ADD COLUMN last_check TEXT NOT NULL DEFAULT ''
--
ALTER TABLE sync ADD COLUMN mending INTEGER NOT NULL DEFAULT 0
--
ALTER TABLE sync ADD COLUMN last_gone TEXT NOT NULL DEFAULT ''
