package org.sems.e2e.rating;

import java.util.Map;
import org.sems.e2e.host.Host;

/** A risk model of threat, vulnerability and impact, as somebody publishes it. */
public final class ThreeAxes {
    public static final String ID = "site.1";

    private static final String YAML = """
            key: site
            version: 1
            name: Site
            axes:
              - {key: threat, name: Threat, steps: [{name: Remote, meaning: Nobody known.}, {name: Present, meaning: Somebody near.}]}
              - {key: vulnerability, name: Vulnerability, steps: [{name: Closed, meaning: Tested.}, {name: Partly open, meaning: Gaps.}, {name: Open, meaning: None.}]}
              - {key: impact, name: Impact, steps: [{name: Minor, meaning: A day.}, {name: Grave, meaning: A life.}]}
            table:
              Remote:
                Closed: [Low, Low]
                Partly open: [Low, Medium]
                Open: [Medium, Medium]
              Present:
                Closed: [Low, Medium]
                Partly open: [Medium, High]
                Open: [High, Very high]
            scores:
              Remote:
                Closed: [1, 2]
                Partly open: [2, 4]
                Open: [3, 6]
              Present:
                Closed: [2, 4]
                Partly open: [4, 8]
                Open: [6, 12]
            """;

    private ThreeAxes() {}

    /** Once for a host: what is published stays. */
    public static void publish(Host host) {
        for (var model : host.as("admin").get("/rest/sems/1.0/risk-models").ok()) {
            if (model.path("id").asText().equals(ID)) {
                return;
            }
        }
        host.as("admin")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", YAML))
                .ok();
    }
}
