-- SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Both halves of the view give each column one type. SQLite makes a view whole, for one row of it as for all, when
-- they differ (sqlite.org/optoverview.html, subquery flattening); alike, a search goes through the indexes.
DROP VIEW dossier_vue
--
CREATE VIEW dossier_vue AS
SELECT l.id, s.rev, l.base_rev, CAST(1 AS INTEGER) AS local, l.dirty, l.supprime_le,
  CAST(coalesce(s.numero, l.numero) AS TEXT) AS numero, CAST(coalesce(s.statut, l.statut) AS TEXT) AS statut,
  CAST(coalesce(s.statut_libelle, l.statut_libelle) AS TEXT) AS statut_libelle,
  l.etablissement, l.dispositif, l.date_debut, l.date_fin, l.montant_demande, l.stagiaires, l.modifie_le, l.header
FROM dossier_loc l LEFT JOIN dossier_srv s ON s.id = l.id
UNION ALL
SELECT s.id, s.rev, CAST('' AS TEXT), CAST(0 AS INTEGER), CAST(0 AS INTEGER), CAST('' AS TEXT),
  s.numero, s.statut, s.statut_libelle,
  s.etablissement, s.dispositif, s.date_debut, s.date_fin, s.montant_demande, s.stagiaires, s.modifie_le, s.header
FROM dossier_srv s WHERE NOT EXISTS (SELECT 1 FROM dossier_loc l WHERE l.id = s.id)
--
-- The few that are not settled, among all those of past years.
CREATE INDEX dossier_srv_statut ON dossier_srv (statut)
