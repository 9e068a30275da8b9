package org.sems.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;
import org.sems.jira.testing.ThreeAxes;

class RatingFunctionTest {

    private static final String NO_SUCH_PROJECT = "There is no project %s, or you may not browse it.";
    private final RatingQueries queries = new RatingQueries(Criteria.models());
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ApplicationUser searcher = mock(ApplicationUser.class);
    private final RatingFunction atLeast = new RatingsAtLeastFunction(queries, English.messages());
    private final RatingFunction ratings = new RatingsFunction(queries, English.messages());
    private final RatingFunction above =
            new AboveToleranceFunction(queries, Criteria.register(), projects, permissions, English.messages());

    @ParameterizedTest
    @CsvSource({"Unacceptable", "unacceptable", "' UNACCEPTABLE '"})
    void findsALevelOrMoreInAllModelsAndVersions(String level) {
        assertThat(values(atLeast, level))
                .containsExactly("95.025:5x5@un-5x5.1", "95.020:4x5@un-5x5.2", "95.025:5x5@un-5x5.2");
        assertThat(errors(atLeast, level)).isEmpty();
    }

    @Test
    void findsMoreTheLowerTheLevel() {
        assertThat(values(atLeast, "High")).containsAll(values(atLeast, "Very high"));
        assertThat(values(atLeast, "Very high")).containsAll(values(atLeast, "Unacceptable"));
    }

    @Test
    void findsACellInEveryModelThatHasIt() {
        assertThat(values(ratings, "likely", "severe"))
                .containsExactlyInAnyOrder("80.020:4x5@plain-5x5.1", "60.016:4x4@un-5x5.1", "60.016:4x4@un-5x5.2");
    }

    @Test
    void findsACellAsTheHeatmapOfAVersionDrawsIt() {
        assertThat(values(ratings, "Likely", "Severe", "un-5x5.2"))
                .containsExactly("60.016:4x4@un-5x5.1", "60.016:4x4@un-5x5.2");
        assertThat(values(ratings, "Likely", "Critical", "un-5x5.2"))
                .containsExactly("80.020:4x5@un-5x5.1", "95.020:4x5@un-5x5.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Awful||There is no level \"Awful\". Allowed are: Very low, Low, Medium, High, Very high, Unacceptable.",
                "Awful|Likely|semsRatingsAtLeast takes 1 to 1 arguments, not 2.",
            })
    void refusesALevelThatDoesNotExist(String first, String second, String words) {
        String[] arguments = second == null ? new String[] {first} : new String[] {first, second};

        assertThat(errors(atLeast, arguments)).containsExactly(words);
        assertThat(values(atLeast, arguments)).isEmpty();
    }

    @Test
    void refusesACellThatDoesNotExistAndNamesWhatIsAllowed() {
        assertThat(errors(ratings, "Likely", "Awful"))
                .singleElement()
                .asString()
                .contains("No risk model has the steps Likely x Awful")
                .contains("Very likely")
                .contains("Critical");
        assertThat(errors(ratings, "Often", "Awful", "un-5x5.2")).hasSize(2);
        assertThat(errors(ratings, "Likely", "Critical", "un-5x5.9"))
                .singleElement()
                .asString()
                .isEqualTo(
                        "There is no risk model \"un-5x5.9\". Allowed are: plain-5x5.1, un-5x5.1, un-5x5.2, words-3x3.1.");
        assertThat(errors(ratings, "Likely", "Critical", "un"))
                .singleElement()
                .asString()
                .contains("names no version");
    }

    @Test
    void takesAStepForEachOfThreeAxes() {
        RatingsFunction three = new RatingsFunction(new RatingQueries(ThreeAxes.models()), English.messages());
        String axes =
                "The risk model site.1 has 3 axes. Name a step of each, in this order: Threat, Vulnerability, Impact.";

        assertThat(values(three, "Present", "open", "Grave")).containsExactly("80.012:2x3x2@site.1");
        assertThat(values(three, "Present", "Open", "Grave", "site.1")).containsExactly("80.012:2x3x2@site.1");
        assertThat(values(three, "Likely", "Severe", "un-5x5.1")).containsExactly("60.016:4x4@un-5x5.1");
        assertThat(errors(three, "Present", "Grave")).containsExactly(axes);
        assertThat(errors(three, "Present", "Grave", "site.1")).containsExactly(axes);
        assertThat(values(three, "Present", "Grave")).isEmpty();
        assertThat(errors(three, "Likely", "un-5x5.1"))
                .containsExactly(
                        "The risk model un-5x5.1 has 2 axes. Name a step of each, in this order: Likelihood, Impact.");
        assertThat(errors(three, "a", "b", "c", "d", "e"))
                .containsExactly("semsRatings takes 2 to 4 arguments, not 5.");
    }

    @Test
    void findsWhatLiesAboveTheToleranceOfAProject() {
        givenProject("HQ", true);

        assertThat(values(above, "hq"))
                .contains("60.016:4x4@un-5x5.2", "80.020:4x5@plain-5x5.1")
                .noneMatch(text -> text.startsWith("40."));
        assertThat(errors(above, "HQ")).isEmpty();
    }

    @Test
    void findsWhatWouldLieAboveItUnderAnotherVersion() {
        givenProject("HQ", true);

        assertThat(values(above, "HQ", "un-5x5.1")).contains("80.020:4x5@un-5x5.1", "95.020:4x5@un-5x5.2");
        assertThat(errors(above, "HQ", "un-5x5.9"))
                .singleElement()
                .asString()
                .contains("There is no risk model \"un-5x5.9\"");
        assertThat(values(above, "HQ", "un-5x5.9")).isEmpty();
    }

    @Test
    void answersForAProjectThatMayNotBeBrowsedAsForOneThatDoesNotExist() {
        givenProject("FIELD", false);

        assertThat(errors(above, "FIELD")).containsExactly(NO_SUCH_PROJECT.formatted("FIELD"));
        assertThat(errors(above, "NONE")).containsExactly(NO_SUCH_PROJECT.formatted("NONE"));
        assertThat(values(above, "FIELD")).isEqualTo(values(above, "NONE")).isEmpty();
    }

    @Test
    void refusesAProjectOutsideAnySems() {
        givenProject("ELSE", true);

        assertThat(errors(above, "ELSE")).containsExactly("Project ELSE belongs to no SeMS.");
    }

    @Test
    void isAListOfTexts() {
        assertThat(ratings.getMinimumNumberOfExpectedArguments()).isEqualTo(2);
        assertThat(ratings.getDataType()).isSameAs(JiraDataTypes.TEXT);
    }

    private void givenProject(String key, boolean browsable) {
        Project project = mock(Project.class);
        when(projects.getProjectObjByKey(key)).thenReturn(project);
        when(permissions.hasPermission(any(), ArgumentMatchers.eq(project), any(ApplicationUser.class)))
                .thenReturn(browsable);
    }

    private List<String> values(RatingFunction function, String... arguments) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(searcher);
        return function.getValues(context, operand(function, arguments), null).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    private Collection<String> errors(RatingFunction function, String... arguments) {
        return function.validate(searcher, operand(function, arguments), null).getErrorMessages();
    }

    private static FunctionOperand operand(RatingFunction function, String... arguments) {
        return new FunctionOperand("sems" + function.getClass().getSimpleName().replace("Function", ""), arguments);
    }
}
