package org.sems.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.jira.access.SemsAccess;
import org.sems.jira.appointment.web.AppointmentResource;
import org.sems.jira.criteria.web.AuthorizedCriteriaChanges;
import org.sems.jira.criteria.web.CriteriaResource;
import org.sems.jira.criteria.web.RiskModelResource;
import org.sems.jira.importing.ImportResource;
import org.sems.jira.provisioning.web.SetupResource;
import org.sems.jira.testing.English;

/** Whoever may not ask cannot make a node hold what he sends. */
class BodiesAreReadLastTest {
    private static final JiraAuthenticationContext NOBODY = English.authentication(null);
    private static final Actor ACTOR = new Actor(
            NOBODY, mock(GlobalPermissionManager.class), mock(PermissionManager.class), mock(ProjectManager.class));
    private static final Answers ANSWERS = new Answers(new Messages(NOBODY, (term, texts) -> term.toString()), ACTOR);
    private static final AuthorizedCriteriaChanges CRITERIA =
            new AuthorizedCriteriaChanges(ACTOR, new SemsAccess(ACTOR, null, null, null), null, null, null, null);
    private static final InputStream UNTOUCHED = new InputStream() {
        @Override
        public int read() {
            throw new AssertionError("read before anybody asked who sends it");
        }
    };

    static Stream<Arguments> methods() {
        return Stream.of(
                        new SetupResource(ANSWERS, ACTOR, null, null, null),
                        new RiskModelResource(ANSWERS, ACTOR, null, CRITERIA),
                        new CriteriaResource(ANSWERS, CRITERIA, null),
                        new AppointmentResource(ANSWERS, ACTOR, null, null, null),
                        new ImportResource(null, null, null, ACTOR, ANSWERS))
                .flatMap(resource -> Arrays.stream(resource.getClass().getMethods())
                        .filter(method -> List.of(method.getParameterTypes()).contains(InputStream.class))
                        .map(method -> Arguments.of(resource, method)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void afterItIsKnownWhoAsks(Object resource, Method method) throws ReflectiveOperationException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == InputStream.class ? UNTOUCHED : (Object) "1")
                .toArray();

        assertThat(((Response) method.invoke(resource, arguments)).getStatus()).isEqualTo(401);
    }

    @Test
    void everyOneOfThemAsAStream() {
        assertThat(methods()).hasSize(12);
        assertThat(methods()
                        .map(arguments -> arguments.get()[0].getClass())
                        .distinct()
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .filter(method -> method.getReturnType() == Response.class)
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.getAnnotations().length == 0)
                        .map(Parameter::getType))
                .containsOnly(InputStream.class);
    }
}
