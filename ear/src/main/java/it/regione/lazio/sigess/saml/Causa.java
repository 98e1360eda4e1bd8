// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.saml;

import java.util.Locale;

/** Why somebody is not let in; the page of the refusal has a text for each. */
enum Causa {
    /** Not a SAML response, or one built in a way that no provider uses. */
    MALFORMATA,
    /** Nobody here asked for it. */
    NON_RICHIESTA,
    /** Asked for by another browser. */
    DI_ALTRI,
    /** Used once already. */
    RIPETUTA,
    /** Too old, or from the future. */
    SCADUTA,
    /** Not from the provider that is trusted here. */
    EMITTENTE,
    /** For another application. */
    DESTINATARIO,
    /** Sent to another address. */
    DESTINAZIONE,
    /** Not signed by the provider, or changed after it was signed. */
    FIRMA,
    /** The provider does not say who it is about. */
    SENZA_CODICE_FISCALE,
    /** The provider says no. */
    NEGATA,
    /** The provider's metadata cannot be read. */
    FORNITORE,
    SPID_19,
    SPID_20,
    SPID_21,
    SPID_22,
    SPID_23,
    SPID_24,
    SPID_25;

    /** As in the address of the page. */
    String codice() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
