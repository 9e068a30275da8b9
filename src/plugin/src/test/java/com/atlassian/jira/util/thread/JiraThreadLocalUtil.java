package com.atlassian.jira.util.thread;

import org.apache.log4j.Logger;

/** Jira's interface with the method that the declaration leaves out. */
public interface JiraThreadLocalUtil {

    void preCall();

    void postCall(Logger log);
}
