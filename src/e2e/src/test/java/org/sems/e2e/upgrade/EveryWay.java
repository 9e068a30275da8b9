package org.sems.e2e.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sems.e2e.host.SemsProject;

/** Takes records of one type through every transition that is offered to anybody, from every state that can be reached so. */
final class EveryWay {
    private static final List<String> PEOPLE =
            List.of("security-manager", "risk-owner", "accountable-manager", "auditor", "reporter");

    private final SemsProject project;
    private final String type;
    private final Map<String, List<String>> wayTo = new LinkedHashMap<>();
    private final Set<String> gone = new TreeSet<>();

    private EveryWay(SemsProject project, String type) {
        this.project = project;
        this.type = type;
    }

    /** {@code Open: Close} for every transition that was made; one that is offered and fails is an error. */
    static Set<String> of(SemsProject project, String type) {
        return new EveryWay(project, type).walk();
    }

    private Set<String> walk() {
        Deque<String> open = new ArrayDeque<>();
        String first = status(fresh());
        wayTo.put(first, List.of());
        open.add(first);
        while (!open.isEmpty()) {
            String state = open.remove();
            for (String transition : offered(recordIn(state)).keySet()) {
                String record = recordIn(state);
                go(record, transition);
                gone.add(state + ": " + transition);
                List<String> way = new ArrayList<>(wayTo.get(state));
                way.add(transition);
                String reached = status(record);
                if (wayTo.putIfAbsent(reached, way) == null) {
                    open.add(reached);
                }
            }
        }
        return gone;
    }

    private String fresh() {
        return project.create("security-manager", type, type + " on its way", Map.of());
    }

    private String recordIn(String state) {
        String record = fresh();
        wayTo.get(state).forEach(transition -> go(record, transition));
        return record;
    }

    private void go(String record, String transition) {
        project.transition(offered(record).get(transition), record, transition, Map.of())
                .ok();
    }

    /** Each transition with somebody who may make it. */
    private Map<String, String> offered(String record) {
        Map<String, String> offered = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            for (JsonNode transition : project.as(person)
                    .get("/rest/api/2/issue/" + record + "/transitions")
                    .ok()
                    .path("transitions")) {
                offered.putIfAbsent(transition.path("name").asText(), person);
            }
        }
        return offered;
    }

    private String status(String record) {
        return project.as("security-manager")
                .get("/rest/api/2/issue/" + record)
                .ok()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }
}
