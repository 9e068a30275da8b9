package org.sems.e2e.proofs;

/** One part of {@code ./sems prove}. */
public interface Proof {

    /** As it is called on the command line and in {@code docs/proofs}. */
    String name();

    /** What it proves, as the heading of its page. */
    String title();

    /**
     * Does what it does as often as it says, and tells the report. What does not hold is a fault of the report, so that the rest is still done.
     *
     * @throws Exception if it cannot go on, which counts as a fault as well
     */
    void run(Report report) throws Exception;
}
