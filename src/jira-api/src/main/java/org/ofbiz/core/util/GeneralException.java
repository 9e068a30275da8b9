package org.ofbiz.core.util;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GeneralException extends Exception {
    public GeneralException() { }
}
