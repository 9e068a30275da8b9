package org.sems.sandbox.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves the sandbox's own scripts, which stand in for those of Jira's pages. */
final class OwnScripts extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo();
        try (InputStream in =
                name.matches("/[a-z-]+\\.js") ? OwnScripts.class.getResourceAsStream("/kernel" + name) : null) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                response.setContentType(ContentTypes.of(name));
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
