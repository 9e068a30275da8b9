package org.sems.e2e.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that a sandbox keeps, to be compared: {@code kind/id} with its JSON. */
public record Stored(SortedMap<String, String> documents) {

    public static Stored in(Host sandbox) {
        JsonNode all = sandbox.as("admin").get("/sandbox/documents").ok();
        SortedMap<String, String> documents = new TreeMap<>();
        all.fields()
                .forEachRemaining(kind -> kind.getValue()
                        .fields()
                        .forEachRemaining(document -> documents.put(
                                kind.getKey() + "/" + document.getKey(),
                                document.getValue().asText())));
        return new Stored(documents);
    }

    /** What was there before and is different or gone now. */
    public Map<String, String> changedIn(Stored later) {
        return documents.entrySet().stream()
                .filter(document -> !document.getValue().equals(later.documents.get(document.getKey())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        document -> document.getValue() + " -> " + later.documents.get(document.getKey())));
    }

    /**
     * What the documents of each kind hold, to be compared with those of another sandbox: without ids, times and the key of a project. Neither
     * documents nor members of an object have an order.
     */
    public SortedMap<String, List<String>> contents(String project) {
        SortedMap<String, List<String>> contents = new TreeMap<>();
        documents.forEach((key, json) -> {
            List<String> leaves = new ArrayList<>();
            collect("", new Answer(200, json).json(), leaves);
            Collections.sort(leaves);
            contents.computeIfAbsent(key.substring(0, key.indexOf('/')), kind -> new ArrayList<>())
                    .add(String.join("\n", leaves)
                            .replace(project, "KEY")
                            .replace(project.toLowerCase(Locale.ROOT), "key"));
        });
        contents.values().forEach(Collections::sort);
        return contents;
    }

    private static void collect(String path, JsonNode node, List<String> leaves) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(
                            member -> collect(path + "." + withoutIds(member.getKey()), member.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else {
            leaves.add(path + " = " + withoutIds(node.asText()));
        }
    }

    private static String withoutIds(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "TIME").replaceAll("\\d{5,}", "ID");
    }
}
