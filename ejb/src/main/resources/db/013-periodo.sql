-- liquibase formatted sql
-- SPDX-License-Identifier: EUPL-1.2

-- changeset sigess:013-periodo
-- From the first to the last day on which the benefits of the file begin; null for SINBA.
ALTER TABLE IMPORTAZIONE ADD PRESTAZIONI_DAL DATE;
ALTER TABLE IMPORTAZIONE ADD PRESTAZIONI_AL DATE;
-- Of a preview that replaces another: how many rows do otherwise; null until somebody asks.
ALTER TABLE IMPORTAZIONE ADD RIGHE_MOSSE NUMBER(10);
