package org.sems.sandbox.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The style sheets of the pages: of the frame, and what stands for AUI where that is not there. */
final class StaticFiles {
    private static final String CSS = "text/css;charset=UTF-8";
    private static final Map<String, String> TYPES = Map.of("frame.css", CSS, "plain.css", CSS);

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
