package org.sems.sandbox.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Has the administrator appoint the Accountable Manager, who acknowledges it in person; without one nobody accepts what
 * lies above the line.
 */
final class AppointManager {
    private static final String PATH = "/rest/sems/1.0/appointments";
    private static final String DUTY = "accountable-manager";
    private final Caller admin;
    private final String sems;
    private final Consumer<String> tell;

    AppointManager(Caller admin, String sems, Consumer<String> tell) {
        this.admin = admin;
        this.sems = sems;
        this.tell = tell;
    }

    /** Earlier appointments stay as they are. */
    void run() throws IOException {
        JsonNode present = admin.get(PATH + "?sems=" + sems).body().path("appointments");
        if (present.isEmpty()) {
            told(
                    "appointment of " + DUTY,
                    admin.post(PATH, LoadSample.object("sems", sems, "duty", DUTY, "user", DUTY)));
            present = admin.get(PATH + "?sems=" + sems).body().path("appointments");
        }
        for (JsonNode one : present) {
            if (one.path("user").path("name").asText().equals(DUTY)
                    && one.path("state").asText().equals("unacknowledged")) {
                told(
                        "acknowledgement by " + DUTY,
                        admin.as(DUTY)
                                .post(PATH + "/" + one.path("id").asText() + "/acknowledge", LoadSample.object()));
            }
        }
    }

    private void told(String what, Answered answered) {
        tell.accept(answered.isGood() ? "made " + what : "PROBLEM: " + what + ": " + answered.problem());
    }
}
