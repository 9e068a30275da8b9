package org.sems.sandbox.web;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.el;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that every form sends back as {@code atl_token}, as Jira's do: a foreign page cannot know it. */
public final class Tokens {
    public static final String NAME = "atl_token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {
    }

    public static String of(HttpServletRequest request) {
        var session = request.getSession(true);
        synchronized (session) {
            if (session.getAttribute(NAME) == null) {
                byte[] secret = new byte[20];
                RANDOM.nextBytes(secret);
                session.setAttribute(NAME, HexFormat.of().formatHex(secret));
            }
            return (String) session.getAttribute(NAME);
        }
    }

    public static boolean isRight(HttpServletRequest request) {
        String sent = request.getParameter(NAME);
        return sent != null && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), of(request).getBytes(StandardCharsets.UTF_8));
    }

    public static Html input(HttpServletRequest request) {
        return el("input", attr("type", "hidden"), attr("name", NAME), attr("value", of(request)));
    }
}
