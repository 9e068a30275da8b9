package org.sems.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sems.jira.rating.RatingFieldType;

/**
 * Names that Jira or its users have stored. A key that disappears takes fields, filters and dashboards with it, so the list only grows;
 * a test that fails here asks for an upgrade task, not for another list.
 */
class UpgradeGuardTest {

    private static final Path DESCRIPTOR = Path.of("../../atlassian-plugin.xml");
    private static final Set<String> STORED = Set.of(
            "ao store",
            "customfield-type rating org.sems.jira.rating.RatingFieldType",
            "dashboard-item heatmap-item",
            "jql-function above-tolerance semsAboveTolerance",
            "jql-function ratings semsRatings",
            "jql-function ratings-at-least semsRatingsAtLeast",
            "rest rest /sems 1.0",
            "workflow-condition gate-condition org.sems.jira.gate.GateConditionFactory org.sems.jira.gate.GateCondition",
            "workflow-function effect-function org.sems.jira.gate.EffectFunctionFactory org.sems.jira.gate.EffectFunction",
            "workflow-validator gate-validator org.sems.jira.gate.GateValidatorFactory org.sems.jira.gate.GateValidator");

    @Test
    void keepsEveryNameThatIsStored() throws IOException {
        assertThat(names(Files.readString(DESCRIPTOR))).containsAll(STORED);
    }

    @Test
    void keepsTheKeyOfTheRatingField() throws IOException {
        assertThat(RatingFieldType.KEY).isEqualTo("org.sems.jira:rating");
        assertThat(Files.readString(DESCRIPTOR)).contains("<atlassian-plugin key=\"org.sems.jira\"");
    }

    @Test
    void notesARenamedFunction() throws IOException {
        String renamed = Files.readString(DESCRIPTOR).replace("<fname>semsRatings</fname>", "<fname>semsCell</fname>");

        assertThat(names(renamed)).doesNotContain("jql-function ratings semsRatings");
    }

    private static Set<String> names(String descriptor) {
        Set<String> names = new TreeSet<>();
        addAll(names, descriptor, "<(ao|dashboard-item) key=\"([^\"]+)\"", List.of(1, 2));
        addAll(names, descriptor, "<(customfield-type) key=\"([^\"]+)\"[^>]* class=\"([^\"]+)\"", List.of(1, 2, 3));
        addAll(names, descriptor, "<(jql-function) key=\"([^\"]+)\"[^>]*>\\s*<fname>([^<]+)</fname>", List.of(1, 2, 3));
        addAll(
                names,
                descriptor,
                "<(rest) key=\"([^\"]+)\" path=\"([^\"]+)\" version=\"([^\"]+)\"",
                List.of(1, 2, 3, 4));
        addAll(
                names,
                descriptor,
                "(?s)<(workflow-[a-z]+) key=\"([^\"]+)\"[^>]* class=\"([^\"]+)\".*?<[a-z]+-class>([^<]+)<",
                List.of(1, 2, 3, 4));
        return names;
    }

    private static void addAll(Set<String> names, String descriptor, String pattern, List<Integer> groups) {
        Matcher matcher = Pattern.compile(pattern).matcher(descriptor);
        while (matcher.find()) {
            names.add(String.join(" ", groups.stream().map(matcher::group).toList()));
        }
    }
}
