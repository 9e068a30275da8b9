package org.sems.e2e.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/**
 * A risk register of any size, planted past the gates. Ratings lie in every cell of the matrix, the worst case for a heatmap; every seventh
 * record is done; every fourth one is of a level that the auditor may not see.
 */
final class GrowingRegister {

    private static final int BATCH = 500;
    private static final List<String> LIKELIHOODS = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");
    private static final List<String> IMPACTS = List.of("Insignificant", "Minor", "Moderate", "Major", "Severe");
    private static final List<String> STATES =
            List.of("Identified", "Assessed", "Treatment planned", "Treating", "Treating", "Assessed", "Withdrawn");
    private static final List<String> LEVELS = List.of("Internal", "Restricted", "Internal", "Confidential");

    private final Host sandbox;
    private final SemsProject project;
    private final List<String> ratings;
    private int records;

    GrowingRegister(Host sandbox, SemsProject project) {
        this.sandbox = sandbox;
        this.project = project;
        this.ratings = List.of(
                project.field("Inherent rating"), project.field("Current rating"), project.field("Residual rating"));
    }

    SemsProject project() {
        return project;
    }

    int size() {
        return records;
    }

    void growTo(int wanted) {
        while (records < wanted) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (int size = Math.min(BATCH, wanted - records); size > 0; size--) {
                batch.add(risk(records++));
            }
            sandbox.as("admin")
                    .post("/sandbox/issues/import", Map.of("issues", batch, "user", "security-manager"))
                    .ok();
        }
    }

    /** How many open records there are of these levels. */
    long open(List<String> levels) {
        return IntStream.range(0, records)
                .filter(number -> !at(STATES, number).equals("Withdrawn") && levels.contains(at(LEVELS, number)))
                .count();
    }

    private Map<String, Object> risk(int number) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> rating = Rating.of(at(LIKELIHOODS, number), at(IMPACTS, number / LIKELIHOODS.size()));
        ratings.forEach(field -> fields.put(field, rating));
        fields.put("security", Map.of("name", at(LEVELS, number)));
        fields.put("assignee", Map.of("name", "risk-owner"));
        fields.put(
                "description",
                "Sample " + number
                        + ": somebody reaches the airside through a gate that stands open during deliveries.");
        Map<String, Object> risk = new LinkedHashMap<>(Map.of(
                "project",
                project.key(),
                "type",
                "Risk",
                "status",
                at(STATES, number),
                "summary",
                "Sample risk " + number,
                "fields",
                fields));
        if (at(STATES, number).equals("Withdrawn")) {
            risk.put("resolution", "Withdrawn");
        }
        return risk;
    }

    private static String at(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
