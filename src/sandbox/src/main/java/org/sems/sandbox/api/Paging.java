package org.sems.sandbox.api;

/** Which part of a list a client wants, within Jira's limits. */
record Paging(int start, int max) {
    private static final int USUAL = 50;
    private static final int MOST = 1000;

    static Paging of(Object startAt, Object maxResults) {
        return new Paging(Math.max(0, number(startAt, 0)), Math.min(MOST, Math.max(0, number(maxResults, USUAL))));
    }

    private static int number(Object given, int otherwise) {
        return given != null && given.toString().matches("-?\\d{1,9}") ? Integer.parseInt(given.toString()) : otherwise;
    }
}
