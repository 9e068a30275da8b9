package org.sems.sandbox.web;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;

/** The token of a visitor that every form sends back as {@code atl_token}, as Jira's do: a foreign page cannot know it. */
public final class Tokens {
    public static final String NAME = "atl_token";
    private final XsrfTokenGenerator generator;

    public Tokens(XsrfTokenGenerator generator) {
        this.generator = generator;
    }

    /** Makes the visitor's token known to the page that is about to be written. */
    public String prepare(HttpServletRequest request) {
        String token = generator.generateToken(request);
        request.setAttribute(NAME, token);
        return token;
    }

    public boolean isRight(HttpServletRequest request) {
        return generator.validateToken(request, request.getParameter(NAME));
    }

    public static Html input(HttpServletRequest request) {
        return el("input", attr("type", "hidden"), attr("name", NAME), attr("value", request.getAttribute(NAME)));
    }
}
