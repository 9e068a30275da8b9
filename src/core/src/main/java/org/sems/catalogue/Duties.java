package org.sems.catalogue;

import java.util.Set;

/** The names of duties. A person is appointed to a duty; a role can be given to any number of people. */
public final class Duties {

    /** Answers for security as a whole; exactly one person of a SeMS. */
    public static final String ACCOUNTABLE_MANAGER = "accountable-manager";

    public static final KnownKeys KNOWN = KnownKeys.all(Set.of(ACCOUNTABLE_MANAGER));

    private Duties() {}
}
