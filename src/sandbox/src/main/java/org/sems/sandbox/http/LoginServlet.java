package org.sems.sandbox.http;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Frames;
import org.sems.sandbox.kernel.Html;
import org.sems.sandbox.kernel.Services;

/** Jira's log-in form with its parameter names, and the way out at {@code /logout}. */
final class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Services services;
    private final transient Frames frames;

    LoginServlet(Services services) {
        this.services = services;
        this.frames = new Frames(services);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/logout")) {
            if (request.getSession(false) != null) {
                request.getSession(false).invalidate();
            }
            response.sendRedirect("/login.jsp");
        } else {
            form(request, response, 200, "");
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationUser> user =
                services.get(Directory.class).authenticate(text(request, "os_username"), text(request, "os_password"));
        if (user.isEmpty()) {
            form(request, response, 401, "<p role=\"alert\">Sorry, your username or password is incorrect.</p>");
            return;
        }
        request.getSession().setAttribute(SessionFilter.USER, user.get().getKey());
        request.changeSessionId();
        response.sendRedirect(Destinations.inside(text(request, "os_destination"), "/"));
    }

    private void form(HttpServletRequest request, HttpServletResponse response, int status, String note)
            throws IOException {
        frames.send(
                request,
                response,
                status,
                "Log in",
                "",
                "<h1>Log in</h1>" + note
                        + "<form id=\"login-form\" class=\"aui\" method=\"post\" action=\"/login.jsp\">"
                        + "<p><label for=\"login-form-username\">Username</label> <input id=\"login-form-username\" name=\"os_username\" autocomplete=\"username\" required></p>"
                        + "<p><label for=\"login-form-password\">Password</label> <input id=\"login-form-password\" name=\"os_password\" type=\"password\" autocomplete=\"current-password\" required></p>"
                        + "<input type=\"hidden\" name=\"os_destination\" value=\""
                        + Html.escape(text(request, "os_destination")) + "\">"
                        + "<p><button id=\"login-form-submit\" class=\"aui-button aui-button-primary\">Log in</button></p></form>"
                        + "<p>Log-ins of this sandbox: admin, accountable-manager, security-manager, risk-owner, auditor, reporter, outsider;"
                        + " the password is the name.</p>");
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
