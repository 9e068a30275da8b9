package com.atlassian.scheduler.config;

import java.util.TimeZone;

/** The sandbox's own version of a type of Jira's that carries code. */
public final class CronScheduleInfo {
    private final String expression;
    private final TimeZone zone;

    CronScheduleInfo(String expression, TimeZone zone) {
        this.expression = expression;
        this.zone = zone;
    }

    public String getCronExpression() {
        return expression;
    }

    /** Null means the server's. */
    public TimeZone getTimeZone() {
        return zone;
    }
}
