-- liquibase formatted sql
-- SPDX-License-Identifier: EUPL-1.2

-- changeset sigess:019-decise
-- What the row became when a person decided that it comes in: the intervention (SINBA: the anonymous subject)
-- and the fingerprint of its content, null when it cancels. The ledger keeps its line, which tells what the import did.
ALTER TABLE VERIFICA ADD RISULTATO_OGGETTO NUMBER(19);
ALTER TABLE VERIFICA ADD RISULTATO_IMPRONTA VARCHAR2(64 CHAR);

-- When a row that the comparison reads was last decided; null when it has been read since.
ALTER TABLE CONFRONTO ADD DA_RIFARE_IL TIMESTAMP;
