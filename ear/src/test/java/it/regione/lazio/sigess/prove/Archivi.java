// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The small war of an in-container test. The EAR is deployed already; the war sees its classes
 * through the server's modules, and its EJBs at {@code java:global/sigess/<module>/<bean>}.
 */
public final class Archivi {

    private static final String MODULES =
            "Dependencies: deployment.sigess.ear, deployment.sigess.ear.sigess-ejb.jar, "
                    + "deployment.sigess.ear.sigess-batch.jar, org.wildfly.security.elytron\n";

    private static final String SECURITY =
            "<jboss-web><security-domain>sigess</security-domain></jboss-web>";

    private Archivi() {}

    /** A war with the test class itself and the helpers that it names. */
    public static WebArchive war(Class<?> test, Class<?>... helpers) {
        return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
                .addClass(test)
                .addClasses(helpers)
                .addClass(Identita.class)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(new StringAsset(SECURITY), "jboss-web.xml")
                .setManifest(new StringAsset("Manifest-Version: 1.0\n" + MODULES));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
