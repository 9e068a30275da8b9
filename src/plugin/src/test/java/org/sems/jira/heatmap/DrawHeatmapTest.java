package org.sems.jira.heatmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.Messages;
import org.sems.jira.search.SearchServiceCounts;
import org.sems.jira.testing.Criteria;
import org.sems.jira.testing.English;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** The resource with everything behind it but Jira's search. */
class DrawHeatmapTest {

    private static final String SCOPE = "(project = \"HQ\" AND resolution = Unresolved)";
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final SearchServiceCounts counts = mock(SearchServiceCounts.class);
    private final CustomField field = mock(CustomField.class);
    private final List<String> counted = new ArrayList<>();

    @BeforeEach
    void provisionedAndFilled() {
        when(field.getUntranslatedName()).thenReturn("Residual rating");
        when(field.getIdAsLong()).thenReturn(10100L);
        when(fields.customField("residual-rating")).thenReturn(Optional.of(field));
        when(customFields.getCustomFieldObjectsByName("Residual rating")).thenReturn(List.of(field));
        when(counts.count(any())).thenAnswer(call -> {
            String jql = call.getArgument(0);
            counted.add(jql);
            return jql.contains("is not EMPTY") ? 5L : jql.contains("\"Likely\", \"Critical\"") ? 4L : 0L;
        });
        givenProject("HQ", true);
        givenProject("FIELD", false);
    }

    @Test
    void answersCountsWithTheirQueriesAndAddresses() {
        Map<?, ?> heatmap = body(ask("HQ", null, null, null), 200);

        assertThat(heatmap.keySet())
                .hasToString(
                        "[scope, stage, withClosed, field, model, rows, columns, cells, levels, tolerance, total, totalJql, totalUrl, earlier]");
        assertThat(heatmap.get("stage")).isEqualTo("residual");
        assertThat(heatmap.get("model"))
                .isEqualTo(Map.of("id", "un-5x5.2", "name", "UN security risk management 5 x 5"));
        Map<?, ?> cell = ((List<?>) heatmap.get("cells"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each ->
                                each.get("row").equals(4) && each.get("column").equals(5))
                        .findFirst()
                        .orElseThrow();
        assertThat(cell)
                .hasToString(
                        "{steps={likelihood=Likely, impact=Critical}, row=4, column=5, count=4, level=Unacceptable, lowestLevel=Unacceptable, "
                                + "colour=#4a0d0d, score=20, aboveTolerance=true, jql=" + SCOPE
                                + " AND \"Residual rating\" in semsRatings(\"Likely\", \"Critical\", \"un-5x5.2\"), "
                                + "url=/jira/issues/?jql=%28project%20%3D%20%22HQ%22%20AND%20resolution%20%3D%20Unresolved%29%20AND%20%22Residual%20rating%22"
                                + "%20in%20semsRatings%28%22Likely%22%2C%20%22Critical%22%2C%20%22un-5x5.2%22%29}");
        assertThat(((Map<?, ?>) heatmap.get("earlier")).get("count")).isEqualTo(1L);
    }

    @Test
    void countsEachCellAtMostOnce() {
        ask("HQ", null, null, null);

        assertThat(counted).hasSizeLessThanOrEqualTo(26).doesNotHaveDuplicates();
    }

    @Test
    void drawsOfASemsOnlyWhatTheActorMayBrowse() {
        body(ask(null, "UN", null, null), 200);

        assertThat(counted).allMatch(jql -> jql.startsWith("(project = \"HQ\" AND resolution = Unresolved) AND "));
    }

    @Test
    void drawsAProjectThatIsCalledByAKeyItHad() {
        Project hq = projects.getProjectObjByKey("HQ");
        when(projects.getProjectObjByKey("OLDHQ")).thenReturn(hq);

        Map<?, ?> heatmap = body(ask("OLDHQ", null, null, null), 200);

        assertThat(((Map<?, ?>) heatmap.get("scope")).get("key")).isEqualTo("HQ");
        assertThat(counted).allMatch(jql -> jql.startsWith(SCOPE));
    }

    @Test
    void narrowsAProjectByAQuery() {
        body(ask("HQ", null, "labels = x ORDER BY key", "residual"), 200);

        assertThat(counted)
                .allMatch(
                        jql -> jql.startsWith("((labels = x) AND project = \"HQ\" AND resolution = Unresolved) AND "));
    }

    /** Narrowing never shows more: closed records are a choice of their own. */
    @Test
    void drawsClosedRecordsOnlyWhereThatIsChosen() {
        Map<?, ?> without = body(ask("HQ", null, "labels = x", null), 200);
        assertThat(without.get("withClosed")).isEqualTo(false);

        counted.clear();
        Map<?, ?> with = body(askWithClosed("HQ", null, "labels = x", "true"), 200);
        assertThat(with.get("withClosed")).isEqualTo(true);
        assertThat(counted).allMatch(jql -> jql.startsWith("((labels = x) AND project = \"HQ\") AND "));

        counted.clear();
        body(askWithClosed("HQ", null, null, "true"), 200);
        assertThat(counted).allMatch(jql -> jql.startsWith("(project = \"HQ\") AND "));

        counted.clear();
        body(askWithClosed(null, "UN", "labels = x", "false"), 200);
        body(askWithClosed(null, null, "labels = x", ""), 200);
        assertThat(counted).allMatch(jql -> jql.contains("AND resolution = Unresolved) AND "));

        assertThat(body(askWithClosed("HQ", null, null, "maybe"), 400).get("code"))
                .isEqualTo("heatmap.closed-malformed");
    }

    @Test
    void takesAQueryAloneUnderTheOnlyCriteria() {
        body(ask(null, null, "project = HQ", null), 200);

        assertThat(counted).allMatch(jql -> jql.startsWith("((project = HQ) AND resolution = Unresolved) AND "));
    }

    @Test
    void asksByIdWhereTheNameIsNotUnique() {
        when(customFields.getCustomFieldObjectsByName("Residual rating"))
                .thenReturn(List.of(field, mock(CustomField.class)));

        assertThat(body(ask("HQ", null, null, null), 200).get("field")).isEqualTo("cf[10100]");
    }

    @Test
    void answersForAProjectThatMayNotBeBrowsedAsForOneThatDoesNotExist() {
        Map<?, ?> hidden = body(ask("FIELD", null, null, null), 404);
        Map<?, ?> missing = body(ask("NONE", null, null, null), 404);

        assertThat(hidden.get("code")).isEqualTo(missing.get("code")).isEqualTo("rest.no-such-project");
        assertThat(hidden.get("message")).isEqualTo("There is no project FIELD, or you may not browse it.");
    }

    @Test
    void refusesInWordsWhatItCannotDraw() {
        assertThat(body(ask(null, null, null, null), 400).get("code")).isEqualTo("heatmap.no-scope");
        assertThat(body(ask("HQ", "UN", null, null), 400).get("code")).isEqualTo("heatmap.two-scopes");
        assertThat(body(ask("HQ", null, null, "final"), 400).get("message"))
                .isEqualTo("There is no stage \"final\". Allowed are: inherent, current, residual, target.");
        givenProject("HQ", false);
        assertThat(body(ask(null, null, "project = HQ", null), 400).get("code")).isEqualTo("heatmap.no-sems-to-see");
        givenProject("HQ", true);
        assertThat(body(ask(null, "ATLANTIS", null, null), 404).get("code")).isEqualTo("heatmap.no-such-sems");
        assertThat(body(ask("HQ", null, null, "target"), 409).get("code")).isEqualTo("heatmap.no-field");
    }

    @Test
    void passesOnWhatJiraSaysOfAQuery() {
        Mockito.doThrow(new Refused(Problem.of("jql.refused-by-jira", "Field 'foo' does not exist.", "foo = 1")))
                .when(counts)
                .requireValid("foo = 1");

        assertThat(body(ask("HQ", null, "foo = 1", null), 400).get("message")).isEqualTo("Field 'foo' does not exist.");
        assertThat(counted).isEmpty();
    }

    @Test
    void asksNobodyInParticularToLogIn() {
        assertThat(resource(null)
                        .heatmap("HQ", null, null, null, null, request())
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void offersOnlyWhatTheActorMaySee() {
        assertThat(body(resource(mock(ApplicationUser.class)).scopes(), 200))
                .isEqualTo(Map.of(
                        "systems", List.of(Map.of("key", "UN", "name", "United Nations")),
                        "projects", List.of(Map.of("key", "HQ", "name", "Project HQ"))));
    }

    private Response ask(String project, String sems, String jql, String stage) {
        return resource(mock(ApplicationUser.class)).heatmap(project, sems, jql, stage, null, request());
    }

    private Response askWithClosed(String project, String sems, String jql, String withClosed) {
        return resource(mock(ApplicationUser.class)).heatmap(project, sems, jql, null, withClosed, request());
    }

    private HeatmapResource resource(ApplicationUser user) {
        JiraAuthenticationContext authentication = English.authentication(user);
        Actor actor = new Actor(authentication, mock(GlobalPermissionManager.class), permissions, projects);
        HeatmapScopes scopes = new HeatmapScopes(Criteria.register(), actor, counts);
        DrawHeatmap draw =
                new DrawHeatmap(scopes, new RatingFieldNames(fields, customFields), Criteria.models(), counts);
        return new HeatmapResource(
                draw,
                scopes,
                actor,
                new Answers(new Messages(authentication, (term, texts) -> term.toString()), actor));
    }

    private void givenProject(String key, boolean browsable) {
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(key);
        when(project.getName()).thenReturn("Project " + key);
        when(projects.getProjectObjByKey(key)).thenReturn(project);
        when(permissions.hasPermission(any(), eq(project), any(ApplicationUser.class)))
                .thenReturn(browsable);
    }

    private static HttpServletRequest request() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getContextPath()).thenReturn("/jira");
        return request;
    }

    private static Map<?, ?> body(Response response, int status) {
        assertThat(response.getStatus())
                .as(String.valueOf(response.getEntity()))
                .isEqualTo(status);
        return (Map<?, ?>) response.getEntity();
    }
}
