package org.sems.sandbox.webwork;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Frames;
import org.sems.sandbox.kernel.Html;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.platform.SandboxXsrf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import webwork.action.Action;
import webwork.action.ActionSupport;

/** Answers addresses of the plugin's actions; all others go on. Checks come in Jira's order: role, password, method, token. */
public final class ActionFilter extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ActionFilter.class);
    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Frames frames;
    private final transient ActionViews views;

    public ActionFilter(Services services) {
        this.services = services;
        this.frames = new Frames(services);
        this.views = new ActionViews(services, frames);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceAll(";.*", "");
        Optional<ActionMapping> mapping = ActionMapping.of(services.get(PluginModules.class), path);
        if (mapping.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            serve(mapping.get(), request, response);
        } catch (Exception e) { // last resort: an exception becomes a page with a reference, as in Jira
            String reference = UUID.randomUUID().toString();
            LOG.error("{} failed, log reference {}", path, reference, e);
            if (!response.isCommitted()) {
                refuse(
                        request,
                        response,
                        500,
                        "Sorry, we had some technical problems during your last operation.",
                        "Log referral number: " + reference);
            }
        }
    }

    private void serve(ActionMapping mapping, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        PluginModules modules = services.get(PluginModules.class);
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        ActionMethod method = new ActionMethod(modules.load(mapping.className()), mapping.methodName());
        if (!mapping.roles().isEmpty() && user == null) {
            String to =
                    request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
            response.sendRedirect("/login.jsp?os_destination=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        } else if (!mapping.roles().stream().allMatch(role -> has(user, role))) {
            refuse(request, response, 403, "You do not have the permissions to access this page.", "");
        } else if (method.needsPasswordAgain()
                && !services.get(WebSudoManager.class).canExecuteRequest(request)) {
            services.get(WebSudoManager.class).enforceWebSudoProtection(request, response);
        } else if (!method.supports(request.getMethod())) {
            refuse(request, response, 405, "This page cannot be asked for in this way.", request.getMethod());
        } else if (method.needsToken()
                && !services.get(XsrfTokenGenerator.class)
                        .validateToken(request, request.getParameter(SandboxXsrf.PARAMETER))) {
            refuse(
                    request,
                    response,
                    403,
                    "XSRF Security Token Missing",
                    "The form was not sent from this site, or the session is too old.");
        } else {
            run(mapping, modules, request, response);
        }
    }

    private void run(
            ActionMapping mapping, PluginModules modules, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Action action = modules.newInstance(mapping.className());
        if (action instanceof ActionSupport support) {
            mapping.command().ifPresent(support::setCommand);
        }
        ActionParameters.set(action, request.getParameterMap());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(modules.classLoader());
        try {
            String result = action.execute();
            views.show(mapping, action, result, request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private boolean has(ApplicationUser user, String role) {
        Directory directory = services.get(Directory.class);
        return switch (role) {
            case "admin" -> directory.isAdmin(user) || directory.isSystemAdmin(user);
            case "sysadmin" -> directory.isSystemAdmin(user);
            case "use" -> directory.isLicensed(user);
            default -> throw new IllegalStateException("roles-required=\"" + role + "\" is not part of the sandbox");
        };
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String title, String text)
            throws IOException {
        frames.send(
                request,
                response,
                status,
                title,
                "",
                "<h1>" + Html.escape(title) + "</h1><p>" + Html.escape(text) + "</p>");
    }
}
