package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

/** The sandbox's own version of a type of Jira's that carries code. */
public final class JobConfig {
    private final JobRunnerKey key;
    private final RunMode mode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey key, RunMode mode, Schedule schedule, Map<String, Serializable> parameters) {
        this.key = Objects.requireNonNull(key);
        this.mode = Objects.requireNonNull(mode);
        this.schedule = Objects.requireNonNull(schedule);
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(new Date()), Map.of());
    }

    public JobRunnerKey getJobRunnerKey() {
        return key;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public JobConfig withRunMode(RunMode to) {
        return new JobConfig(key, to, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule to) {
        return new JobConfig(key, mode, to, parameters);
    }

    @Override
    public String toString() {
        return key + " " + mode + " " + schedule;
    }
}
