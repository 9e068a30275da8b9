package org.sems.sandbox.web.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ORDER BY of a text of JQL, changed as text: quoted words stay what they are. */
final class Sorting {
    private static final Pattern ORDER = Pattern.compile("(?is)\\border\\s+by\\b(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)(.*)$");

    private Sorting() {}

    /** The query sorted by one name: upwards, or downwards if it was sorted so already. */
    static String by(String jql, String name) {
        return (without(jql) + " ORDER BY " + name + (isUp(jql, name) ? " DESC" : " ASC")).strip();
    }

    static String without(String jql) {
        return ORDER.matcher(jql).replaceFirst("").strip();
    }

    static boolean isUp(String jql, String name) {
        return sorts(jql, name)
                && !current(jql).toUpperCase(java.util.Locale.ROOT).startsWith("DESC", name.length() + 1);
    }

    static boolean isDown(String jql, String name) {
        return sorts(jql, name) && !isUp(jql, name);
    }

    private static boolean sorts(String jql, String name) {
        String current = current(jql);
        return current.regionMatches(true, 0, name, 0, name.length())
                && (current.length() == name.length() || " ,".indexOf(current.charAt(name.length())) >= 0);
    }

    private static String current(String jql) {
        Matcher matcher = ORDER.matcher(jql);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
