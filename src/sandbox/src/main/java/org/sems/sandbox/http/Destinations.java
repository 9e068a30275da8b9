package org.sems.sandbox.http;

/** Where a form may send the browser afterwards. */
final class Destinations {

    private Destinations() {}

    /** {@code wanted} if it is a path of this server, else {@code otherwise}. */
    static String inside(String wanted, String otherwise) {
        return wanted != null
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && wanted.indexOf('\\') < 0
                        && wanted.chars().noneMatch(Character::isISOControl)
                ? wanted
                : otherwise;
    }
}
