-- SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store of one account, version 1. Released migrations never change: a test knows their digests, and compares the
-- schema they give with tests/data/schema.sql. Statements are separated by lines of two dashes.
--
-- In clear: ids, states, numbers, dates, amounts, the employer's SIRET. Everything else is sealed (BLOB), under the
-- associated data (table, row id). Instants are ISO 8601 UTC with milliseconds, so that their text sorts.
-- The last copy received from the server. header: sealed title and organisme, so that a list opens little.
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
--
CREATE INDEX dossier_srv_order ON dossier_srv (modifie_le DESC, id DESC)
--
-- The instance of the program that may write here: the last one that opened the file.
CREATE TABLE instance (
  number INTEGER PRIMARY KEY CHECK (number = 1),
  id TEXT NOT NULL
) STRICT
--
-- Only dossiers edited here or in the corbeille. base_rev: empty when the server had no copy at the first edit;
-- dirty: 0 for a dossier that is here only because it lies in the corbeille (supprime_le not empty).
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
--
CREATE INDEX dossier_loc_order ON dossier_loc (modifie_le DESC, id DESC)
--
-- What lists show: the local copy when there is one; what the server alone decides comes from its copy.
-- rev: of the server copy, null when it knows none.
CREATE VIEW dossier_vue AS
SELECT l.id, s.rev, l.base_rev, 1 AS local, l.dirty, l.supprime_le, coalesce(s.numero, l.numero) AS numero,
  coalesce(s.statut, l.statut) AS statut, coalesce(s.statut_libelle, l.statut_libelle) AS statut_libelle,
  l.etablissement, l.dispositif, l.date_debut, l.date_fin, l.montant_demande, l.stagiaires, l.modifie_le, l.header
FROM dossier_loc l LEFT JOIN dossier_srv s ON s.id = l.id
UNION ALL
SELECT s.id, s.rev, '', 0, 0, '', s.numero, s.statut, s.statut_libelle,
  s.etablissement, s.dispositif, s.date_debut, s.date_fin, s.montant_demande, s.stagiaires, s.modifie_le, s.header
FROM dossier_srv s WHERE NOT EXISTS (SELECT 1 FROM dossier_loc l WHERE l.id = s.id)
--
-- Commands that cannot be derived, and the operations frozen before their first send. after: the local document as it
-- was when the body was frozen.
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
--
CREATE INDEX outbox_subject ON outbox (subject, seq)
--
-- Both versions whole; resolved_at not empty: kept 30 days more.
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
--
CREATE UNIQUE INDEX conflict_open ON conflict (dossier) WHERE resolved_at = ''
--
-- Attached files: file is the random name under the account's folder; meta: sealed JSON of the Piece (type, display
-- name, media type, size, hash). url and offset: of the upload resource, acknowledged by the server.
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
--
CREATE INDEX upload_dossier ON upload (dossier)
--
-- The server's receipt of each « Transmettre »: proof for the user, kept when the dossier has gone.
CREATE TABLE receipt (
  dossier TEXT NOT NULL,
  transmis_le TEXT NOT NULL,
  empreinte TEXT NOT NULL,
  PRIMARY KEY (dossier, transmis_le)
) STRICT
--
-- Every other object of the feed. parent: account of a mouvement; jour: date of a mouvement or a notification.
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
--
CREATE INDEX objet_order ON objet (type, parent, jour DESC, id DESC)
--
-- « Ajouter un organisme »: kept here because the register's own file is replaced whole.
CREATE TABLE organisme_propose (
  id TEXT PRIMARY KEY NOT NULL,
  since TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT
--
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
) STRICT
--
INSERT INTO sync VALUES ('entreprise', '', '', '', 0, '', 1, '', '')
--
-- The user's edits in order; record: the entry of brouillons.log that says the same.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  record TEXT NOT NULL UNIQUE,
  dossier TEXT NOT NULL,
  action TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT
--
CREATE INDEX journal_at ON journal (at)
