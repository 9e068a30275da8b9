package org.sems.sandbox.webresource;

import java.util.Map;

/** Media types by the end of a file's name. */
final class ContentTypes {
    private static final Map<String, String> TYPES = Map.of(
            "js",
            "text/javascript;charset=UTF-8",
            "woff",
            "font/woff",
            "css",
            "text/css;charset=UTF-8",
            "png",
            "image/png",
            "svg",
            "image/svg+xml",
            "gif",
            "image/gif",
            "json",
            "application/json",
            "html",
            "text/html;charset=UTF-8");

    private ContentTypes() {}

    static String of(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
