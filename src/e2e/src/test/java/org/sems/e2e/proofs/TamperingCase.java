package org.sems.e2e.proofs;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One change past the gates.
 *
 * @param what    in words, for the table
 * @param by      who can do it
 * @param sign    by what it is to be noticed
 * @param prepare makes the record that is changed and answers its key; empty if it is about no record
 * @param act     makes the change
 */
record TamperingCase(
        String what, String by, Sign sign, boolean promised, Supplier<String> prepare, Consumer<String> act) {

    /** By what a change is noticed. */
    enum Sign {
        FLAG_AND_LEDGER,
        LEDGER,
        VERIFY,
        NONE
    }

    static TamperingCase promised(String what, String by, Sign sign, Supplier<String> prepare, Consumer<String> act) {
        return new TamperingCase(what, by, sign, true, prepare, act);
    }

    static TamperingCase listed(String what, String by, Supplier<String> prepare, Consumer<String> act) {
        return new TamperingCase(what, by, Sign.FLAG_AND_LEDGER, false, prepare, act);
    }
}
