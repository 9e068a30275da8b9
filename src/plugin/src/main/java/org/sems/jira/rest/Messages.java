package org.sems.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import org.sems.gate.rule.Term;
import org.sems.problem.Problem;

/** Problems and keys in the words of the logged-in user. */
public final class Messages {

    private static final String PREFIX = "sems.problem.";
    private final JiraAuthenticationContext authentication;
    private final TermNames names;

    public Messages(JiraAuthenticationContext authentication, TermNames names) {
        this.authentication = authentication;
        this.names = names;
    }

    /** Without the place: {@link Problem#where()} travels beside the message. */
    public String describe(Problem problem) {
        return text(PREFIX + problem.code(), problem.arguments().toArray());
    }

    public List<String> describe(List<Problem> problems) {
        return problems.stream().map(this::describe).toList();
    }

    /** Arguments become strings first: the message format would write 1234 as "1,234", and a version is no quantity. */
    public String text(String key, Object... arguments) {
        I18nHelper i18n = authentication.getI18nHelper();
        if (arguments.length == 0) {
            return i18n.getText(key);
        }
        return i18n.getText(key, (Object) List.of(arguments).stream()
                .map(argument -> word(argument, i18n))
                .toList());
    }

    /** The name of one thing, such as a field, as it is called in this Jira. */
    public String describe(Term term) {
        return names.name(term, authentication.getI18nHelper());
    }

    private String word(Object argument, I18nHelper i18n) {
        return argument instanceof Term term ? names.name(term, i18n) : String.valueOf(argument);
    }
}
