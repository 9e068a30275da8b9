package org.sems.sandbox.web;

import java.util.stream.Stream;

/**
 * A piece of finished HTML. Text becomes HTML only here, where it is escaped; {@link #trusted} takes what a template engine
 * that escapes by itself has written.
 */
public record Html(String source) {
    public static final Html NOTHING = new Html("");
    private static final String WITHOUT_END_TAG = " input br hr img link meta ";

    /** An attribute of an element; a null or {@link Boolean#FALSE} value leaves it out, {@link Boolean#TRUE} gives its bare name. */
    public record Attribute(String name, Object value) {
        private String source() {
            if (value == null || Boolean.FALSE.equals(value)) {
                return "";
            }
            return Boolean.TRUE.equals(value) ? " " + name : " " + name + "=\"" + escape(value.toString()) + "\"";
        }
    }

    public static Attribute attr(String name, Object value) {
        return new Attribute(name, value);
    }

    /** Shorthand for the attribute that nearly every element has. */
    public static Attribute css(String classes) {
        return new Attribute("class", classes);
    }

    public static Html trusted(String html) {
        return new Html(html);
    }

    public static Html text(Object text) {
        return new Html(escape(String.valueOf(text)));
    }

    /** An element of the attributes among {@code content} and, inside it, everything else: HTML as it is, iterables and streams in turn, the rest as text. */
    public static Html el(String name, Object... content) {
        var tag = new StringBuilder("<").append(name);
        var inside = new StringBuilder();
        for (Object part : content) {
            if (part instanceof Attribute attribute) {
                tag.append(attribute.source());
            } else {
                append(inside, part);
            }
        }
        tag.append('>');
        return new Html(
                WITHOUT_END_TAG.contains(" " + name + " ")
                        ? tag.toString()
                        : tag.append(inside)
                                .append("</")
                                .append(name)
                                .append('>')
                                .toString());
    }

    public static Html all(Object... content) {
        var inside = new StringBuilder();
        append(inside, Stream.of(content));
        return new Html(inside.toString());
    }

    private static void append(StringBuilder inside, Object part) {
        if (part instanceof Html html) {
            inside.append(html.source);
        } else if (part instanceof Stream<?> stream) {
            stream.forEach(each -> append(inside, each));
        } else if (part instanceof Iterable<?> many) {
            many.forEach(each -> append(inside, each));
        } else if (part != null) {
            inside.append(escape(part.toString()));
        }
    }

    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    public boolean isNothing() {
        return source.isEmpty();
    }

    @Override
    public String toString() {
        return source;
    }
}
