package org.sems.e2e.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An administrator who changes Jira's configuration by hand, beside the app. */
record Hand(Host host) {

    static Hand in(Host host) {
        Assumptions.assumeTrue(
                host.isSandbox(), "NOT RUN: only the sandbox lets tests change the configuration by hand");
        return new Hand(host);
    }

    /** @param how names and values in turn */
    void changes(String what, Object... how) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < how.length; i += 2) {
            body.put((String) how[i], how[i + 1]);
        }
        host.as("admin").put("/sandbox/configuration/" + what, body).ok();
    }

    static List<JsonNode> drift(SemsProject project) {
        return list(project.setup("verify").ok().path("drift"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
