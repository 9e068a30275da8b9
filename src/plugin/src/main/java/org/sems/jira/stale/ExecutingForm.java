package org.sems.jira.stale;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The form that this thread's request brings, read from Jira's executing request here and nowhere else. What the user was told is kept with their
 * log-in at this node, for the last form alone; where it is lost they are told once more.
 */
public final class ExecutingForm implements SubmittedForm {
    /** Put into the form by {@code drawn-at.js}. */
    private static final String DRAWN_AT = "semsDrawnAt";

    private static final String TOLD = "org.sems.told";

    @Override
    public Optional<String> drawnAt(long issue, int action) {
        return ofThis(issue, action)
                .map(request -> request.getParameter(DRAWN_AT))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    @Override
    public Set<Long> told(long issue, int action) {
        return ofThis(issue, action)
                .map(request -> request.getSession(false))
                .map(session -> told(session, form(issue, action)))
                .orElse(Set.of());
    }

    @Override
    public void tell(long issue, int action, Set<Long> changes) {
        ofThis(issue, action).ifPresent(request -> {
            Set<Long> all = Stream.concat(told(issue, action).stream(), changes.stream())
                    .collect(Collectors.toSet());
            request.getSession()
                    .setAttribute(
                            TOLD,
                            form(issue, action) + " "
                                    + all.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        });
    }

    private static Set<Long> told(HttpSession session, String form) {
        return session.getAttribute(TOLD) instanceof String text && text.startsWith(form + " ")
                ? Stream.of(text.substring(form.length() + 1).split(" "))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** One form: another one of the same transition was drawn at another moment. */
    private String form(long issue, int action) {
        return issue + "/" + action + "/" + drawnAt(issue, action).orElse("");
    }

    private static Optional<HttpServletRequest> ofThis(long issue, int action) {
        return executing()
                .filter(request -> is(request.getParameter("id"), issue) && is(request.getParameter("action"), action));
    }

    /** A Jira that does not export the class has no such forms for us: transitions go on as those without a form do. */
    private static Optional<HttpServletRequest> executing() {
        try {
            return Optional.ofNullable(ExecutingHttpRequest.get());
        } catch (LinkageError missing) {
            return Optional.empty();
        }
    }

    private static boolean is(@Nullable String text, long number) {
        return String.valueOf(number).equals(text);
    }
}
