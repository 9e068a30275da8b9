package org.sems.sandbox.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.glassfish.jersey.servlet.ServletContainer;

/** A place for a servlet that comes and goes with the plugin; 404 while there is none. */
final class ChangingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** What a refusal leaves unread of a body is taken off the connection, as Tomcat does, so that it can serve the next request. */
    private static final int MOST_SWALLOWED = 2 * 1024 * 1024;

    private transient ServletContainer inner;
    private transient boolean started;

    @Override
    public synchronized void init() throws ServletException {
        if (inner != null && !started) {
            inner.init(getServletConfig());
            started = true;
        }
    }

    synchronized void change(ServletContainer to) throws ServletException {
        if (inner != null && started) {
            inner.destroy();
        }
        inner = to;
        started = false;
        if (getServletConfig() != null) {
            init();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ServletContainer now;
        synchronized (this) {
            now = inner;
        }
        if (now == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            now.service(request, response);
            request.getInputStream().readNBytes(MOST_SWALLOWED);
        }
    }
}
