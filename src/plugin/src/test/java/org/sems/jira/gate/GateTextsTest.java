package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.gate.RuleBook;
import org.sems.jira.testing.English;

/** Every reason, every fault and every rule of the core's gates has its words. */
class GateTextsTest {

    private static final Path GATES = Path.of("../core/src/main/java/org/sems/gate");
    private static final Pattern CODE = Pattern.compile("\"(gate\\.[a-z-]+)\"");
    private static final Pattern ABOUT_LINKED = Pattern.compile("Selection\\.about\\(\"(gate\\.[a-z-]+)\"");

    @Test
    void everyCodeHasAMessage() throws IOException {
        Set<String> codes = found(CODE);

        assertThat(codes).hasSizeGreaterThan(35).contains("gate.field-empty", "gate.unreadable", "gate.unknown-rule");
        assertThat(codes).allSatisfy(code -> assertThat(English.texts()).containsKey("sems.problem." + code));
    }

    @Test
    void whatIsSaidOfLinkedRecordsCanBeSaidWithoutNamingThem() throws IOException {
        Set<String> codes = found(ABOUT_LINKED);

        assertThat(codes).hasSizeGreaterThan(4);
        assertThat(codes)
                .allSatisfy(code -> assertThat(English.texts())
                        .containsKeys("sems.problem." + code + "-and-hidden", "sems.problem." + code + "-hidden"));
        assertThat(codes)
                .allSatisfy(code -> assertThat(English.texts().getProperty("sems.problem." + code + "-hidden"))
                        .as("names nobody")
                        .doesNotContain("{0}"));
    }

    @Test
    void theRulePickerHasANameAndHelpForEachRuleAndALabelForEachParameter() {
        assertThat(RuleBook.entries()).allSatisfy(rule -> {
            assertThat(English.texts()).containsKeys(rule.nameKey(), rule.helpKey());
            assertThat(rule.parameters())
                    .allSatisfy(parameter ->
                            assertThat(English.texts()).containsKey("sems.rule.parameter." + parameter.name()));
        });
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }
}
