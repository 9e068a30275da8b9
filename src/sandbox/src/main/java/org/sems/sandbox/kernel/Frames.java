package org.sems.sandbox.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a page in the sandbox's frame, or in a bare one when no subsystem provides a frame. */
public final class Frames {
    private final Services services;

    public Frames(Services services) {
        this.services = services;
    }

    /** @param head and {@code body} are HTML */
    public void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String title,
            String head,
            String body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(services.find(PageFrame.class)
                        .map(f -> f.page(request, title, head, body))
                        .orElseGet(() -> bare(title, head, body)));
    }

    private static String bare(String title, String head, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + Html.escape(title)
                + "</title>" + head + "</head><body><p>This is not Jira but the SeMS sandbox.</p>" + body
                + "</body></html>";
    }
}
