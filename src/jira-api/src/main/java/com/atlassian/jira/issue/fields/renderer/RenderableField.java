package com.atlassian.jira.issue.fields.renderer;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface RenderableField {
}
