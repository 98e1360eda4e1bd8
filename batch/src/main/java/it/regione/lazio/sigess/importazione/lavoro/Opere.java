// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.lavoro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Each kind of work by the name of its job. */
@ApplicationScoped
public class Opere {

    @Inject @Any private Instance<Opera> opere;

    /**
     * What jobs of this name work on.
     *
     * @throws IllegalArgumentException no job of ours has this name
     */
    Opera di(String lavoro) {
        return opere.stream()
                .filter(o -> o.lavoro().equals(lavoro))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(lavoro));
    }
}
