package org.sems.e2e.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Everything that a sandbox keeps, to be compared: {@code kind/id} with its JSON. */
public record Stored(SortedMap<String, String> documents) {

    public static Stored in(Host sandbox) {
        JsonNode all = sandbox.as("admin").get("/sandbox/documents").ok();
        SortedMap<String, String> documents = new TreeMap<>();
        all.fields().forEachRemaining(kind -> kind.getValue().fields().forEachRemaining(
                document -> documents.put(kind.getKey() + "/" + document.getKey(), document.getValue().asText())));
        return new Stored(documents);
    }

    /** What was there before and is different or gone now. */
    public Map<String, String> changedIn(Stored later) {
        return documents.entrySet().stream()
                .filter(document -> !document.getValue().equals(later.documents.get(document.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, document -> document.getValue() + " -> " + later.documents.get(document.getKey())));
    }

    /** How many documents there are of each kind. */
    public SortedMap<String, Long> count() {
        return StreamSupport.stream(documents.keySet().spliterator(), false)
                .collect(Collectors.groupingBy(key -> key.substring(0, key.indexOf('/')), TreeMap::new, Collectors.counting()));
    }
}
