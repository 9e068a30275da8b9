package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/** The sandbox's own version: the declaration leaves out what takes a logger of log4j 1. */
public interface JiraThreadLocalUtil {

    void preCall();

    void postCall(Logger log);
}
