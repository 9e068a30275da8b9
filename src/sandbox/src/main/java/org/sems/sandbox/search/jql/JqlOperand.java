package org.sems.sandbox.search.jql;

import java.util.List;

/** What stands on the right of an operator. */
public sealed interface JqlOperand {

    /** A word, a quoted text or a number, without its quotes. */
    record Text(String value) implements JqlOperand {}

    /** {@code EMPTY} or {@code NULL}. */
    record Empty() implements JqlOperand {}

    record Call(String function, List<String> arguments) implements JqlOperand {}

    record Several(List<JqlOperand> operands) implements JqlOperand {}
}
