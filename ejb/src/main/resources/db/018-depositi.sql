-- liquibase formatted sql
-- SPDX-License-Identifier: EUPL-1.2

-- changeset sigess:018-depositi
-- Who handed a file in from a page: an import of it can be asked for only by one who had its bytes. The same
-- bytes from two people are one file of both; files of the inbox are nobody's.
CREATE TABLE FILE_DEPOSITANTE (
    FILE_ID NUMBER(19) NOT NULL,
    OPERATORE VARCHAR2(20 CHAR) NOT NULL,
    CONSTRAINT PK_FILE_DEPOSITANTE PRIMARY KEY (FILE_ID, OPERATORE),
    CONSTRAINT FK_DEPOSITANTE_FILE FOREIGN KEY (FILE_ID) REFERENCES FILE_DEPOSITATO (ID),
    CONSTRAINT FK_DEPOSITANTE_OPERATORE FOREIGN KEY (OPERATORE) REFERENCES OPERATORE (CODICE)
);
CREATE INDEX IX_DEPOSITANTE_OPERATORE ON FILE_DEPOSITANTE (OPERATORE);
