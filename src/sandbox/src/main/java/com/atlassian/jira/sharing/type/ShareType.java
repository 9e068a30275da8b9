package com.atlassian.jira.sharing.type;

/** The ways to share a filter or a dashboard. */
public interface ShareType {
    /** The stored name of a way to share; equal by its text. */
    record Name(String name) {
        public static final Name GLOBAL = new Name("global");
        public static final Name AUTHENTICATED = new Name("loggedin");
        public static final Name PROJECT = new Name("project");

        public String get() {
            return name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
