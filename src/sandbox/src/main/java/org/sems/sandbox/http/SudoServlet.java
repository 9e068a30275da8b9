package org.sems.sandbox.http;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Frames;
import org.sems.sandbox.kernel.Html;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.platform.SandboxWebSudo;

/** Asks an administrator for the password again, once per session. */
final class SudoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Services services;
    private final transient Frames frames;

    SudoServlet(Services services) {
        this.services = services;
        this.frames = new Frames(services);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(request, response, 200, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        String password = request.getParameter("webSudoPassword");
        if (user == null
                || password == null
                || services.get(Directory.class)
                        .authenticate(user.getName(), password)
                        .isEmpty()) {
            form(request, response, 401, "<p role=\"alert\">Sorry, the password you entered is incorrect.</p>");
            return;
        }
        request.getSession().setAttribute(SandboxWebSudo.ATTRIBUTE, true);
        response.sendRedirect(Destinations.inside(request.getParameter("webSudoDestination"), "/"));
    }

    private void form(HttpServletRequest request, HttpServletResponse response, int status, String note)
            throws IOException {
        String destination = Destinations.inside(request.getParameter("webSudoDestination"), "/");
        frames.send(
                request,
                response,
                status,
                "Administrator access",
                "",
                "<h1>Administrator access</h1>" + note
                        + "<form id=\"login-form\" class=\"aui\" method=\"post\" action=\"" + SandboxWebSudo.PAGE
                        + "\">"
                        + "<p><label for=\"login-form-authenticatePassword\">Password</label> <input id=\"login-form-authenticatePassword\""
                        + " name=\"webSudoPassword\" type=\"password\" autocomplete=\"current-password\" required></p>"
                        + "<input type=\"hidden\" name=\"webSudoDestination\" value=\"" + Html.escape(destination)
                        + "\">"
                        + "<p><button id=\"login-form-submit\" class=\"aui-button aui-button-primary\">Confirm</button></p></form>");
    }
}
