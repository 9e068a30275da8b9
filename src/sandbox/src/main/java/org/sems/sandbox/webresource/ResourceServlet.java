package org.sems.sandbox.webresource;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Services;

/** Serves {@code /download/resources/plugin:module/name}. */
final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Services services;
    private final transient WebResources resources;

    ResourceServlet(Services services, WebResources resources) {
        this.services = services;
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        Optional<WebResource> resource = slash < 0 ? Optional.empty() : resources.find(path.substring(1, slash));
        String name = slash < 0 ? "" : path.substring(slash + 1);
        Optional<InputStream> found =
                resource.flatMap(r -> r.location(name)).flatMap(services.get(PluginModules.class)::resource);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content;
        try (InputStream in = found.get()) {
            content = in.readAllBytes();
        }
        if (name.endsWith(".js") && resource.get().textsInScripts()) {
            content = ScriptTexts.put(
                            new String(content, StandardCharsets.UTF_8),
                            services.get(JiraAuthenticationContext.class).getI18nHelper())
                    .getBytes(StandardCharsets.UTF_8);
        }
        response.setContentType(ContentTypes.of(name));
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content);
    }
}
