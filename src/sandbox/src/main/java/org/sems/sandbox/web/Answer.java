package org.sems.sandbox.web;

import java.util.Map;

/** What a page answers to one visit. */
public sealed interface Answer {
    /** A page in the common frame. */
    record Shown(int status, String title, Html head, Html body) implements Answer {}

    /** Go to a path of this host. */
    record Redirect(String to) implements Answer {}

    /** A file to keep, or bytes of any other kind. */
    record Content(String type, byte[] bytes, Map<String, String> headers) implements Answer {}

    static Answer shown(String title, Html body) {
        return new Shown(200, title, Html.NOTHING, body);
    }

    /** @param head tags of the page's own scripts and styles */
    static Answer shown(String title, Html head, Html body) {
        return new Shown(200, title, head, body);
    }

    static Answer refused(int status, String title, Html body) {
        return new Shown(status, title, Html.NOTHING, body);
    }

    static Answer redirect(String to) {
        return new Redirect(to);
    }

    /** One and the same for "is not there" and "you may not see it". */
    static Answer notFound() {
        return new Shown(404, "Not there", Html.NOTHING, Html.el("p", "This does not exist, or you may not see it."));
    }
}
