package org.sems.jira.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.stale.ChangesSince;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;

class SetRatingByRestTest {

    private static final String FIELD = "customfield_10100";
    private static final String EARLIER = "80.020:4x5@un-5x5.1";
    private final IssueInputParameters input = mock(IssueInputParameters.class);
    private final ChangeHistoryManager history = mock(ChangeHistoryManager.class);
    private final SetRatingByRest handler = new SetRatingByRest(
            new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())),
            English.messages(),
            field(),
            issue -> (String) issue.getCustomFieldValue(null),
            overtaken());

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Map.of("steps", Map.of("likelihood", "Likely", "impact", "critical"))),
                Arguments.of(Map.of("steps", Map.of("likelihood", 4, "impact", 5))),
                Arguments.of(Map.of("steps", Map.of("likelihood", "4", "impact", 5L))),
                Arguments.of(
                        Map.of("steps", Map.of("likelihood", "Likely", "impact", "Critical"), "model", "un-5x5.2")),
                Arguments.of(Map.of(
                        "steps",
                        Map.of("likelihood", "Likely", "impact", "Critical"),
                        "level",
                        "Unacceptable",
                        "score",
                        20,
                        "model",
                        "un-5x5.2")),
                Arguments.of("95.020:4x5@un-5x5.2"),
                Arguments.of("Likely x Critical"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void storesWhatAClientMeans(Object json) {
        assertThat(set(json)).isEmpty();

        verify(input).addCustomFieldValue(FIELD, "95.020:4x5@un-5x5.2");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        Map.of("steps", Map.of("likelihood", "Likely")),
                        "A rating under un-5x5.2 needs a step of \"impact\". Its axes are: likelihood, impact."),
                Arguments.of(
                        Map.of("likelihood", 4, "impact", 5),
                        "A rating has no \"impact\". Allowed are: steps, model, level, score, drawnAt. "
                                + "A rating has no \"likelihood\". Allowed are: steps, model, level, score, drawnAt. "
                                + "A rating needs \"steps\"."),
                Arguments.of(
                        Map.of("steps", Map.of("likelyhood", 4)),
                        "The risk model un-5x5.2 has no axis \"likelyhood\". It has: likelihood, impact. "
                                + "A rating under un-5x5.2 needs a step of \"likelihood\". Its axes are: likelihood, impact. "
                                + "A rating under un-5x5.2 needs a step of \"impact\". Its axes are: likelihood, impact."),
                Arguments.of(Map.of("steps", "4x5"), "\"4x5\" is not a rating."),
                Arguments.of(
                        Map.of("steps", Map.of("likelihood", "Often", "impact", 5)),
                        "Likelihood has no step \"Often\". "
                                + "Allowed are: Very unlikely, Unlikely, Moderately likely, Likely, Very likely."),
                Arguments.of(
                        Map.of("steps", Map.of("likelihood", 4, "impact", 5), "model", "un-5x5.1"),
                        "New ratings are given under un-5x5.2 here, not under un-5x5.1."),
                Arguments.of(
                        Map.of("steps", Map.of("likelihood", 4, "impact", 5), "level", "Low"),
                        "\"Low\" does not agree with the risk model, which gives \"Unacceptable\"."),
                Arguments.of(
                        Map.of("steps", Map.of("likelihood", 4, "impact", 5), "score", 1),
                        "The rating \"95.020:4x5@un-5x5.2\" does not agree with the risk model: its score is 1 and should be 20."),
                Arguments.of(List.of(4, 5), "\"[4, 5]\" is not a rating."),
                Arguments.of("High", "\"High\" is not a rating."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesInWords(Object json, String words) {
        assertThat(set(json)).containsExactly(Map.entry(FIELD, words));

        verifyNoInteractions(input);
    }

    @Test
    void clearsWithNull() {
        assertThat(set(null)).isEmpty();

        verify(input).addCustomFieldValue(FIELD, "");
    }

    @Test
    void takesBackTheIssuesOwnEarlierRating() {
        Issue issue = mock(Issue.class);
        when(issue.getCustomFieldValue(any())).thenReturn(EARLIER);

        Map<String, String> errors = handler.updateIssueInputParameters(
                        context("HQ"),
                        issue,
                        FIELD,
                        input,
                        operations("set", Map.of("steps", Map.of("likelihood", 4, "impact", 5), "model", "un-5x5.1")))
                .getErrors();

        assertThat(errors).isEmpty();
        verify(input).addCustomFieldValue(FIELD, EARLIER);
    }

    @Test
    void refusesWhatUndoesAChangeThatTheClientHasNotSeen() {
        Issue issue = issueRatedBy("owner", "2026-11-30T17:00:30Z", "20.004:2x2@un-5x5.2");

        assertThat(set(
                        issue,
                        Map.of(
                                "steps",
                                Map.of("likelihood", 4, "impact", 5),
                                "drawnAt",
                                "2026-11-30T17:00:00.000+0000")))
                .containsExactly(Map.entry(
                        FIELD,
                        "owner changed \"Current rating\" while your screen was open. It now says: Low: Unlikely x Minor. Your screen says: Unacceptable: Likely x Critical. "
                                + "Check which is right, then send the screen again."));
        assertThat(set(issue, Map.of("steps", Map.of("likelihood", 4, "impact", 5), "drawnAt", 1796058000000L)))
                .hasSize(1);
        verifyNoInteractions(input);
    }

    @Test
    void takesWhatTheClientRatesInSightOfThePresentRating() {
        Issue issue = issueRatedBy("owner", "2026-11-30T17:00:30Z", "20.004:2x2@un-5x5.2");

        assertThat(set(issue, Map.of("steps", Map.of("likelihood", 4, "impact", 5), "drawnAt", "2026-11-30T17:01:00Z")))
                .isEmpty();
        assertThat(set(issue, Map.of("steps", Map.of("likelihood", 2, "impact", 2), "drawnAt", "2026-11-30T17:00:00Z")))
                .as("as it is stored")
                .isEmpty();
        assertThat(set(issue, Map.of("steps", Map.of("likelihood", 4, "impact", 5))))
                .as("the last one to write wins")
                .isEmpty();
        assertThat(set(
                        issueRatedBy("ann", "2026-11-30T17:00:30Z", EARLIER),
                        Map.of("steps", Map.of("likelihood", 4, "impact", 5), "drawnAt", "2026-11-30T17:00:00Z")))
                .as("their own")
                .isEmpty();
    }

    @Test
    void refusesAMomentThatIsNone() {
        assertThat(set(
                        issueRatedBy("owner", "2026-11-30T17:00:30Z", EARLIER),
                        Map.of("steps", Map.of("likelihood", 4, "impact", 5), "drawnAt", "soon")))
                .containsExactly(
                        Map.entry(
                                FIELD,
                                "\"soon\" is no moment. Give milliseconds since 1970, or a date and time with an offset, such as 2026-11-30T17:00:00Z."));
    }

    @Test
    void refusesToRateOutsideASems() {
        Map<String, String> errors = handler.updateIssueInputParameters(
                        context("ELSE"),
                        null,
                        FIELD,
                        input,
                        operations("set", Map.of("steps", Map.of("likelihood", 4, "impact", 5))))
                .getErrors();

        assertThat(errors).containsValue("This project belongs to no SeMS, so there are no criteria to rate under.");
    }

    @Test
    void onlySets() {
        Map<String, String> errors = handler.updateIssueInputParameters(
                        context("HQ"), null, FIELD, input, operations("add", "x"))
                .getErrors();

        assertThat(handler.getSupportedOperations()).containsExactly("set");
        assertThat(errors).containsValue("A rating can only be set, not \"add\".");
    }

    private Issue issueRatedBy(String author, String at, String rating) {
        Issue issue = mock(Issue.class);
        when(issue.getCustomFieldValue(any())).thenReturn(rating);
        ChangeItemBean item = mock(ChangeItemBean.class);
        when(item.getField()).thenReturn("Current rating");
        when(item.getFieldType()).thenReturn("custom");
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(1L);
        when(change.getAuthorKey()).thenReturn(author);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(Instant.parse(at)));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        when(history.getChangeHistoriesSince(any(), any())).thenReturn(List.of(change));
        return issue;
    }

    private OvertakenRating overtaken() {
        CustomFieldManager fields = mock(CustomFieldManager.class);
        CustomField field = field();
        when(fields.getCustomFieldObject(FIELD)).thenReturn(field);
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getKey()).thenReturn("ann");
        return new OvertakenRating(
                new ChangesSince(history, fields),
                English.authentication(ann),
                new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())),
                English.messages());
    }

    private static CustomField field() {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn(FIELD);
        when(field.getName()).thenReturn("Current rating");
        return field;
    }

    private Map<String, String> set(Object json) {
        return set(null, json);
    }

    private Map<String, String> set(Issue issue, Object json) {
        return handler.updateIssueInputParameters(context("HQ"), issue, FIELD, input, operations("set", json))
                .getErrors();
    }

    private static List<FieldOperationHolder> operations(String operation, Object json) {
        return List.of(new FieldOperationHolder(operation, new JsonData(json)));
    }

    private static IssueContext context(String projectKey) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(projectKey);
        IssueContext context = mock(IssueContext.class);
        when(context.getProjectObject()).thenReturn(project);
        return context;
    }
}
