package org.sems.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jira's theme decides how the app looks: style sheets name its tokens, and give the light colour where there is none. */
class ColoursTest {
    private static final Path STYLES = Path.of("src/main/resources/css");
    private static final Pattern TOKEN = Pattern.compile("var\\(--(ds|aui)-[a-z-]+, #[0-9a-f]{6}\\)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b(?=[^{}]*})|\\b(rgba?|hsla?|light-dark)\\(|[:\\s](white|black|red|green|blue|gray|grey|yellow|orange)\\b(?!-)(?=[^{}]*})");
    private static final Pattern MODE = Pattern.compile("data-color-mode|data-theme|prefers-color-scheme");

    static Stream<Path> styles() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyColourIsATokenOfJirasThemeWithAFallback(Path file) throws IOException {
        String others = TOKEN.matcher(Files.readString(file)).replaceAll("");

        List<String> colours =
                COLOUR.matcher(others).results().map(MatchResult::group).toList();
        assertThat(colours).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void noStyleAsksForTheColourMode(Path file) throws IOException {
        assertThat(Files.readString(file)).doesNotContainPattern(MODE);
    }
}
