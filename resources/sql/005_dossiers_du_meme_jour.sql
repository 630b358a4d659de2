-- SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The form looks for a doublon (R20) among the dossiers that begin the same day: a few, not all of them.
CREATE INDEX dossier_srv_debut ON dossier_srv (date_debut)
