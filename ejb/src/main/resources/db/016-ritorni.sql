-- liquibase formatted sql
-- SPDX-License-Identifier: EUPL-1.2

-- changeset sigess:016-superata-da
-- The import because of which a proposal is not open: it brought another value, confirmed the record, or had already
-- proposed the value when this one came. If that import is undone, the proposal is somebody's to decide again.
ALTER TABLE VARIAZIONE_ANAGRAFICA ADD SUPERATA_DA NUMBER(19);
ALTER TABLE VARIAZIONE_ANAGRAFICA ADD CONSTRAINT FK_VARIAZIONE_SUPERATA FOREIGN KEY (SUPERATA_DA) REFERENCES IMPORTAZIONE (ID);
CREATE INDEX IX_VARIAZIONE_SUPERATA ON VARIAZIONE_ANAGRAFICA (SUPERATA_DA);

-- changeset sigess:016-piano
-- PIANO_ID: the look that who asked for the undo has seen; of a look, the one whose place it takes because the database
-- had moved. STATO_PRIMA: what the import was before the undo was asked for, and is again when nothing is undone.
ALTER TABLE ANNULLAMENTO ADD PIANO_ID NUMBER(19);
ALTER TABLE ANNULLAMENTO ADD STATO_PRIMA VARCHAR2(16 CHAR);
