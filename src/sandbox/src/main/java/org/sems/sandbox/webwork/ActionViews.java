package org.sems.sandbox.webwork;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.sems.sandbox.kernel.Frames;
import org.sems.sandbox.kernel.Html;
import org.sems.sandbox.kernel.NotPartOfSandbox;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.platform.SandboxXsrf;
import org.sems.sandbox.velocity.VelocityTemplates;
import webwork.action.Action;

/**
 * Shows the view of a result. A template sees {@code $action}, {@code $atl_token} and the action's properties by their
 * names.
 */
final class ActionViews {
    private final Services services;
    private final Frames frames;

    ActionViews(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    void show(
            ActionMapping mapping,
            Action action,
            String result,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (result == null || result.equals(Action.NONE) || response.isCommitted()) {
            return;
        }
        String view = mapping.views().get(result);
        if (view == null) {
            unmapped(mapping, result, request, response);
        } else if (view.matches("\\w+:.*")) {
            throw new NotPartOfSandbox("a view of type " + view.substring(0, view.indexOf(':')));
        } else {
            template(view, action, request, response);
        }
    }

    private void unmapped(
            ActionMapping mapping, String result, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (result.equals(Action.LOGIN)) {
            response.sendRedirect("/login.jsp");
        } else if (result.equals("permissionviolation") || result.equals("securitybreach")) {
            String title = "You do not have the permissions to access this page.";
            frames.send(
                    request,
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    title,
                    "",
                    "<h1>" + Html.escape(title) + "</h1>");
        } else {
            throw new IllegalStateException("action " + mapping.className() + " has no view for its result " + result);
        }
    }

    private void template(String path, Action action, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> context = new HashMap<>();
        context.put("action", action);
        context.put(
                SandboxXsrf.PARAMETER, services.get(XsrfTokenGenerator.class).generateToken(request));
        Document document =
                Document.of(services.get(VelocityTemplates.class).render(path, context, new ActionProperties(action)));
        String head = services.get(PageResources.class).headFor(document.administrative() ? "atl.admin" : "atl.general")
                + document.head();
        frames.send(request, response, HttpServletResponse.SC_OK, document.title(), head, document.body());
    }
}
