package org.sems.e2e.store;

import java.util.Map;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** Three rated risks, one of them secret, and a comment: enough for every number to be wrong. */
final class Register {

    private Register() {}

    /** Fills the project and answers the key of the risk that has the longest history. */
    static String in(SemsProject project) {
        String first = rated(project, "Tailgating at the staff gate", "Likely", "Severe", Map.of());
        rated(project, "Unscreened catering trolley", "Possible", "Minor", Map.of());
        rated(
                project,
                "Weak point of the vault door",
                "Likely",
                "Severe",
                Map.of("security", Map.of("name", "Restricted")));
        project.as("security-manager")
                .post(
                        "/rest/api/2/issue/" + first + "/comment",
                        Map.of("body", "Seen again on Monday. Żółć \uD83D\uDD12"))
                .ok();
        project.transition(
                        "security-manager",
                        first,
                        "Assess",
                        Map.of(project.field("Inherent rating"), Rating.of("Likely", "Severe")))
                .ok();
        return first;
    }

    static String rated(SemsProject project, String summary, String likelihood, String impact, Map<String, ?> fields) {
        String key = project.create("security-manager", "Risk", summary, fields);
        project.transition(
                        "security-manager",
                        key,
                        "Re-rate",
                        Map.of(project.field("Current rating"), Rating.of(likelihood, impact)))
                .ok();
        return key;
    }
}
