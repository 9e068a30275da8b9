package org.sems.sandbox.platform;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An administrator gives the password once more per session before an administrative page. */
public abstract class SandboxWebSudo implements WebSudoManager {
    public static final String ATTRIBUTE = "sandbox.websudo";
    public static final String PAGE = "/secure/admin/WebSudoAuthenticate.jspa";

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return request.getSession().getAttribute(ATTRIBUTE) != null;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String to = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        try {
            response.sendRedirect(request.getContextPath() + PAGE + "?webSudoDestination="
                    + URLEncoder.encode(to, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
