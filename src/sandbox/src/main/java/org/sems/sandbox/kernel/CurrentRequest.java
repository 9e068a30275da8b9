package org.sems.sandbox.kernel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request that this thread serves. */
public final class CurrentRequest {
    private static final ThreadLocal<CurrentRequest> CURRENT = new ThreadLocal<>();

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private CurrentRequest(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Null outside of a request. */
    public static HttpServletRequest request() {
        CurrentRequest now = CURRENT.get();
        return now == null ? null : now.request;
    }

    /** Null outside of a request. */
    public static HttpServletResponse response() {
        CurrentRequest now = CURRENT.get();
        return now == null ? null : now.response;
    }

    public static void begin(HttpServletRequest request, HttpServletResponse response) {
        RequestCache.clear();
        CURRENT.set(new CurrentRequest(request, response));
    }

    public static void end() {
        CURRENT.remove();
        RequestCache.clear();
    }
}
