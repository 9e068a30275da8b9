package com.atlassian.jira.issue.fields;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface TextFieldCharacterLengthValidator {
    public boolean isTextTooLong(String p0);
    public boolean isTextTooLong(int p0);
    public long getMaximumNumberOfCharacters();
}
