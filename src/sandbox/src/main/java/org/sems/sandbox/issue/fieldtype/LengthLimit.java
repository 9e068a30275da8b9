package org.sems.sandbox.issue.fieldtype;

import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;

/** Jira's default limit of text fields. */
public abstract class LengthLimit implements TextFieldCharacterLengthValidator {
    private static final int LONGEST = 32767;

    @Override
    public boolean isTextTooLong(String text) {
        return text != null && isTextTooLong(text.length());
    }

    @Override
    public boolean isTextTooLong(int length) {
        return length > LONGEST;
    }

    @Override
    public long getMaximumNumberOfCharacters() {
        return LONGEST;
    }
}
