package org.sems.sandbox.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sems.sandbox.kernel.Aui;

/** Serves the files of AUI, if the sandbox has it. They never change while it runs. */
final class AuiFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Aui aui;

    AuiFiles(Aui aui) {
        this.aui = aui;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Path> file = aui.file(name);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(name));
        response.setHeader("Cache-Control", "max-age=3600");
        Files.copy(file.get(), response.getOutputStream());
    }
}
