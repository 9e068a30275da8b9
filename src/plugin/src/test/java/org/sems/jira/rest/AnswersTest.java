package org.sems.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.jira.testing.English;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

class AnswersTest {

    private final Answers answers = answers(mock(ApplicationUser.class));

    @Test
    void wrapsAResult() {
        Response response = answers.answer(() -> Map.of("total", 3));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntity()).isEqualTo(Map.of("total", 3));
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void givesAllProblemsAtOnceInWords() {
        Response response = answers.answer(() -> {
            throw new Refused(List.of(
                    Problem.of("rating.choose-both").at("row 3"), Problem.of("rating.missing-property", "impact")));
        });

        assertThat(response.getStatus()).isEqualTo(400);
        Map<?, ?> body = (Map<?, ?>) response.getEntity();
        assertThat(body.keySet()).hasToString("[code, message, details, correlationId]");
        assertThat(body.get("code")).isEqualTo("rating.choose-both");
        assertThat(body.get("details"))
                .isEqualTo(List.of(
                        Map.of("code", "rating.choose-both", "message", "Choose both, or neither.", "where", "row 3"),
                        Map.of(
                                "code",
                                "rating.missing-property",
                                "message",
                                "A rating needs \"impact\".",
                                "where",
                                "")));
    }

    @Test
    void giveEachRefusalItsStatus() {
        assertThat(status(new NotFound(Problem.of("rest.no-such-project", "X"))))
                .isEqualTo(404);
        assertThat(status(new Conflict(Problem.of("rating.choose-both")))).isEqualTo(409);
        assertThat(status(new NotAllowed(Problem.of("rest.administrators-only"))))
                .isEqualTo(403);
        assertThat(answers(null)
                        .answer(() -> {
                            throw new NotAllowed(Problem.of("rest.log-in"));
                        })
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void keepsTheCauseOfAFailureToTheLog() {
        Response response = answers.answer(() -> {
            throw new IllegalStateException("password=secret");
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getEntity().toString()).doesNotContain("secret").contains("finds it in the log");
    }

    private int status(RuntimeException refusal) {
        return answers.answer(() -> {
                    throw refusal;
                })
                .getStatus();
    }

    private static Answers answers(ApplicationUser user) {
        JiraAuthenticationContext authentication = English.authentication(user);
        return new Answers(
                new Messages(authentication, (term, texts) -> term.toString()),
                new Actor(
                        authentication,
                        mock(GlobalPermissionManager.class),
                        mock(PermissionManager.class),
                        mock(ProjectManager.class)));
    }
}
