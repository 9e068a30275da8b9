package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Objects;

/** The sandbox's own version of a type of Jira's that carries code. */
public record JobId(String key) implements Serializable, Comparable<JobId> {
    public JobId {
        Objects.requireNonNull(key);
    }

    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public int compareTo(JobId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
