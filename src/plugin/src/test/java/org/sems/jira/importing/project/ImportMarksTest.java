package org.sems.jira.importing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.importing.project.ImportMark;
import org.sems.importing.project.Origin;
import org.sems.jira.record.field.RecordFields;

/** Whoever may edit an issue may write the property that an import leaves on it. */
class ImportMarksTest {
    private static final ImportMark TRACE = new ImportMark(1, "risk", new Origin("register", "R-1"), "abc", true);

    private final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final MarkSignature markSignature = new MarkSignature(settings(new HashMap<>()));
    private final ImportMarks importMarks =
            new ImportMarks(properties, mock(IssuePropertyService.class), fields, markSignature);

    @BeforeEach
    void risksAreOfTheirType() {
        when(fields.issueTypeId(any())).thenReturn(Optional.empty());
        when(fields.issueTypeId("risk")).thenReturn(Optional.of("10001"));
    }

    private static PluginSettingsFactory settings(Map<String, Object> kept) {
        PluginSettings settings = mock(PluginSettings.class);
        when(settings.get(any())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        doAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)))
                .when(settings)
                .put(any(), any());
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(settings);
        return factory;
    }

    private Issue issue(long id, long project, String type, String property) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(project);
        when(issue.getIssueTypeId()).thenReturn(type);
        EntityProperty stored = mock(EntityProperty.class);
        when(stored.getValue()).thenReturn(property);
        when(properties.get(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), id, ImportMark.PROPERTY))
                .thenReturn(stored);
        return issue;
    }

    @Test
    void areBelievedOnARecordOfTheirTypeInTheirProject() {
        assertThat(importMarks.believed(issue(7, 1, "10001", TRACE.json()), TRACE))
                .isTrue();
    }

    @Test
    void areNotBelievedWhereSomebodyElseMayHavePutThem() {
        assertThat(importMarks.believed(issue(7, 2, "10001", TRACE.json()), TRACE))
                .as("another project")
                .isFalse();
        assertThat(importMarks.believed(issue(7, 1, "10002", TRACE.json()), TRACE))
                .as("another type")
                .isFalse();
        ImportMark ofNoType = new ImportMark(1, "task", TRACE.origin(), "abc", true);
        assertThat(importMarks.believed(issue(7, 1, "10001", ofNoType.json()), ofNoType))
                .as("no record type")
                .isFalse();
    }

    @Test
    void areBelievedWithOurSealAlsoOnAnIssueThatWasMovedAway() {
        assertThat(importMarks.believed(issue(7, 2, "10002", TRACE.json(markSignature.sign(7, TRACE))), TRACE))
                .isTrue();
    }

    @Test
    void areNotBelievedWithASealOfAnotherIssueAnotherTraceOrAnotherSecret() {
        ImportMark other = new ImportMark(1, "risk", new Origin("register", "R-2"), "abc", true);
        MarkSignature stranger = new MarkSignature(settings(new HashMap<>()));

        assertThat(importMarks.believed(issue(8, 2, "10001", TRACE.json(markSignature.sign(7, TRACE))), TRACE))
                .isFalse();
        assertThat(importMarks.believed(issue(7, 2, "10001", other.json(markSignature.sign(7, TRACE))), other))
                .isFalse();
        assertThat(importMarks.believed(issue(7, 2, "10001", TRACE.json(stranger.sign(7, TRACE))), TRACE))
                .isFalse();
        assertThat(importMarks.believed(issue(7, 2, "10001", TRACE.json("")), TRACE))
                .isFalse();
    }

    /** The second example of RFC 4231. */
    @Test
    void areSealedAsTheStandardSays() {
        byte[] code = MarkSignature.code(
                "Jefe".getBytes(StandardCharsets.US_ASCII),
                "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));

        assertThat(HexFormat.of().formatHex(code))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void areSealedWithOneSecretForGood() {
        Map<String, Object> kept = new HashMap<>();

        assertThat(new MarkSignature(settings(kept)).sign(7, TRACE))
                .hasSize(64)
                .isEqualTo(new MarkSignature(settings(kept)).sign(7, TRACE));
        assertThat(kept).hasSize(1);
    }
}
