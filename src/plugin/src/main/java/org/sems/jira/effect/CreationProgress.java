package org.sems.jira.effect;

/**
 * That a record is about to be made.
 *
 * @param since milliseconds since 1970; 0 if none was begun
 */
record CreationProgress(long since) {
    private static final String PREFIX = "making ";

    static CreationProgress read(String progress) {
        return new CreationProgress(
                progress.startsWith(PREFIX) ? Long.parseLong(progress.substring(PREFIX.length())) : 0);
    }

    boolean isBegun() {
        return since > 0;
    }

    String write() {
        return PREFIX + since;
    }
}
