package com.atlassian.jira.util;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** The sandbox's own version of a type of Jira's that carries code. */
public class MessageSetImpl extends AbstractMessageSet {
    private static final long serialVersionUID = 1L;

    public MessageSetImpl() {
        super(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
