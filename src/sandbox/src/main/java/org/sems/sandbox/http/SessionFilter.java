package org.sems.sandbox.http;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.sems.sandbox.kernel.CurrentRequest;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Services;

/** Says for each request who asks: the session's user, or the one of a Basic log-in; a wrong Basic log-in is 401. */
public final class SessionFilter extends HttpFilter {
    static final String USER = "sandbox.user";
    private static final long serialVersionUID = 1L;
    private final transient Services services;

    public SessionFilter(Services services) {
        this.services = services;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String basic = request.getHeader("Authorization");
        Optional<ApplicationUser> user =
                basic != null && basic.startsWith("Basic ") ? byPassword(basic) : ofSession(request);
        if (user.isEmpty() && basic != null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Sandbox\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        JiraAuthenticationContext authentication = services.get(JiraAuthenticationContext.class);
        CurrentRequest.begin(request, response);
        authentication.setLoggedInUser(user.orElse(null));
        try {
            chain.doFilter(request, response);
        } finally {
            authentication.setLoggedInUser(null);
            CurrentRequest.end();
        }
    }

    private Optional<ApplicationUser> byPassword(String header) {
        String pair;
        try {
            pair = new String(
                    Base64.getDecoder()
                            .decode(header.substring("Basic ".length()).trim()),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : services.find(Directory.class)
                        .flatMap(d -> d.authenticate(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    private Optional<ApplicationUser> ofSession(HttpServletRequest request) {
        if (request.getSession(false) == null
                || !(request.getSession(false).getAttribute(USER) instanceof String key)) {
            return Optional.empty();
        }
        return services.find(Directory.class).flatMap(d -> d.byKey(key)).filter(ApplicationUser::isActive);
    }
}
