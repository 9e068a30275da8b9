package org.sems.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Jira's pages share with all apps: names of places that must not meet others, and scripts that must be there before ours. */
class PlacesInJiraTest {
    private static final Path DESCRIPTOR = Path.of("../../atlassian-plugin.xml");
    private static final Path SCRIPTS = Path.of("src/main/resources");

    @Test
    void sectionsOfMenusBearOurPrefix() throws IOException {
        List<String> sections = found("<web-section key=\"([^\"]+)\"").stream()
                .map(section -> section.group(1))
                .toList();

        assertThat(sections).isNotEmpty().allMatch(section -> section.startsWith("sems-"));
        assertThat(found("section=\"admin_plugins_menu/([^\"]+)\""))
                .isNotEmpty()
                .allMatch(item -> sections.contains(item.group(1)));
        for (String template : List.of("templates/admin/sems-setup.vm", "templates/duty/appointments.vm")) {
            assertThat(Files.readString(SCRIPTS.resolve(template)))
                    .contains("content=\"admin_plugins_menu/" + sections.get(0) + "\"");
        }
    }

    @Test
    void scriptsThatListenToJirasEventsComeAfterThem() throws IOException {
        for (MatchResult resource : found("(?s)<web-resource key=\"[^\"]+\".*?</web-resource>")) {
            for (MatchResult script : Pattern.compile("location=\"(js/[^\"]+)\"")
                    .matcher(resource.group())
                    .results()
                    .toList()) {
                if (Files.readString(SCRIPTS.resolve(script.group(1))).contains("window.JIRA")) {
                    assertThat(resource.group())
                            .as(script.group(1))
                            .contains("<dependency>jira.webresources:jira-events</dependency>");
                }
            }
        }
    }

    private static List<MatchResult> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(DESCRIPTOR))
                .results()
                .toList();
    }
}
