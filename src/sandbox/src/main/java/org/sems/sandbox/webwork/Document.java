package org.sems.sandbox.webwork;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rendered view taken apart for the page around it: a view with {@code <html>} gives title, head and body, any other text
 * is a body.
 */
record Document(String title, String head, String body, boolean administrative) {
    private static final Pattern HEAD = part("head");
    private static final Pattern BODY = part("body");
    private static final Pattern TITLE = part("title");
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"([\\w.]+)\"\\s*/?>(?:</meta>)?");

    private static Pattern part(String name) {
        return Pattern.compile("<" + name + "\\b[^>]*>(.*)</" + name + ">", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    }

    static Document of(String view) {
        Matcher body = BODY.matcher(view);
        if (!body.find()) {
            return new Document("", "", view, false);
        }
        Matcher head = HEAD.matcher(view.substring(0, body.start()));
        String inHead = head.find() ? head.group(1) : "";
        Matcher title = TITLE.matcher(inHead);
        Matcher decorator = DECORATOR.matcher(inHead);
        boolean administrative =
                decorator.find() && List.of("admin", "atl.admin").contains(decorator.group(1));
        String rest = DECORATOR
                .matcher(TITLE.matcher(inHead).replaceAll(""))
                .replaceAll("")
                .trim();
        return new Document(title.find() ? unescape(title.group(1).trim()) : "", rest, body.group(1), administrative);
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
