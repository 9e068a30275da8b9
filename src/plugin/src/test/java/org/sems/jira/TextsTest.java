package org.sems.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.jira.testing.English;

/** Every text that code or descriptor asks for by its whole key is there, and can be formatted. */
class TextsTest {

    private static final Pattern KEY = Pattern.compile("[\"'](sems\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)+)[\"']");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../../atlassian-plugin.xml"));

    @Test
    void everyTextAskedForIsThere() throws IOException {
        Set<String> missing = new TreeSet<>(found(SOURCES, KEY, ""));
        missing.addAll(found(List.of(Path.of("src/main/java")), PROBLEM, "sems.problem."));

        missing.removeIf(English.texts()::containsKey);

        assertThat(missing).isEmpty();
    }

    @Test
    void aMissingTextWouldBeFound() throws IOException {
        assertThat(found(SOURCES, KEY, "")).contains("sems.heatmap.title", "sems.rating.bulk-edit-unavailable");
        assertThat(found(SOURCES, PROBLEM, "sems.problem.")).contains("sems.problem.jql.no-such-level");
    }

    /** A single quote starts literal text in a message format: "can't" would swallow its arguments. */
    @Test
    void everyTextCanBeFormatted() {
        English.texts().forEach((key, text) -> {
            new MessageFormat(text.toString());
            assertThat(text.toString().replace("''", "")).as("quote in " + key).doesNotContain("'");
        });
    }

    private static Set<String> found(List<Path> places, Pattern pattern, String prefix) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(path -> path.toString().matches(".*\\.(java|xml|vm|js)"))
                        .toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        keys.add(prefix + matcher.group(1));
                    }
                }
            }
        }
        keys.removeIf(key -> key.endsWith(".properties"));
        return keys;
    }
}
