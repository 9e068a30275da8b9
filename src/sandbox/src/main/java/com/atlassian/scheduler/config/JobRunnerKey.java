package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The sandbox's own version of a type of Jira's that carries code. */
public record JobRunnerKey(String key) implements Serializable, Comparable<JobRunnerKey> {
    public JobRunnerKey {
        Objects.requireNonNull(key);
    }

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public int compareTo(JobRunnerKey other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
