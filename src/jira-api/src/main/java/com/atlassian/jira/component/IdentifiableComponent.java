package com.atlassian.jira.component;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IdentifiableComponent {
}
