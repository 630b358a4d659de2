-- SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in fields of a form and is not a value (yet): « 12/0 » where a date goes. sealed: object of field → text.
CREATE TABLE texte_illisible (
  dossier TEXT PRIMARY KEY NOT NULL,
  since TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT
