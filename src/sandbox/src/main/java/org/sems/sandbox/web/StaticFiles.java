package org.sems.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheet of the pages. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of("sandbox.css", "text/css;charset=UTF-8");

    private StaticFiles() {}

    static Answer answer(Visit visit) throws IOException {
        String name = visit.part(1);
        if (!TYPES.containsKey(name)) {
            return Answer.notFound();
        }
        try (InputStream file = StaticFiles.class.getResourceAsStream("/web/" + name)) {
            return new Answer.Content(TYPES.get(name), file.readAllBytes(), Map.of("Cache-Control", "max-age=60"));
        }
    }
}
