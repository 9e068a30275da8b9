package org.sems.sandbox.kernel;

import jakarta.servlet.http.HttpServletRequest;

/** Puts a page into the sandbox's frame: head, navigation, the note that this is not Jira. */
public interface PageFrame {

    /**
     * @param head HTML for the head, already escaped
     * @param body HTML for the body, already escaped
     */
    String page(HttpServletRequest request, String title, String head, String body);
}
