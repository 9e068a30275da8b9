package org.sems.gate.rule;

/** How the parameters of a rule are written. */
public enum Form {

    /** {@code field-is-set: cause}: the first parameter alone; all of them by name if there are more. */
    PLAIN,
    /** {@code field-is: {effect-result: [Effective]}}: the first parameter leads to the second. */
    PAIR,
    /** {@code has-linked-record: {link: raises, to: [finding]}}: always by name. */
    NAMED
}
