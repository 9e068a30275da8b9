package org.sems.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import javax.annotation.Nullable;

/** One request to a page, with the user who makes it. */
public final class Visit {
    private final HttpServletRequest request;
    private final Matcher path;
    private final ApplicationUser user;

    Visit(HttpServletRequest request, Matcher path, @Nullable ApplicationUser user) {
        this.request = request;
        this.path = path;
        this.user = user;
    }

    /** Null when nobody is logged in, as Jira's services take it. */
    public ApplicationUser user() {
        return user;
    }

    public boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** What the n-th group of the address's pattern took. */
    public String part(int group) {
        return path.group(group);
    }

    /** A parameter that is there and not blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    public List<String> texts(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** A whole number of at least zero, else the given one. */
    public int number(String name, int otherwise) {
        return text(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    public Optional<Long> id(String name) {
        return text(name).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong);
    }

    public Map<String, String[]> parameters() {
        return request.getParameterMap();
    }

    public HttpServletRequest request() {
        return request;
    }

    /** Path and query of this visit, to come back to. */
    public String address() {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }
}
