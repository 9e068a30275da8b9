package org.sems.sandbox.project;

import java.util.List;

/** Who holds a role in a project: user keys and groups. Project 0 stands for the actors that new projects begin with. */
record ActorsRecord(long project, long role, List<String> users, List<String> groups) {
    static final long DEFAULTS = 0;

    static String id(long project, long role) {
        return project + "-" + role;
    }

    String id() {
        return id(project, role);
    }
}
