// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/** What an administrator sees: names that scripts of others rely on. */
@ArquillianTest
@RunAsClient
class DistribuzioneIT {

    @Test
    void theEarAndItsPartsAreDeployed() throws IOException {
        assertThat(read("status", "deployment", "sigess.ear").asString()).isEqualTo("OK");
        for (String part : new String[] {"sigess-ejb.jar", "sigess-batch.jar", "sigess-web.war"}) {
            assertThat(
                            Operations.isSuccessfulOutcome(
                                    execute(
                                            Operations.createReadResourceOperation(
                                                    Operations.createAddress(
                                                            "deployment",
                                                            "sigess.ear",
                                                            "subdeployment",
                                                            part)))))
                    .as(part)
                    .isTrue();
        }
    }

    @Test
    void jobsAreKeptInTheDatabaseOfTheData() throws IOException {
        assertThat(read("default-job-repository", "subsystem", "batch-jberet").asString())
                .isEqualTo("sigess");
        assertThat(
                        read(
                                        "data-source",
                                        "subsystem",
                                        "batch-jberet",
                                        "jdbc-job-repository",
                                        "sigess")
                                .asString())
                .isEqualTo("SigessDS");
    }

    private ModelNode read(String attribute, String... address) throws IOException {
        ModelNode answer =
                execute(
                        Operations.createReadAttributeOperation(
                                Operations.createAddress(address), attribute));
        return Operations.readResult(answer);
    }

    private ModelNode execute(ModelNode operation) throws IOException {
        try (ModelControllerClient management =
                ModelControllerClient.Factory.create("127.0.0.1", 10090)) {
            return management.execute(operation);
        }
    }
}
