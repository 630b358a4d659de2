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
FROM dossier_srv s WHERE NOT EXISTS (SELECT 1 FROM dossier_loc l WHERE l.id = s.id);
CREATE TABLE conflict (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier TEXT NOT NULL,
  kind TEXT NOT NULL,
  rev TEXT NOT NULL,
  since TEXT NOT NULL,
  resolved_at TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT
;
CREATE TABLE dossier_loc (
  id TEXT PRIMARY KEY NOT NULL,
  base_rev TEXT NOT NULL,
  dirty INTEGER NOT NULL,
  since TEXT NOT NULL,
  supprime_le TEXT NOT NULL,
  numero TEXT NOT NULL,
  statut TEXT NOT NULL,
  statut_libelle TEXT NOT NULL,
  etablissement TEXT NOT NULL,
  dispositif TEXT NOT NULL,
  date_debut TEXT NOT NULL,
  date_fin TEXT NOT NULL,
  montant_demande INTEGER,
  stagiaires INTEGER NOT NULL,
  modifie_le TEXT NOT NULL,
  key_id TEXT NOT NULL,
  header BLOB NOT NULL,
  base BLOB,
  sealed BLOB NOT NULL
) STRICT
;
CREATE TABLE dossier_srv (
  id TEXT PRIMARY KEY NOT NULL,
  rev TEXT NOT NULL,
  gen INTEGER NOT NULL,
  numero TEXT NOT NULL,
  statut TEXT NOT NULL,
  statut_libelle TEXT NOT NULL,
  etablissement TEXT NOT NULL,
  dispositif TEXT NOT NULL,
  date_debut TEXT NOT NULL,
  date_fin TEXT NOT NULL,
  montant_demande INTEGER,
  stagiaires INTEGER NOT NULL,
  modifie_le TEXT NOT NULL,
  key_id TEXT NOT NULL,
  header BLOB NOT NULL,
  sealed BLOB NOT NULL
) STRICT
;
CREATE TABLE instance (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  id TEXT NOT NULL
) STRICT
;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  record TEXT NOT NULL UNIQUE,
  dossier TEXT NOT NULL,
  action TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT
;
CREATE TABLE objet (
  number INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  id TEXT NOT NULL,
  rev TEXT NOT NULL,
  gen INTEGER NOT NULL,
  parent TEXT NOT NULL,
  jour TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL,
  UNIQUE (type, id)
) STRICT
;
CREATE TABLE organisme_propose (
  id TEXT PRIMARY KEY NOT NULL,
  since TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT
;
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('Ready', 'Frozen', 'Parked')),
  if_match TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  since TEXT NOT NULL,
  key_id TEXT NOT NULL,
  body BLOB NOT NULL,
  after BLOB,
  problem BLOB
) STRICT
;
CREATE TABLE receipt (
  dossier TEXT NOT NULL,
  transmis_le TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  PRIMARY KEY (dossier, transmis_le)
) STRICT
;
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE sync (
  scope TEXT PRIMARY KEY NOT NULL,
  state TEXT NOT NULL,
  snapshot_state TEXT NOT NULL,
  snapshot_cursor TEXT NOT NULL,
  gen INTEGER NOT NULL,
  epoch TEXT NOT NULL,
  feed_schema INTEGER NOT NULL,
  last_ok TEXT NOT NULL,
  last_full TEXT NOT NULL
, last_check TEXT NOT NULL DEFAULT '', mending INTEGER NOT NULL DEFAULT 0, last_gone TEXT NOT NULL DEFAULT '') STRICT
;
CREATE TABLE texte_illisible (
  dossier TEXT PRIMARY KEY NOT NULL,
  since TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT
;
CREATE TABLE upload (
  piece TEXT PRIMARY KEY NOT NULL,
  dossier TEXT NOT NULL,
  url TEXT NOT NULL,
  offset INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  file TEXT NOT NULL,
  key_id TEXT NOT NULL,
  meta_sealed BLOB NOT NULL
) STRICT
;
CREATE UNIQUE INDEX conflict_open ON conflict (dossier) WHERE resolved_at = ''
;
CREATE INDEX dossier_loc_order ON dossier_loc (modifie_le DESC, id DESC)
;
CREATE INDEX dossier_srv_debut ON dossier_srv (date_debut)
;
CREATE INDEX dossier_srv_order ON dossier_srv (modifie_le DESC, id DESC)
;
CREATE INDEX dossier_srv_statut ON dossier_srv (statut)
;
CREATE INDEX journal_at ON journal (at)
;
CREATE INDEX objet_order ON objet (type, parent, jour DESC, id DESC)
;
CREATE INDEX outbox_subject ON outbox (subject, seq)
;
CREATE INDEX upload_dossier ON upload (dossier)
;
