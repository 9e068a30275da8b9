package org.sems.jira.approval;

import java.time.Instant;

/** @param by key of the user */
public record CounterSignature(String by, Instant at) {}
