package org.sems.e2e.membership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;

/** Sets up and removes SeMSs under keys of the test's choice, and reads their ledgers. */
final class SetUps {
    private final Host host;

    SetUps(Host host) {
        this.host = host;
    }

    Answer plan(String key, String project) {
        return host.as("admin").post("/rest/sems/1.0/setup/plan", request(key, project));
    }

    void apply(String key, String project) {
        host.as("admin")
                .post("/rest/sems/1.0/setup/apply", request(key, project))
                .ok();
    }

    void remove(String key) {
        host.as("admin")
                .post("/rest/sems/1.0/setup/remove", Map.of("sems", key))
                .ok();
    }

    private static Map<String, Object> request(String key, String project) {
        return Map.of("sems", key, "name", "SeMS " + key, "profile", "core", "projects", List.of(project));
    }

    void appoint(String key, String user) {
        String id = host.as("admin")
                .post("/rest/sems/1.0/appointments", Map.of("sems", key, "duty", "accountable-manager", "user", user))
                .ok()
                .path("id")
                .asText();
        host.as(user)
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
    }

    void job() {
        host.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();
    }

    /** The newest first, over all pages. */
    List<JsonNode> ledger(String user, String key, int page) {
        List<JsonNode> entries = new ArrayList<>();
        String next = "";
        do {
            JsonNode answer = host.as(user)
                    .get("/rest/sems/1.0/ledger?limit=" + page + "&sems=" + key + "&before=" + next)
                    .ok();
            answer.path("entries").forEach(entries::add);
            next = answer.path("next").asText("");
        } while (!next.isEmpty());
        return entries;
    }
}
