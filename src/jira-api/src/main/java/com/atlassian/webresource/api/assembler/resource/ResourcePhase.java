package com.atlassian.webresource.api.assembler.resource;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum ResourcePhase {
    INLINE, REQUIRE, DEFER, INTERACTION;
}
