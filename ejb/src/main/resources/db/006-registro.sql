-- liquibase formatted sql
-- SPDX-License-Identifier: EUPL-1.2

-- changeset sigess:006-registro
-- Which imports met an intervention, and how the row was: from the ledger, not from the intervention.
ALTER TABLE RIGA_IMPORTAZIONE ADD IMPRONTA VARCHAR2(64 CHAR);
CREATE INDEX IX_RIGA_INTERVENTO ON RIGA_IMPORTAZIONE (INTERVENTO_ID, IMPORTAZIONE_ID);

-- changeset sigess:006-visto-da
-- The ledger tells which import met an intervention and which flow confirmed it last; ORDINE_FLUSSO is from
-- here on that of the flow that last wrote the record.
ALTER TABLE INTERVENTO DROP COLUMN VISTO_DA;
