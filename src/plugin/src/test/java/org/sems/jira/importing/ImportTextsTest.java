package org.sems.jira.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the import says is there to be translated. */
class ImportTextsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static Set<String> found(Pattern pattern, Path... folders) {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|js|vm)"))
                        .toList()) {
                    Matcher m = pattern.matcher(Files.readString(file));
                    while (m.find()) {
                        found.add(m.group(1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static Set<String> texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                ImportTextsTest.class.getResourceAsStream("/i18n/sems.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }

    @Test
    void everyCodeHasAMessage() throws IOException {
        Set<String> codes = found(
                Pattern.compile("\"(import\\.[a-z-]+)\""),
                ROOT.resolve("core/src/main/java/org/sems/importing"),
                ROOT.resolve("plugin/src/main/java/org/sems/jira/importing"));

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(texts())
                .containsAll(codes.stream().map(code -> "sems.problem." + code).toList());
    }

    @Test
    void everyWordThatTheScriptShowsIsSent() throws IOException {
        Path scripts = ROOT.resolve("plugin/src/main/resources/js");
        Set<String> shown = found(
                Pattern.compile("\\bt(?:exts)?(?:\\.|\\[')([a-z-]*[a-z])(?=\\W)(?!-)"),
                scripts.resolve("import-form.js"),
                scripts.resolve("import-report.js"),
                scripts.resolve("import-page.js"));
        Set<String> sent = found(
                Pattern.compile("\"([a-z-]+)\""),
                ROOT.resolve("plugin/src/main/java/org/sems/jira/importing/ImportTexts.java"));

        assertThat(shown).contains("column", "columns-help", "working", "apply");
        assertThat(sent).containsAll(shown);
        assertThat(texts())
                .containsAll(sent.stream()
                        .filter(shown::contains)
                        .map(key -> "sems.import." + key)
                        .toList());
    }
}
