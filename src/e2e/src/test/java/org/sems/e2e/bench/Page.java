package org.sems.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document that people read: what stands between its two marks is written anew by every run, the rest by hand. */
final class Page {

    private static final String BEGIN = "<!-- measured: from here on ./sems bench writes -->\n";
    private static final String END = "<!-- measured: until here -->\n";

    private final Path file;

    Page(Path file) {
        this.file = file;
    }

    void write(String measured) throws IOException {
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(file + " has lost its marks " + BEGIN + " and " + END);
        }
        Files.writeString(file, page.substring(0, begin) + BEGIN + "\n" + measured + "\n" + page.substring(end));
    }
}
