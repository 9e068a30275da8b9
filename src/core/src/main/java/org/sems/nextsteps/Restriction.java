package org.sems.nextsteps;

import java.util.List;

/** Whom a workflow offers a transition: its tree of conditions, ours among those of others. */
public sealed interface Restriction {

    Restriction NONE = new All(List.of());

    record All(List<Restriction> parts) implements Restriction {

        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Restriction> parts) implements Restriction {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Gated(StoredGate gate) implements Restriction {}

    /** A condition of Jira's or of another app: nobody but Jira knows what it says. */
    record Foreign() implements Restriction {}
}
