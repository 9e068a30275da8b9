package org.sems.e2e.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The risk criteria of a SeMS over one project, brought into force as people do it. */
public final class Criteria {
    private static final String MANAGER = "accountable-manager";
    private final SemsProject project;

    public Criteria(SemsProject project) {
        this.project = project;
    }

    /** An administrator proposes, the Accountable Manager acknowledges; one is appointed where there is none. */
    public void bringIntoForce(String model) {
        if (project.as("admin")
                .get("/rest/sems/1.0/appointments?sems=" + project.key())
                .ok()
                .has("vacancy")) {
            String id = project.as("admin")
                    .post(
                            "/rest/sems/1.0/appointments",
                            Map.of("sems", project.key(), "duty", MANAGER, "user", MANAGER))
                    .ok()
                    .path("id")
                    .asText();
            project.as(MANAGER)
                    .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                    .ok();
        }
        acknowledge(
                        MANAGER,
                        propose("admin", model).ok().path("proposal").path("id").asText())
                .ok();
    }

    public JsonNode seenBy(String user) {
        return project.as(user).get(path("")).ok();
    }

    public Answer propose(String user, String model) {
        return project.as(user).post(path(""), Map.of("model", model));
    }

    public Answer acknowledge(String user, String id) {
        return project.as(user).post(path("/" + id + "/acknowledge"), Map.of());
    }

    public Answer decline(String user, String id, String reason) {
        return project.as(user).post(path("/" + id + "/decline"), Map.of("reason", reason));
    }

    public Answer withdraw(String user, String id) {
        return project.as(user).post(path("/" + id + "/withdraw"), Map.of());
    }

    private String path(String more) {
        return "/rest/sems/1.0/criteria/" + project.key() + more;
    }
}
