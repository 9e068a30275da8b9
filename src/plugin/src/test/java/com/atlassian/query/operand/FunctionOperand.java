package com.atlassian.query.operand;

import java.util.List;

public class FunctionOperand implements Operand {

    private final String name;
    private final List<String> arguments;

    public FunctionOperand(String name, String... arguments) {
        this.name = name;
        this.arguments = List.of(arguments);
    }

    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return arguments;
    }

    public String getDisplayString() {
        return name + arguments;
    }
}
