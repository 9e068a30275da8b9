package org.sems.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import org.sems.problem.Problem;

/** Problems and keys in the words of the logged-in user. */
public final class Messages {

    private static final String PREFIX = "sems.problem.";
    private final JiraAuthenticationContext authentication;

    public Messages(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** Without the place: {@link Problem#where()} travels beside the message. */
    public String of(Problem problem) {
        return text(PREFIX + problem.code(), problem.arguments().toArray());
    }

    public List<String> of(List<Problem> problems) {
        return problems.stream().map(this::of).toList();
    }

    /** Arguments become strings first: the message format would write 1234 as "1,234", and a version is no quantity. */
    public String text(String key, Object... arguments) {
        I18nHelper i18n = authentication.getI18nHelper();
        if (arguments.length == 0) {
            return i18n.getText(key);
        }
        return i18n.getText(key, (Object) List.of(arguments).stream().map(String::valueOf).toList());
    }
}
