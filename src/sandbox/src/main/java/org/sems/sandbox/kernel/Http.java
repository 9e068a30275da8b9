package org.sems.sandbox.kernel;

import jakarta.servlet.http.HttpServlet;

/** The sandbox's web server, for subsystems to mount their pages and resources on. */
public interface Http {

    /** @param path a servlet mapping, as {@code /browse/*} */
    void servlet(String path, HttpServlet servlet);

    /**
     * @param path where the resources live, as {@code /rest/api/2}
     * @param resources instances with annotations of Jakarta REST; bodies and answers are JSON by Jackson
     */
    void rest(String path, Object... resources);

    /** As the browser sees it, without a slash at the end: {@code http://localhost:2990}. */
    String baseUrl();
}
