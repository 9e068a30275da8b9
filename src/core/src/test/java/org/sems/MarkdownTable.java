package org.sems;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The first table of a Markdown file among the test resources: what a security manager reads is what the test runs. */
public record MarkdownTable(List<String> head, List<List<String>> rows) {

    public static MarkdownTable in(String resource) {
        List<List<String>> lines = text(resource)
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .toList();
        return new MarkdownTable(lines.get(0), lines.subList(2, lines.size()));
    }

    public static String text(String resource) {
        try (InputStream stream = MarkdownTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no test resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
