package org.sems.sandbox.platform;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.sems.sandbox.kernel.CurrentRequest;

/** The token of Jira's cookie, which a form must send back as {@code atl_token}. */
public abstract class SandboxXsrf implements XsrfTokenGenerator {
    public static final String COOKIE = "atlassian.xsrf.token";
    public static final String PARAMETER = "atl_token";

    @Override
    public String generateToken() {
        return generateToken(CurrentRequest.request());
    }

    @Override
    public String generateToken(HttpServletRequest request) {
        return generateToken(request, true);
    }

    @Override
    public String generateToken(HttpServletRequest request, boolean create) {
        String token = getToken(request);
        if (token == null && create) {
            token = UUID.randomUUID().toString();
            Cookie cookie = new Cookie(COOKIE, token);
            cookie.setPath("/");
            cookie.setAttribute("SameSite", "Lax");
            CurrentRequest.response().addCookie(cookie);
            request.setAttribute(COOKIE, token);
        }
        return token;
    }

    @Override
    public String getToken(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof String fresh) {
            return fresh;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        return token != null && token.equals(getToken(request));
    }
}
