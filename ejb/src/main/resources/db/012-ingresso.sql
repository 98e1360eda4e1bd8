-- liquibase formatted sql
-- SPDX-License-Identifier: EUPL-1.2

-- changeset sigess:012-linea
-- Line of the file on which the row of a table begins; null for XML.
ALTER TABLE RIGA_IMPORTAZIONE ADD LINEA NUMBER(10);
