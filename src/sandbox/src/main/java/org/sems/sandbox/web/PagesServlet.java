package org.sems.sandbox.web;

import static org.sems.sandbox.web.Html.css;
import static org.sems.sandbox.web.Html.el;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sems.sandbox.kernel.NotPartOfSandbox;
import org.sems.sandbox.kernel.PageFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a visit to its page and writes what the page answers. What goes wrong is logged under an id; the visitor gets the id. */
final class PagesServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(PagesServlet.class);
    private static final Pattern FOR_EVERYONE =
            Pattern.compile("/login\\.jsp|/sandbox/static/.*|/secure/Logout\\S*|/logout");

    /** A header that only a script of this host can send: no form sets one, and a browser asks before it does so for another site. */
    private static final String NO_FORM = "X-Atlassian-Token";

    private final transient Routes routes;
    private final transient PageFrame frame;
    private final transient JiraAuthenticationContext authentication;
    private final transient Tokens tokens;

    PagesServlet(Routes routes, PageFrame frame, JiraAuthenticationContext authentication, Tokens tokens) {
        this.tokens = tokens;
        this.routes = routes;
        this.frame = frame;
        this.authentication = authentication;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(answer(request), request, response);
    }

    private Answer answer(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null && !FOR_EVERYONE.matcher(path).matches()) {
            return Answer.redirect(logIn(request));
        }
        if (!request.getMethod().matches("GET|HEAD")
                && !tokens.isRight(request)
                && request.getHeader(NO_FORM) == null) {
            return Answer.refused(
                    403,
                    "Not accepted",
                    el(
                            "p",
                            "This form has no valid token: it is too old, or it comes from another page. Go back, load the page again, and repeat."));
        }
        tokens.prepare(request);
        try {
            Optional<Routes.Found> found = routes.find(path);
            return found.isPresent()
                    ? found.get().page().answer(new Visit(request, found.get().path(), user))
                    : Answer.notFound();
        } catch (NotPartOfSandbox missing) {
            LOG.info("{} {}: {}", request.getMethod(), path, missing.getMessage());
            return Answer.refused(501, "Not part of the sandbox", el("p", missing.getMessage()));
        } catch (Exception failure) { // last resort: no stack trace may reach the visitor
            String id = UUID.randomUUID().toString();
            LOG.error("{} {} failed [{}]", request.getMethod(), path, id, failure);
            return Answer.refused(
                    500, "Something went wrong", el("p", "The log tells more under ", el("code", id), "."));
        }
    }

    private static String logIn(HttpServletRequest request) {
        String wanted = request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        return request.getMethod().equals("GET") && !wanted.equals("/")
                ? "/login.jsp?os_destination=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : "/login.jsp";
    }

    private void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(redirect.to());
        } else if (answer instanceof Answer.Content content) {
            content.headers().forEach(response::setHeader);
            response.setContentType(content.type());
            response.getOutputStream().write(content.bytes());
        } else if (answer instanceof Answer.Shown shown) {
            response.setStatus(shown.status());
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=UTF-8");
            Html heading = shown.status() == 200 ? Html.NOTHING : el("h1", css("error-title"), shown.title());
            response.getWriter()
                    .write(frame.page(
                            request,
                            shown.title(),
                            shown.head().source(),
                            Html.all(heading, shown.body()).source()));
        }
    }
}
