package org.sems.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a row is kept as text: nothing that somebody once wrote down gets lost. */
final class Kept {
    private final Map<String, String> lines = new LinkedHashMap<>();

    void add(String heading, String text) {
        if (!text.isEmpty()) {
            lines.putIfAbsent(heading, text);
        }
    }

    String under(String heading, String opening, Origin origin) {
        List<String> blocks = new ArrayList<>();
        if (!opening.isEmpty()) {
            blocks.add(opening);
        }
        StringBuilder kept = new StringBuilder(heading).append('\n');
        lines.forEach((name, text) -> kept.append("- ").append(name).append(": ").append(text.replace("\n", "\n  ")).append('\n'));
        blocks.add(kept.append("- ").append(origin.source()).append(": ").append(origin.id()).toString());
        return String.join("\n\n", blocks);
    }
}
