package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** The sandbox's own version: Jira's declaration with code. */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name) {
        this(name, List.of());
    }

    public FunctionOperand(String name, String... args) {
        this(name, List.of(args));
    }

    public FunctionOperand(String name, Collection<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionOperand that && name.equals(that.name) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + args.hashCode();
    }
}
