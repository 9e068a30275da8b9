package com.atlassian.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import javax.annotation.Nullable;
import org.sems.sandbox.kernel.CurrentRequest;

/** The sandbox's own version: Jira's declaration with code. */
public class ExecutingHttpRequest {

    /** Null outside of a request, as in a job. */
    @Nullable
    public static HttpServletRequest get() {
        return CurrentRequest.request();
    }
}
