// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
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
    void aJobStartedByAnAdministratorIsKeptInTheDatabase() throws IOException, SQLException {
        ModelNode start =
                Operations.createOperation(
                        "start-job",
                        Operations.createAddress(
                                "deployment",
                                "sigess.ear",
                                "subdeployment",
                                "sigess-batch.jar",
                                "subsystem",
                                "batch-jberet"));
        start.get("job-xml-name").set("importazione-siuss");
        start.get("properties").add("file", "questo-file-non-esiste.xml");
        long execution = Operations.readResult(execute(start)).asLong();

        assertThat(
                        BancaDati.column(
                                "SELECT I.JOBNAME FROM JOB_INSTANCE I JOIN JOB_EXECUTION E"
                                        + " ON E.JOBINSTANCEID = I.JOBINSTANCEID"
                                        + " WHERE E.JOBEXECUTIONID = ?",
                                execution))
                .containsExactly("importazione-siuss");
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
                ModelControllerClient.Factory.create(
                        "127.0.0.1", Integer.getInteger("sigess.it.management"))) {
            return management.execute(operation);
        }
    }
}
