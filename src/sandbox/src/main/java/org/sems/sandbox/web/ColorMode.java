package org.sems.sandbox.web;

import static org.sems.sandbox.web.Html.attr;
import static org.sems.sandbox.web.Html.el;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Light or dark, which Jira keeps with the user and the sandbox in a cookie. Only with AUI is there a dark one. */
enum ColorMode {
    LIGHT,
    DARK;

    static final String ADDRESS = "/sandbox/color-mode";
    private static final String BACK = "<!DOCTYPE html><title>Color mode</title><script>history.back()</script>";
    private static final String COOKIE = "sandbox.color-mode";

    static ColorMode of(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals(DARK.key()))
                ? DARK
                : LIGHT;
    }

    /** {@code GET /sandbox/color-mode?mode=dark}: keeps the choice; the browser goes back to where it was. */
    static Answer choose(Visit visit) {
        ColorMode chosen = visit.text("mode").filter(DARK.key()::equals).isPresent() ? DARK : LIGHT;
        return new Answer.Content(
                "text/html;charset=UTF-8",
                BACK.getBytes(StandardCharsets.US_ASCII),
                Map.of(
                        "Set-Cookie",
                        COOKIE + "=" + chosen.key() + ";Path=/;SameSite=Lax",
                        "Cache-Control",
                        "no-store"));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColorMode other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    Html link() {
        return el(
                "a",
                attr("id", "color-mode"),
                attr("href", ADDRESS + "?mode=" + key()),
                this == DARK ? "Dark" : "Light");
    }
}
