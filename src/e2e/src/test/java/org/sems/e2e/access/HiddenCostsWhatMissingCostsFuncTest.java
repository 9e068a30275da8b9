package org.sems.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Of a SeMS that somebody may not see an answer costs what one costs of a SeMS that is not there: so not even its time tells them apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenCostsWhatMissingCostsFuncTest {
    private Host host;
    private SemsProject project;

    @BeforeAll
    void oneSemsWithAnAccountableManager() {
        Assumptions.assumeTrue(Host.shared().isSandbox(), "NOT RUN: only the sandbox counts host calls");
        host = Host.fresh();
        project = SemsProject.withCoreProfile(host);
        new Records(project).withAccountableManager();
        SemsProject.withCoreProfile(host);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rest/sems/1.0/ledger?sems={KEY}",
        "GET, /rest/sems/1.0/appointments?sems={KEY}",
        "GET, /rest/sems/1.0/effects?sems={KEY}",
        "GET, /rest/sems/1.0/criteria/{KEY}",
        "GET, /rest/sems/1.0/heatmap?stage=current&sems={KEY}",
        "GET, /rest/sems/1.0/heatmap?stage=current&jql=project%20is%20not%20EMPTY&sems={KEY}",
        "GET, /secure/SemsDuties!default.jspa?sems={KEY}",
        "GET, /secure/SemsDuties!default.jspa?project={KEY}"
    })
    void toWhoSeesNothingOfIt(String method, String path) {
        Map<String, Long> hidden = callsOf(path.replace("{KEY}", project.key()));
        Map<String, Long> missing = callsOf(path.replace("{KEY}", "NOSUCH"));

        assertThat(hidden).isEqualTo(missing);
    }

    private Map<String, Long> callsOf(String path) {
        Rest admin = host.as("admin");
        Rest outsider = host.as("outsider");
        outsider.get(path);
        admin.delete("/sandbox/calls").ok();
        outsider.get(path);
        Map<String, Long> calls = new LinkedHashMap<>();
        admin.get("/sandbox/calls")
                .ok()
                .fields()
                .forEachRemaining(
                        call -> calls.put(call.getKey(), call.getValue().asLong()));
        return calls;
    }
}
