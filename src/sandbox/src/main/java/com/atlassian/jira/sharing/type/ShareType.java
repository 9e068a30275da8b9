package com.atlassian.jira.sharing.type;

/** The ways to share a filter or a dashboard. */
public interface ShareType {
    /** The stored name of a way to share; equal by its text. */
    final class Name {
        public static final Name USER = new Name("user");
        public static final Name GLOBAL = new Name("global");
        public static final Name AUTHENTICATED = new Name("loggedin");
        public static final Name PROJECT = new Name("project");
        public static final Name GROUP = new Name("group");
        public static final Name PROJECT_UNKNOWN = new Name("project-unknown");
        public static final Name USER_UNKNOWN = new Name("user-unknown");
        public static final Name GROUP_UNKNOWN = new Name("group-unknown");

        private final String name;

        public Name(String name) {
            this.name = name;
        }

        public String get() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && that.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
