package org.sems.sandbox.sample;

import java.util.List;
import java.util.Map;

/**
 * A record of the sample, as {@code sample/records.json} has it.
 *
 * @param by the user who makes it
 * @param fields values by the fields' names
 * @param links to other records of the sample, by their summaries
 */
record SampleRecord(
        String type, String by, String summary, Map<String, Object> fields, List<Link> links, List<Step> steps) {

    SampleRecord {
        fields = fields == null ? Map.of() : fields;
        links = links == null ? List.of() : links;
        steps = steps == null ? List.of() : steps;
    }

    /** From the record to another one. */
    record Link(String by, String type, String to) {}

    /** A transition by its name, with what its screen asks. */
    record Step(String by, String name, Map<String, Object> fields) {
        Step {
            fields = fields == null ? Map.of() : fields;
        }
    }
}
