package org.sems.e2e.rating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sems.e2e.host.Host;

/** Later versions of the plain model, as somebody publishes them. */
public final class NextVersion {
    /** Likely x Major is Very high. */
    public static final String STRICTER = "Likely: [Low, Medium, High, Very high, Very high]";
    /** Likely x Moderate is within tolerance. */
    public static final String LENIENT = "Likely: [Low, Medium, Medium, High, Very high]";

    private static final String YAML = """
            key: plain-5x5
            version: %d
            name: Plain 5 x 5
            axes:
              - key: likelihood
                name: Likelihood
                steps: [{name: Rare, meaning: r}, {name: Unlikely, meaning: u}, {name: Possible, meaning: p}, {name: Likely, meaning: l}, {name: Almost certain, meaning: a}]
              - key: impact
                name: Impact
                steps: [{name: Insignificant, meaning: i}, {name: Minor, meaning: m}, {name: Moderate, meaning: o}, {name: Major, meaning: a}, {name: Severe, meaning: s}]
            table:
              Almost certain: [Medium, High, High, Very high, Very high]
              %s
              Possible: [Low, Medium, Medium, High, High]
              Unlikely: [Low, Low, Medium, Medium, High]
              Rare: [Low, Low, Low, Low, Medium]
            scores:
              Almost certain: [5, 10, 15, 20, 25]
              Likely: [4, 8, 12, 17, 20]
              Possible: [3, 6, 9, 12, 15]
              Unlikely: [2, 4, 6, 8, 10]
              Rare: [1, 2, 3, 4, 5]
            """;

    private NextVersion() {}

    /** Everything is Low. */
    public static String rogue(int version) {
        return YAML.formatted(version, STRICTER).replaceAll("\\b(Medium|Very high|High)\\b", "Low");
    }

    /** Answers its id. */
    static String publish(Host host) {
        return publish(host, STRICTER);
    }

    /** Answers its id. */
    public static String publish(Host host, String row) {
        int version = next(host);
        host.as("admin")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", YAML.formatted(version, row)))
                .ok();
        return "plain-5x5." + version;
    }

    /** A version that nobody has published yet. */
    public static int next(Host host) {
        int newest = 0;
        for (JsonNode model : host.as("admin").get("/rest/sems/1.0/risk-models").ok()) {
            if (model.path("key").asText().equals("plain-5x5")) {
                newest = Math.max(newest, model.path("version").asInt());
            }
        }
        return newest + 1;
    }
}
