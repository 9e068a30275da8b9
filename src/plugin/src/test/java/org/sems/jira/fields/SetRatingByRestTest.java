package org.sems.jira.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;

class SetRatingByRestTest {

    private static final String FIELD = "customfield_10100";
    private static final String EARLIER = "80.020:4x5@un-5x5.1";
    private final IssueInputParameters input = mock(IssueInputParameters.class);
    private final SetRatingByRest handler = new SetRatingByRest(
            new Ratings(Criteria.models(), new ModelInForce(Criteria.register(), Criteria.models())), English.messages(),
            null, issue -> (String) issue.getCustomFieldValue(null), null);

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Map.of("likelihood", "Likely", "impact", "critical")),
                Arguments.of(Map.of("likelihood", 4, "impact", 5)),
                Arguments.of(Map.of("likelihood", "4", "impact", 5L)),
                Arguments.of(Map.of("likelihood", "Likely", "impact", "Critical", "model", "un-5x5.2")),
                Arguments.of(Map.of("likelihood", "Likely", "impact", "Critical", "level", "Unacceptable", "score", 20, "model", "un-5x5.2")),
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
                Arguments.of(Map.of("likelihood", "Likely"), "A rating needs \"impact\"."),
                Arguments.of(Map.of("likelyhood", 4), "A rating has no \"likelyhood\". Allowed are: likelihood, impact, model, level, score, drawnAt. "
                        + "A rating needs \"likelihood\". A rating needs \"impact\"."),
                Arguments.of(Map.of("likelihood", "Often", "impact", 5), "Likelihood has no step \"Often\". "
                        + "Allowed are: Very unlikely, Unlikely, Moderately likely, Likely, Very likely."),
                Arguments.of(Map.of("likelihood", 4, "impact", 5, "model", "un-5x5.1"), "New ratings are given under un-5x5.2 here, not under un-5x5.1."),
                Arguments.of(Map.of("likelihood", 4, "impact", 5, "level", "Low"), "\"Low\" does not agree with the risk model, which gives \"Unacceptable\"."),
                Arguments.of(Map.of("likelihood", 4, "impact", 5, "score", 1),
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

        Map<String, String> errors = handler.updateIssueInputParameters(context("HQ"), issue, FIELD, input,
                operations("set", Map.of("likelihood", 4, "impact", 5, "model", "un-5x5.1"))).getErrors();

        assertThat(errors).isEmpty();
        verify(input).addCustomFieldValue(FIELD, EARLIER);
    }

    @Test
    void refusesToRateOutsideASems() {
        Map<String, String> errors = handler.updateIssueInputParameters(context("ELSE"), null, FIELD, input,
                operations("set", Map.of("likelihood", 4, "impact", 5))).getErrors();

        assertThat(errors).containsValue("This project belongs to no SeMS, so there are no criteria to rate under.");
    }

    @Test
    void onlySets() {
        Map<String, String> errors = handler.updateIssueInputParameters(context("HQ"), null, FIELD, input, operations("add", "x")).getErrors();

        assertThat(handler.getSupportedOperations()).containsExactly("set");
        assertThat(errors).containsValue("A rating can only be set, not \"add\".");
    }

    private Map<String, String> set(Object json) {
        return handler.updateIssueInputParameters(context("HQ"), null, FIELD, input, operations("set", json)).getErrors();
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
