package org.sems.e2e.web;

import java.util.Map;
import org.sems.e2e.host.Host;

/** A risk model whose names are as long as people write them. */
final class LongNames {

    private static final String YAML = """
            key: long-names
            version: 1
            name: Criteria of the airport and of all who work there
            axes:
              - key: likelihood
                name: Likelihood within a year of full operation
                steps: [{name: Never heard of in comparable organisations, meaning: a}, {name: Several times in every month of operation, meaning: b}]
              - key: impact
                name: Impact on people, assets and operations
                steps: [{name: Handled in the daily run, meaning: c}, {name: Operations stopped at several sites, meaning: d}, {name: Internationally recognised catastrophe, meaning: e}]
            table:
              Several times in every month of operation: [Medium, Unacceptable, Unacceptable]
              Never heard of in comparable organisations: [Very low, Low, Medium]
            scores:
              Several times in every month of operation: [4, 5, 6]
              Never heard of in comparable organisations: [1, 2, 3]
            """;

    private LongNames() {}

    /** Answers its id. */
    static String publish(Host host) {
        host.as("admin")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", YAML))
                .ok();
        return "long-names.1";
    }
}
