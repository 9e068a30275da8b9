package org.sems.sandbox.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/** Gives some risks a sensitivity, so that people of different roles see different numbers. */
final class ProtectRecords {
    private static final Map<String, String> LEVELS = Map.of(
            "Confidential security programme is leaked", "Restricted",
            "Insider gives access to an aircraft", "Restricted",
            "Loss of access control server", "Confidential");

    private final Caller manager;
    private final String project;
    private final Consumer<String> tell;

    ProtectRecords(Caller manager, String project, Consumer<String> tell) {
        this.manager = manager;
        this.project = project;
        this.tell = tell;
    }

    void run() throws IOException {
        for (JsonNode issue : manager.get(
                        "/rest/api/2/search?maxResults=1000&fields=summary,security&jql=issuetype%3DRisk+AND+project%3D"
                                + project)
                .body()
                .path("issues")) {
            String level = LEVELS.get(issue.path("fields").path("summary").asText());
            if (level != null
                    && !issue.path("fields")
                            .path("security")
                            .path("name")
                            .asText()
                            .equals(level)) {
                protect(issue.path("key").asText(), level);
            }
        }
    }

    private void protect(String key, String level) throws IOException {
        ObjectNode body = Caller.JSON.createObjectNode();
        body.putObject("fields").putObject("security").put("name", level);
        Answered changed = manager.put("/rest/api/2/issue/" + key, body);
        tell.accept(
                changed.isGood()
                        ? "made " + key + " " + level
                        : "PROBLEM: sensitivity of " + key + ": " + changed.problem());
    }
}
