package org.sems.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem code in the sources has a text that a user can read, and every text is one that can be formatted. */
class ProblemTextsTest {

    /** Reasons of a step of the set-up, the import's marks, and places in a body: no problems. */
    private static final List<String> OTHER_TEXTS = List.of("obstacle.", "sems.", "mapping.");

    private static final Path SOURCES = Path.of("src/main/java/org/sems");
    private static final Path TEXTS = Path.of("../plugin/src/main/resources/i18n/sems.properties");
    private static final Pattern CODE = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void everyCodeHasAText() throws IOException {
        Properties texts = texts();

        Set<String> codes = codes();

        assertThat(codes)
                .hasSizeGreaterThan(150)
                .contains("appointment.overlaps", "setup.release-unknown", "import.no-rows")
                .allSatisfy(code -> assertThat(texts.getProperty("sems.problem." + code))
                        .as(code)
                        .isNotBlank());
    }

    @Test
    void everyTextCanBeFormatted() throws IOException {
        Properties texts = texts();

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String text = texts.getProperty(key);
            assertThat(new MessageFormat(text).format(new Object[0])).as(key).hasSameSizeAs(text.replace("''", "'"));
        });
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(ProblemTextsTest::literals)
                    .filter(code -> OTHER_TEXTS.stream().noneMatch(code::startsWith))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return CODE
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(text -> !text.endsWith(".yaml") && !text.endsWith(".txt"))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        }
        return texts;
    }
}
