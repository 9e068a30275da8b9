package com.atlassian.gadgets.dashboard;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum Color {
    color1, color2, color3, color4, color5, color6, color7, color8;
}
