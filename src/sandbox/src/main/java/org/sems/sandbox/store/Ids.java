package org.sems.sandbox.store;

/** Ids by kind. The table SANDBOX_SEQUENCE holds for each kind the first one that nobody has reserved. */
interface Ids {
    long FIRST = 10_000;

    /** As many as are reserved at once. */
    long BLOCK = 50;

    /** One that was never given before, whatever becomes of the running transaction. */
    long next(String kind);

    /** Those that are reserved and were not given, as far as they are the last ones; others are left out for good. */
    void giveBack();
}
