package org.sems.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** How often the app called each method of a host service, by {@code Interface.method}. */
record Calls(Map<String, Long> byMethod) {

    static Calls of(JsonNode counts) {
        Map<String, Long> byMethod = new TreeMap<>();
        counts.fields()
                .forEachRemaining(
                        count -> byMethod.put(count.getKey(), count.getValue().asLong()));
        return new Calls(byMethod);
    }

    long all() {
        return matching(".*");
    }

    long counts() {
        return matching("SearchService\\.searchCount.*");
    }

    long searches() {
        return matching("SearchService\\.search(OverrideSecurity)?");
    }

    long issueLoads() {
        return matching(
                "IssueManager\\.(getIssueObject.*|getIssueByCurrentKey|getIssueByKeyIgnoreCase|findIssue.*)|IssueService\\.getIssue");
    }

    private long matching(String methods) {
        return byMethod.entrySet().stream()
                .filter(call -> call.getKey().matches(methods))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
