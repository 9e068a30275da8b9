package org.sems.jira.effect;

/** The machine stops here: nothing of ours catches it. */
final class Killed extends Error {
    private static final long serialVersionUID = 1L;
}
