// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Yes and no as 1 and 0, for every entity: Oracle before 23 has no BOOLEAN, and H2 refuses to
 * compare one with the NUMBER(1) that stands for it.
 */
@Converter(autoApply = true)
public class SiNoConverter implements AttributeConverter<Boolean, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Boolean si) {
        return si == null ? null : si ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer numero) {
        return numero == null ? null : numero != 0;
    }
}
