package org.sems.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action of the descriptor says itself how it may be called: on its own class and its own methods, where Jira looks for certain. */
class ActionsTest {

    private static final Pattern ACTION =
            Pattern.compile("<action name=\"([^\"]+)\" alias=\"[^\"]+\" roles-required=\"([a-z]+)\"");

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void isReadByGet(Action action) throws ReflectiveOperationException {
        assertThat(own(action, "doDefault")
                        .getAnnotation(SupportedMethods.class)
                        .value())
                .containsExactly(RequestMethod.GET);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isSentByPostWithAToken(Action action) throws ReflectiveOperationException {
        Method execute = own(action, "doExecute");

        assertThat(execute.getAnnotation(SupportedMethods.class).value()).containsExactly(RequestMethod.POST);
        assertThat(execute.isAnnotationPresent(RequiresXsrfCheck.class)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actions")
    void asksAdministratorsForTheirPassword(Action action) {
        assertThat(List.of(action.type().getDeclaredAnnotations()).stream().anyMatch(WebSudoRequired.class::isInstance))
                .isEqualTo(action.role().equals("admin"));
    }

    private static Method own(Action action, String name) throws NoSuchMethodException {
        return action.type().getDeclaredMethod(name);
    }

    static List<Action> forms() throws IOException, ClassNotFoundException {
        return actions().stream()
                .filter(action -> FormAction.class.isAssignableFrom(action.type()))
                .toList();
    }

    static List<Action> actions() throws IOException, ClassNotFoundException {
        List<Action> actions = new ArrayList<>();
        Matcher matcher = ACTION.matcher(Files.readString(Path.of("../../atlassian-plugin.xml")));
        while (matcher.find()) {
            actions.add(new Action(
                    Class.forName(matcher.group(1), false, ActionsTest.class.getClassLoader()), matcher.group(2)));
        }
        return actions;
    }

    record Action(Class<?> type, String role) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
